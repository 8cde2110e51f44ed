import { z } from './zod';

/** A parser for every key of `T`: none forgotten, none invented, none too wide. */
type ShapeOf<T> = { [K in keyof T]-?: z.ZodMiniType<T[K]> };

/** None too narrow: whatever the domain allows, the shape lets pass. */
type Wide<T, S extends ShapeOf<T>> = { [K in keyof S]: K extends keyof T ? Reads<S[K], Required<T>[K]> : never };
type Reads<P, V> = P extends z.ZodMiniType<infer O> ? ([V] extends [O] ? P : never) : never;

/** `shape<Patient>()({...})` compiles only while the shape and the domain type say the same. */
export function shape<T>(): <S extends ShapeOf<T>>(fields: S & Wide<T, S>) => z.ZodMiniType<T> {
  return (fields) => z.object(fields) as unknown as z.ZodMiniType<T>;
}
