import { colors } from './colors.js';
import { findings } from './findings.js';
import { form } from './form.js';
import { print } from './print.js';
import { report } from './report.js';

/** The one style sheet of findings, for a page of its own and for those that have findings among other things. */
export const styles = [colors, report, findings, form, print].join('\n');
