import { basename, dirname, extname, join } from 'node:path';
import { type CheckEntry, checkFormats, formFormats, type RunWriter } from '@gouji/core/formats';
import { type Words, wordsOf } from '@gouji/core/messages';
import { decisionsByKey } from '@gouji/core/review';
import type { Export, ExportOutcome, Exports } from '@gouji/tui';
import { freeName } from '../host/free-name.js';
import { type Files, systemCode } from '../host/host.js';
import { writeWhole } from '../host/write-whole.js';
import { ownPrefix } from '../inputs/kinds.js';
import { cliWords } from '../words/index.js';
import { reason } from './reason.js';

type List = Extract<Export, { kind: 'list' }>;

const extensions = { xlsx: 'xlsx', markdown: 'md', csv: 'csv', text: 'txt' } as const;

/** Files leave a review beside its session, under names that no file has yet. */
export function exportsBeside(session: string, files: Files, clock: () => Date): Exports {
  return {
    async write(what): Promise<ExportOutcome> {
      const content = what.kind === 'list' ? await listed(what) : formFormats[what.format](what.report);
      const name = join(dirname(session), nameOf(what, clock()));
      const numbered = (copy: number) => `${name}${copy === 1 ? '' : `-${copy}`}.${extensions[what.format]}`;
      try {
        const path = await freeName(numbered, files);
        await writeWhole(path, content, files);
        return { ok: true, path };
      } catch (error) {
        const code = systemCode(error);
        if (code === null) throw error;
        return { ok: false, reason: reason('unwritable', { path: numbered(1), code }) };
      }
    },
  };
}

/** Without its extension. */
function nameOf(what: Export, now: Date): string {
  if (what.kind === 'list') {
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
    return `${ownPrefix}${cliWords(what.lang).exports.list}-${day.join('-')}`;
  }
  return `${ownPrefix}${cliWords('zh').exports.corrected}-${basename(what.source, extname(what.source))}`;
}

/** The list of corrections, whole: text, or the bytes of a workbook. */
async function listed({ format, lang, reports }: List): Promise<string | Uint8Array> {
  const writer = await writerOf(format, wordsOf(lang));
  const chunks = [writer.open()];
  for (const { source, checked, review } of reports) {
    chunks.push(writer.entry({ source, checked, decisions: decisionsByKey(review) }));
  }
  chunks.push(await writer.close());
  const bytes = chunks.find((chunk) => typeof chunk !== 'string');
  return bytes ?? chunks.join('');
}

async function writerOf(format: List['format'], words: Words): Promise<RunWriter<CheckEntry>> {
  if (format !== 'xlsx') return checkFormats[format](words);
  const { xlsxWriter } = await import('@gouji/core/xlsx');
  return xlsxWriter(words);
}
