import { runCommand } from '../stages/stage.ts';
import { hasDisplay, showDemo } from '../tour/show-demo.ts';
import { playTour } from '../tour/tour.ts';

const built = await runCommand('wxt', ['build']);
if (built !== 0) process.exit(built);
const headless = process.argv.includes('--headless') || !hasDisplay();
process.exitCode = headless ? await playTour() : await showDemo();
