import { z } from '@hono/zod-openapi';
import { rollUpTypes } from './formats.js';

const first = 2008;
const last = 2040;

/** The years that can be asked for: reports are written since 2008. */
const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));

/** The options of a roll-up in the query of a request, or in the fields of a form. */
export const rollUpQuery = z.strictObject({
  format: z.enum(rollUpTypes).optional().openapi({ description: 'Instead of Accept.' }),
  lang: z.enum(['zh', 'en']).optional(),
  year: z
    .enum(years)
    .optional()
    .openapi({ description: 'Else that of `against`, or of more than half of the reports.' }),
  blankAsZero: z.enum(['true', 'false', '1', '0', 'on']).optional(),
});

export type RollUpQuery = z.infer<typeof rollUpQuery>;
