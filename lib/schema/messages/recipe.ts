import { lineSchema } from '../records/base';
import { fieldNameSchema } from '../records/recipe';
import { z } from '../zod';
import { message, messageIdSchema, originSchema, short, whole } from './message';
import { tabIdSchema } from './queries';

const one = { id: messageIdSchema };
/** A file is refused long before it is this long; here only the message is kept small. */
const fileTextSchema = short(200_000);

export const recipeBodies = {
  recipes: message({}),
  recipeSwitch: message({ ...one, on: z.boolean() }),
  recipeRename: message({ ...one, name: lineSchema.check(z.minLength(1), z.maxLength(80)) }),
  recipeEdit: message({
    ...one,
    drop: z.exactOptional(fieldNameSchema),
    dates: z.exactOptional(z.enum(['date-mdy', 'date-dmy', 'date-ymd'])),
  }),
  recipeRestore: message({ ...one, version: whole(1, 1_000_000) }),
  recipeRemove: message(one),
  recipeUndo: message(one),
  recipeExport: message(one),
  recipePreview: message({ text: fileTextSchema }),
  recipeTake: message({ text: fileTextSchema, origin: originSchema }),
  recipeTrial: message({ ...one, tabId: z.exactOptional(tabIdSchema), right: z.boolean() }),
  removeSite: message({ origin: originSchema }),
  keepSite: message({ origin: originSchema }),
  openSite: message({ origin: originSchema }),
  structure: message({ tabId: z.exactOptional(tabIdSchema) }),
  structureCopied: message({}),
};
