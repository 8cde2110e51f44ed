import { runCommand } from '../stages/stage.ts';

process.exitCode = await runCommand('wxt', ['build']);
if (process.exitCode === 0)
  console.log('The extension lies in .output/chrome-mv3: load it unpacked at chrome://extensions.');
