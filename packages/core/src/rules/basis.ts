/** The clauses that rules rest on. */
export const bases = {
  'form-corner': {
    zh: '年度报告格式表三表头：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”',
    en: 'corner cell of table three of the official form: items one and two add up to items three and four',
  },
  'form-table-three': {
    zh: '年度报告格式表三：总计栏和（七）总计行',
    en: 'table three of the official form: the column and the row of totals',
  },
  'form-table-four': {
    zh: '年度报告格式表四：行政复议、行政诉讼各自的总计栏',
    en: 'table four of the official form: the total of each kind of case',
  },
  'form-cells': {
    zh: '年度报告格式表二、表三、表四：各栏填写数量',
    en: 'tables two, three and four of the official form: every cell holds a figure',
  },
  'filling-practice': {
    zh: '年度报告填报惯例：没有发生的填 0，不留空白，不以符号代替',
    en: 'how the form is filled: 0 where there is nothing, neither blanks nor signs',
  },
  'form-fee-unit': {
    zh: '年度报告格式（2021年版）表二“本年收费金额（单位：万元）”',
    en: 'table two of the 2021 form: the fee is stated in 万元 (10 000 yuan)',
  },
  'form-in-force': {
    zh: '年度报告格式（2021年版）表二“本年制发件数、本年废止件数、现行有效件数”的含义',
    en: 'table two of the 2021 form: the meaning of issued, repealed and in force',
  },
  'legislation-law': {
    zh: '《中华人民共和国立法法》（2023年修正）第九十一条、第九十三条',
    en: 'Legislation Law (as amended in 2023), articles 91 and 93: who may make rules',
  },
  'form-sections': {
    zh: '年度报告格式：六个部分的名称和顺序（《政府信息公开条例》第五十条）',
    en: 'the official form: six sections, their titles and order (Regulation on open government information, article 50)',
  },
  'form-tables': {
    zh: '年度报告格式第二、三、四部分的表格',
    en: 'the official form: the tables of sections two, three and four',
  },
  'form-editions': {
    zh: '国办公开办函〔2021〕30号（2021年度起）；国办公开办函〔2019〕60号（2019、2020年度）',
    en: '国办公开办函〔2021〕30号 (from report year 2021); 国办公开办函〔2019〕60号 (2019 and 2020)',
  },
  notices: {
    zh: '国办公开办函〔2021〕30号《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》；国办公开办函〔2019〕60号《关于政府信息公开工作年度报告有关事项的通知》',
    en: 'the two notices: 国办公开办函〔2021〕30号 (on the form of the annual report), 国办公开办函〔2019〕60号 (on matters of the annual report)',
  },
  'regulation-49': {
    zh: '《政府信息公开条例》第四十九条：县级以上人民政府部门每年1月31日前，县级以上地方人民政府每年3月31日前',
    en: 'Regulation on open government information, article 49: departments by 31 January, governments by 31 March',
  },
  'regulation-50': {
    zh: '《政府信息公开条例》第四十九条、第五十条：上一年度的政府信息公开工作',
    en: 'Regulation on open government information, articles 49 and 50: the work of the year before',
  },
  'form-carried-forward': {
    zh: '年度报告格式表三第四项：结转下年度继续办理',
    en: 'table three of the official form, item four: carried forward to the next year',
  },
  'form-aspects': {
    zh: '年度报告格式第一部分“总体情况”的五个方面；《政府信息公开条例》第五十条第（四）项（各级人民政府）',
    en: 'the official form, section one: five aspects; Regulation on open government information, article 50 (governments)',
  },
  'form-problems': {
    zh: '《政府信息公开条例》第五十条、年度报告格式第五部分：存在的主要问题及改进情况',
    en: 'Regulation on open government information, article 50, and section five of the official form',
  },
  'fee-measures': {
    zh: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）、年度报告格式第六部分',
    en: 'measures on information processing fees (国办函〔2020〕109号), and section six of the official form',
  },
  'own-name': {
    zh: '报告标题所写的机关名称（《政府信息公开条例》第四十九条：本行政机关的年度报告）',
    en: 'the body that the title names (Regulation on open government information, article 49: a body’s own report)',
  },
  'clean-text': {
    zh: '公文文稿的一般要求：不留模板占位、重复文字和代码',
    en: 'what any official text requires: no blanks of a template, nothing twice, no code',
  },
  'both-years': {
    zh: '同一机关相邻两个年度报告的数字',
    en: 'the figures of one body’s reports for two consecutive years',
  },
  'covered-bodies': {
    zh: '《政府信息公开条例》第四十九条、年度报告格式：政府的年度报告汇总所属各机关的数据',
    en: 'Regulation on open government information, article 49, and the official form: a government’s report adds up those of its bodies',
  },
  'own-figures': {
    zh: '《政府信息公开条例》第六条（公开信息应当准确）：报告的文字与表格说的是同一事实',
    en: 'Regulation on open government information, article 6 (what is published is accurate): prose and tables of a report tell the same facts',
  },
  'own-words': {
    zh: '报告开头自己的说明',
    en: 'what the report itself announces',
  },
} as const;

export type BasisId = keyof typeof bases;
