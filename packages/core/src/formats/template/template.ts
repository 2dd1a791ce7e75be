import type { Edition } from '../../form/index.js';
import { blocksAs, type FormFormat } from '../form/form.js';
import { blankForm } from './blank-form.js';

/** The blank form of an edition as text of either kind; as a document of Word it is `templateDocx`. */
export const templateFormats = {
  markdown: (edition) => blocksAs('markdown', blankForm(edition)),
  text: (edition) => blocksAs('text', blankForm(edition)),
} as const satisfies Record<FormFormat, (edition: Edition) => string>;
