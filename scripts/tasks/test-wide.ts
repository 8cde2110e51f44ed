import { wideStages } from '../stages/all.ts';
import { runStages } from '../stages/run-stages.ts';

await runStages(wideStages);
