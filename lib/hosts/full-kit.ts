import { besideLabels } from './label-value';
import { fillPath } from './placeholders';
import type { ReadingKit } from './reading-kit';
import { rootsOf } from './shadow';
import { moreChange } from './transforms';

export const fullKit: ReadingKit = { besideLabels, fillPath, moreChange, rootsOf };
