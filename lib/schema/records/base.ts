import type { Due, RecordBase } from '@/lib/domain/records/base';
import { shape } from '../shape';
import { z } from '../zod';

export const idSchema = z.string().check(z.minLength(1), z.maxLength(64));
export const instantSchema = z.number().check(z.int());
export const dateSchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const timeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const zoneSchema = z.string().check(z.minLength(1), z.maxLength(64));
export const centsSchema = z.number().check(z.int());
export const maybeCentsSchema = z.nullable(centsSchema);
export const countSchema = z.number().check(z.int(), z.nonnegative());
export const lineSchema = z.string().check(z.maxLength(500));
export const textSchema = z.string().check(z.maxLength(20_000));
export const optional = z.exactOptional;

/** The fields of every record; spread into each shape. */
export const baseFields = {
  id: idSchema,
  rev: countSchema,
  deletedAt: optional(instantSchema),
} satisfies { [K in keyof RecordBase]-?: z.ZodMiniType<RecordBase[K]> };

export const dueSchema = shape<Due>()({ on: dateSchema, at: optional(timeSchema), zone: zoneSchema });
