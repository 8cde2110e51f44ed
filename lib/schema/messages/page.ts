import type { FieldName, FrameReading } from '@/lib/domain/records/claim';
import { z } from '../zod';
import { message, short, whole } from './message';
import { tabIdSchema } from './queries';

/** Longer than any name or address; a page that says more is not showing a person. */
const field = z.exactOptional(short(300));

const fieldsSchema = message({
  fullName: field,
  firstName: field,
  lastName: field,
  bornOn: field,
  chart: field,
  phone: field,
  email: field,
  displayName: field,
  ownEmail: field,
  bulk: field,
  subject: field,
  fromEmail: field,
  sentAt: field,
} satisfies Record<FieldName, typeof field>);

const seqSchema = whole(0, Number.MAX_SAFE_INTEGER);
const modeSchema = z.enum(['rail', 'column']);

export const pageBodies = {
  pageHello: message({ route: short(500), coep: z.boolean(), pageWidth: whole(0, 100_000) }),
  pageRecipes: message({}),
  pageReadingKit: message({}),
  pageReading: message({
    recipeId: short(64),
    viewId: z.nullable(short(64)),
    state: z.enum(['found', 'none', 'ambiguous', 'no-view', 'slow']),
    fields: fieldsSchema,
    route: short(500),
    visible: z.boolean(),
    expected: z.boolean(),
    seq: seqSchema,
  } satisfies Record<keyof FrameReading, z.ZodMiniType>),
  pageCleared: message({ seq: seqSchema, left: z.exactOptional(z.boolean()) }),
  panelAttach: message({ token: short(200) }),
  panelShape: message({ mode: modeSchema, width: z.exactOptional(whole(40, 2000)) }),
  panelFocusPage: message({}),
  pageSelection: message({ claimKey: short(500) }),
  panelReadAgain: message({ tabId: z.exactOptional(tabIdSchema) }),
};
