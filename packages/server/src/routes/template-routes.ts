import type { Edition } from '@gouji/core';
import { templateFormats } from '@gouji/core/formats';
import { OpenAPIHono } from '@hono/zod-openapi';
import { queryHook } from '../api/query-hook.js';
import { templateQuery, templateRoute } from '../api/template-route.js';
import type { AppEnv } from '../env.js';
import { chooseType } from '../negotiate/accept.js';
import { bare, type TemplateFormat, templateTypes } from '../negotiate/formats.js';
import { ProblemError } from '../problems/problem-error.js';
import { encoded } from '../run/bytes.js';

const names = Object.keys(templateTypes) as TemplateFormat[];

const extensions: Readonly<Record<TemplateFormat, string>> = { docx: 'docx', markdown: 'md', text: 'txt' };

/** The blank form. */
export function templateRoutes() {
  return new OpenAPIHono<AppEnv>().openapi(
    templateRoute,
    async (c) => {
      const { edition = '2021', format = accepted(c.req.header('Accept')) } = c.req.valid('query');
      return c.body(encoded(await blankForm(edition, format)), 200, {
        'Content-Type': templateTypes[format],
        'Content-Language': 'zh',
        'Content-Disposition': `attachment; filename="gouji-template-${edition}.${extensions[format]}"`,
        Vary: 'Accept',
      });
    },
    queryHook(Object.keys(templateQuery.shape)),
  );
}

async function blankForm(edition: Edition, format: TemplateFormat): Promise<string | Uint8Array> {
  if (format !== 'docx') return templateFormats[format](edition);
  const { templateDocx } = await import('@gouji/core/docx');
  return templateDocx(edition);
}

function accepted(accept: string | undefined): TemplateFormat {
  if (accept === undefined) return 'docx';
  const offered = names.map((name) => bare(templateTypes[name]));
  const type = chooseType(accept, offered);
  const chosen = names.find((name) => bare(templateTypes[name]) === type);
  if (chosen === undefined) throw new ProblemError('not-acceptable', { offered });
  return chosen;
}
