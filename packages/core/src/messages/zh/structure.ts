import { type FormSection, forms, type TableKey } from '../../form/index.js';
import { atMost, quotable } from '../figure-text.js';
import { namedRow } from '../named-cell.js';
import type { PartWords } from '../words.js';
import { columnName, rowName, tableNames } from './names.js';

const sections: readonly FormSection[] = forms['2021'].sections;

function numberOf(section: number): string {
  return sections[section]?.number ?? '';
}

function titleOf(section: number): string {
  return `${numberOf(section)}、${sections[section]?.title ?? ''}`;
}

function titleOfTable(key: TableKey): string {
  return sections.find(({ table }) => table === key)?.title ?? '';
}

function listed(names: readonly string[]): string {
  const { told, more } = atMost(names, 8);
  return told.map((name) => `“${name}”`).join('') + (more ? '等' : '');
}

export const structure: PartWords<'structure'> = {
  'structure/sections': {
    title: '六个部分齐全，顺序正确，各出现一次',
    message({ facts }) {
      switch (facts.fault) {
        case 'missing':
          return facts.sections.length === sections.length
            ? '没有找到格式规定的六个部分'
            : `缺少${listed(facts.sections.map(titleOf))}部分`;
        case 'heading-missing':
          return `有${tableNames[facts.table]}，但缺少该部分的标题“${titleOf(facts.section)}”`;
        case 'repeated':
          return `“${titleOf(facts.section)}”部分出现不止一次`;
        case 'order':
          return `各部分的顺序应为一至六，实为${facts.found.map(numberOf).join('、')}`;
      }
    },
    advice: '按格式补齐六个部分，并依次排列。',
  },
  'structure/section-title': {
    title: '各部分的编号和标题与格式一致',
    message({ facts }) {
      switch (facts.fault) {
        case 'title':
          return `标题“${quotable(facts.printed)}”与格式不一致，应为“${titleOf(facts.section)}”`;
        case 'no-number':
          return `标题“${sections[facts.section]?.title}”缺少编号“${numberOf(facts.section)}、”`;
        case 'number': {
          const wrong = facts.wrong.map(
            ({ section, printed }) => `“${sections[section]?.title}”编号为“${printed}”，应为“${numberOf(section)}”`,
          );
          return wrong.join('；');
        }
      }
    },
    advice: '按格式改正编号和标题。',
  },
  'structure/tables': {
    title: '三张表齐全、可读',
    message({ facts }) {
      const name = tableNames[facts.table];
      switch (facts.fault) {
        case 'missing':
          return `没有找到${name}（${titleOfTable(facts.table)}）`;
        case 'empty':
          return `${name}的栏目已找到，其中没有数字`;
        case 'short':
          return `${name}应有 ${facts.due} 个数，只找到 ${facts.found} 个，少 ${facts.due - facts.found} 个`;
        case 'unread':
          return `${name}的栏目已找到，其中的数字未能确切读出`;
      }
    },
    advice: '表格如是图片，请改用文字表格发布；是文字而未能读出的，请人工核对。',
  },
  'structure/rows': {
    title: '各行各列齐全，各出现一次',
    message({ facts }) {
      const table = tableNames[facts.table];
      const row = (key: string) => rowName(namedRow(facts.table, key, facts.edition));
      switch (facts.fault) {
        case 'missing': {
          const rows = `${facts.rows.length} 行：${listed(facts.rows.map(row))}`;
          return facts.after === null
            ? `${table}缺少 ${rows}`
            : `${table}到“${row(facts.after)}”中断，缺少其后 ${rows}`;
        }
        case 'columns-missing':
          return `${table}缺少${listed(facts.columns.map(columnName))}列`;
        case 'repeated':
          return `${table}出现不止一次的行：${listed(facts.rows.map(row))}`;
        case 'extra':
          return `${table}多出格式中没有的 ${facts.printed.length} 行：${listed(facts.printed.map((label) => quotable(label)))}`;
      }
    },
    advice: '按格式补齐或删去行、列；没有发生的填 0。',
  },
  'structure/edition': {
    title: '使用与年度相应的格式',
    message: ({ facts: { table, year, used, required } }) =>
      `${year} 年度报告的${tableNames[table]}用的是 ${used} 年版格式，应使用 ${required} 年版格式`,
    advice: '换用与年度相应的格式重新填写该表；标题所写年度有误的，改正年度。',
  },
  'structure/labels': {
    title: '行、列名称与格式一致',
    message({ facts: { table, labels } }) {
      const { told, more } = atMost(
        labels.map(({ printed, form }) => `“${quotable(printed)}”应为“${form}”`),
        5,
      );
      return `${tableNames[table]}有 ${labels.length} 处名称与格式不一致：${told.join('；')}${more ? '等' : ''}`;
    },
    advice: '按格式改正行、列名称。',
  },
  'structure/basis-cited': {
    title: '所引文件的文号与标题相符',
    message: ({ facts: { fault, title, cited, belongs } }) =>
      fault === 'issuer'
        ? `所引文号写作“${cited}”，应为“${belongs}”`
        : `所引“…年度报告${title}…的通知”的文号写作“${cited}”，应为“${belongs}”`,
    advice: '核对所引文件的标题和文号。',
  },
  'structure/announced-parts': {
    title: '开头所说的组成部分与正文相符',
    message: ({ facts: { announced, listed, found } }) =>
      listed === null
        ? `开头说报告由 ${announced} 个部分组成，正文找到 ${found} 个部分`
        : `开头说报告由 ${announced} 个部分组成，列出的却是 ${listed} 个`,
    advice: '使开头的说明与正文一致。',
  },
};
