import { openemrCases } from './openemr';
import type { PageCase } from './page-case';
import { roundcubeCases } from './roundcube';

/** Every host's pages; a test notices a recipe without any. */
export const allCases: Record<string, PageCase[]> = { openemr: openemrCases, roundcube: roundcubeCases };
