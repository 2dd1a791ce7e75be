import { longestConfig } from '@gouji/core/config';
import { z } from '@hono/zod-openapi';
import type { CommandName } from './commands.js';
import { formatsOf } from './formats.js';

/** Names with commas between, as on the command line; may be given several times. */
const names = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat().flatMap((list) => list.split(/[,，]/).map((name) => name.trim())))
  .pipe(z.array(z.string()).transform((list) => list.filter((name) => name !== '')));

const lang = z.enum(['zh', 'en']);

const name = z.string().max(1024);

/** The text of a config, as it stands in its file. */
const config = z.string().max(longestConfig);

const yesOrNo = z.enum(['true', 'false', '1', '0', 'on']).transform((given) => given !== 'false' && given !== '0');

/** The options of a command in the query of a request, or in the fields of a form. */
export const queryOptions = {
  check: z.strictObject({
    format: z.enum(formatsOf.check).optional(),
    lang: lang.optional(),
    name: name.optional(),
    only: names.optional(),
    skip: names.optional(),
    blankAsZero: yesOrNo.optional(),
    config: config.optional(),
  }),
  extract: z.strictObject({
    format: z.enum(formatsOf.extract).optional(),
    lang: lang.optional(),
    name: name.optional(),
  }),
  compare: z.strictObject({
    format: z.enum(formatsOf.compare).optional(),
    lang: lang.optional(),
    name: name.optional(),
    blankAsZero: yesOrNo.optional(),
    config: config.optional(),
  }),
} as const satisfies Record<CommandName, z.ZodType>;

/** `{ text, …options }`: a report and the options of a command as JSON. */
export const textOrder = {
  check: z.strictObject({
    text: z.string(),
    lang: lang.optional(),
    name: name.optional(),
    only: z.array(z.string()).optional(),
    skip: z.array(z.string()).optional(),
    blankAsZero: z.boolean().optional(),
    config: config.optional(),
    previous: z.string().optional(),
  }),
  compare: z.strictObject({
    text: z.string(),
    previous: z.string(),
    lang: lang.optional(),
    name: name.optional(),
    blankAsZero: z.boolean().optional(),
    config: config.optional(),
  }),
  extract: z.strictObject({ text: z.string(), lang: lang.optional(), name: name.optional() }),
} as const satisfies Record<CommandName, z.ZodType>;

/** The options of a request, from wherever they were told. */
export interface Options {
  readonly format?: string | undefined;
  readonly lang?: 'zh' | 'en' | undefined;
  /** The name of a report that is sent without one. */
  readonly name?: string | undefined;
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  readonly blankAsZero?: boolean | undefined;
  /** The text of a config. */
  readonly config?: string | undefined;
}
