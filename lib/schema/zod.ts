import * as z from 'zod/mini';

// zod compiles its parsers with `new Function`, which the package's content policy forbids.
z.config({ jitless: true });

export { z };
