import type { Config } from './config.js';

/** What a key says, in both languages, for the schema and the documentation. */
export interface About {
  readonly zh: string;
  readonly en: string;
}

export const about: { readonly [K in keyof Config]-?: About } = {
  $schema: {
    zh: '本文件的 JSON Schema，供编辑器提示',
    en: 'The JSON Schema of this file, for editors',
  },
  lang: {
    zh: '输出的语言；不写时按环境变量',
    en: 'The language of the output; as the environment says when absent',
  },
  failOn: {
    zh: '有这个级别或更严重的问题时退出码为 1；不写时为 error',
    en: 'Exit with 1 when anything of this severity or above is found; error when absent',
  },
  only: {
    zh: '只用这些规则：规则名，或规则的部分（applications）；命令行的 --only 取代它',
    en: 'Use these rules only: rules or parts of them (applications); --only takes its place',
  },
  skip: {
    zh: '不用这些规则，写法同上；命令行的 --skip 在它之外再加',
    en: 'Leave these rules out, written likewise; --skip adds to it',
  },
  severities: {
    zh: '改变规则的级别：规则名或规则的部分，对应 error、warning、note 或 off（不用）；规则名优先于部分',
    en: 'Other severities: a rule or a part of the rules, with error, warning, note or off; a rule counts before its part',
  },
  blankAsZero: {
    zh: '算式中把空格当作 0；不写时为 false',
    en: 'Count blank cells as 0 in sums; false when absent',
  },
  thresholds: {
    zh: '界限：copiedShare，与上年相同的文字占到多大比例算雷同（0 到 1，不写时为 0.5）；jumpFactor，数字变化多少倍算骤变（大于 1，不写时为 5）',
    en: 'Limits: copiedShare, the share of the prose like last year’s from which on it counts as copied (up to 1; 0.5 when absent); jumpFactor, how many times a figure must grow or shrink to count as a jump (above 1; 5 when absent)',
  },
  deadlines: {
    zh: '公布期限，次年的月-日：department 部门（不写时 01-31）、government 政府（不写时 03-31）、township 乡镇街道（不写时不查）；null 为不查',
    en: 'The last day of publication in the next year, MM-DD: department (01-31 when absent), government (03-31), township (none); null for none',
  },
  levels: {
    zh: '名称看不出类别的机关：机关名称，对应 department、government 或 township',
    en: 'Bodies whose names do not tell what they are: a name, with department, government or township',
  },
  renamed: {
    zh: '改了名称的机关：原名称，对应现名称',
    en: 'Bodies that have been renamed: the old name, with the new one',
  },
  roster: {
    zh: '应当报送的机关名单，文件的路径从配置文件所在文件夹算起；命令行的 --roster 取代它',
    en: 'The file of the bodies that are to report, from the folder of the config; --roster takes its place',
  },
  session: {
    zh: '存放审核决定的文件，路径从配置文件所在文件夹算起；命令行的 --session 取代它',
    en: 'The file of what has been decided on findings, from the folder of the config; --session takes its place',
  },
};
