import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A report's text, and the name of its file. */
export interface ReportText {
  readonly name: string;
  readonly text: string;
}

/** Real reports stand beside the project, never in it; benches start in the folder of their package. */
const samples = '../../../shared/samples';
const examples = '../../examples';

/** The real reports; where they are not at hand the examples, which is said. */
export const reportTexts: readonly ReportText[] = textsIn(existsSync(samples) ? samples : examples);
if (!existsSync(samples)) console.log(`no real reports in ${samples}: measured with those in ${examples}`);

function textsIn(folder: string): ReportText[] {
  return readdirSync(folder)
    .filter((file) => file !== 'README.md' && /\.(txt|md)$/.test(file))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
