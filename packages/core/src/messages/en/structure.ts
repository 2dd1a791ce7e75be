import { type FormSection, forms } from '../../form/index.js';
import { atMost, quotable } from '../figure-text.js';
import { namedRow } from '../named-cell.js';
import type { PartWords } from '../words.js';
import { englishOf } from './form.js';
import { counted, tableNames } from './names.js';

const sections: readonly FormSection[] = forms['2021'].sections;

function numberOf(section: number): string {
  return sections[section]?.number ?? '';
}

function titleOf(section: number): string {
  return `${numberOf(section)}、${sections[section]?.title ?? ''}`;
}

function listed(names: readonly string[]): string {
  const { told, more } = atMost(names, 8);
  return told.map((name) => `“${name}”`).join(', ') + (more ? ', …' : '');
}

export const structure: PartWords<'structure'> = {
  'structure/sections': {
    title: 'the six sections are there, in order, each once',
    message({ facts }) {
      switch (facts.fault) {
        case 'missing':
          return facts.sections.length === sections.length
            ? 'None of the six sections of the form is found'
            : `Missing: ${listed(facts.sections.map(titleOf))}`;
        case 'heading-missing':
          return `${tableNames[facts.table]} is there, but the heading of its section, “${titleOf(facts.section)}”, is missing`;
        case 'repeated':
          return `Section “${titleOf(facts.section)}” stands there more than once`;
        case 'order':
          return `The sections must stand in the order of the form, but stand as ${facts.found.map(numberOf).join('、')}`;
      }
    },
    advice: 'Complete the six sections and put them in the order of the form.',
  },
  'structure/section-title': {
    title: 'number and title of each section agree with the form',
    message({ facts }) {
      switch (facts.fault) {
        case 'title':
          return `The title “${quotable(facts.printed)}” differs from the form’s: “${titleOf(facts.section)}”`;
        case 'no-number':
          return `The title “${sections[facts.section]?.title}” lacks its number “${numberOf(facts.section)}、”`;
        case 'number': {
          const wrong = facts.wrong.map(
            ({ section, printed }) =>
              `“${sections[section]?.title}” is numbered “${printed}” instead of “${numberOf(section)}”`,
          );
          return wrong.join('; ');
        }
      }
    },
    advice: 'Write number and title as in the form.',
  },
  'structure/tables': {
    title: 'the three tables are there and readable',
    message({ facts }) {
      const name = tableNames[facts.table];
      switch (facts.fault) {
        case 'missing':
          return `${name} is not found`;
        case 'empty':
          return `${name} has its labels, but no figures`;
        case 'short':
          return `${name} should have ${facts.due} figures but has ${facts.found}: ${facts.due - facts.found} too few`;
        case 'unread':
          return `${name} has its labels, but none of its figures could be read for certain`;
      }
    },
    advice:
      'Where a table is a picture, publish it as text; check by eye one that is there as text but could not be read.',
  },
  'structure/rows': {
    title: 'every row and column of the form is there once',
    message({ facts }) {
      const table = tableNames[facts.table];
      const row = (key: string) => englishOf(namedRow(facts.table, key, facts.edition));
      switch (facts.fault) {
        case 'missing': {
          const rows = `${counted(facts.rows.length, 'row')}: ${listed(facts.rows.map(row))}`;
          return facts.after === null
            ? `${table} lacks ${rows}`
            : `${table} breaks off after “${row(facts.after)}” and lacks ${rows}`;
        }
        case 'columns-missing':
          return `${table} lacks ${counted(facts.columns.length, 'column')}: ${listed(facts.columns.map(englishOf))}`;
        case 'repeated':
          return `${table} has more than once: ${listed(facts.rows.map(row))}`;
        case 'extra':
          return `${table} has ${counted(facts.printed.length, 'row')} that the form does not have: ${listed(facts.printed.map((label) => quotable(label)))}`;
      }
    },
    advice: 'Add or remove rows and columns as in the form; write 0 where there is nothing.',
  },
  'structure/edition': {
    title: 'the form is that of the report year',
    message: ({ facts: { table, year, used, required } }) =>
      `${tableNames[table]} of this report for ${year} is that of the ${used} form; the ${required} form is required`,
    advice: 'Fill in this table of the required form; if the title states the wrong year, correct that.',
  },
  'structure/labels': {
    title: 'the labels of rows and columns read as in the form',
    message({ facts: { table, labels } }) {
      const { told, more } = atMost(
        labels.map(({ printed, form }) => `“${quotable(printed)}” instead of “${form}”`),
        5,
      );
      const count = counted(labels.length, 'label that differs', 'labels that differ');
      return `${tableNames[table]} has ${count} from the form: ${told.join('; ')}${more ? '; …' : ''}`;
    },
    advice: 'Write the labels as in the form.',
  },
  'structure/basis-cited': {
    title: 'number and title of a notice cited belong together',
    message: ({ facts: { fault, title, cited, belongs } }) =>
      fault === 'issuer'
        ? `The notice is cited as “${cited}”; its number is “${belongs}”`
        : `The notice “…年度报告${title}…的通知” is cited as “${cited}”; its number is “${belongs}”`,
    advice: 'Check title and number of the notice cited.',
  },
  'structure/announced-parts': {
    title: 'the parts announced are those that follow',
    message: ({ facts: { announced, listed, found } }) =>
      listed === null
        ? `The opening announces ${counted(announced, 'part')}; ${found} are found`
        : `The opening announces ${counted(announced, 'part')}, but lists ${listed}`,
    advice: 'Make the opening agree with the text.',
  },
};
