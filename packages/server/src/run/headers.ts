import { type FormatName, mediaTypes } from '../negotiate/formats.js';
import type { Job } from './job.js';

/** The formats that a browser saves rather than shows. */
const extensions: Readonly<Partial<Record<FormatName, string>>> = {
  csv: 'csv',
  markdown: 'md',
  xlsx: 'xlsx',
  docx: 'docx',
  sarif: 'sarif',
  junit: 'xml',
};

/** The headers of an answer in one format. */
export async function headersOf(task: Pick<Job, 'lang'> & { readonly command: string; readonly format: FormatName }) {
  const { command, format, lang } = task;
  const extension = extensions[format];
  return {
    'Content-Type': mediaTypes[format],
    'Content-Language': lang,
    Vary: 'Accept, Accept-Language',
    ...(extension ? { 'Content-Disposition': `attachment; filename="gouji-${command}.${extension}"` } : {}),
    ...(format === 'html' ? { 'Content-Security-Policy': await stylePolicy() } : {}),
  };
}

let policy: Promise<string> | null = null;

/** Lets the style sheet within the page of findings stand, and nothing else. */
function stylePolicy(): Promise<string> {
  policy ??= (async () => {
    const { styles } = await import('@gouji/core/html');
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles)));
    const hash = btoa(String.fromCharCode(...digest));
    return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  })();
  return policy;
}
