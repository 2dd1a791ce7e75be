import type { CliWords } from '../words.js';
import { serveCommand, serveOptions } from './serve.js';

export const help: CliWords['help'] = {
  about: '读取政府信息公开工作年度报告，核对表格勾稽关系、结构和填报要求。一切在本机完成，不上传任何内容。',
  usage: '用法',
  commands: '命令',
  options: '选项',
  examples: '示例',
  exitCodes: '退出码',
  more: '“gouji <命令> --help”显示一个命令的全部选项。',
  command: '命令',
  colon: '：',
  version: '显示版本',
  operands: {
    inputs: '<文件、文件夹、通配符、->…',
    years: '<上年> <本年>',
    subject: '<规则、单元格地址或问题>',
    none: '',
  },
  choices: (values) => `（${values.join('、')}）`,
  standing: (env, standard) => (standard === null ? `（环境变量 ${env}）` : `（默认 ${standard}；环境变量 ${env}）`),
  choicesWithDefault: (values) => `（${values.join('、')}；默认 ${values[0] ?? ''}）`,
};

export const commands: CliWords['commands'] = {
  serve: serveCommand,
  check: {
    summary: '核对报告，指出哪里不对、差多少、该怎么改',
    notes: [
      '文件夹逐层查找 .txt、.md、.html、.docx、.doc、.wps、.xlsx、.pdf、.mhtml、.zip 等；README、隐藏文件和 gouji- 开头的文件除外；其他文件请直接写出文件名。通配符请加引号。“-”读标准输入。',
      '结果写到标准输出；读不出的输入、进度写到标准错误，一个文件读不出不影响其他文件。',
      '给出的报告里有同一机关几个年度的，相邻年度自动互相比较，问题写在后读到的那一份；--previous 另给上年的报告。',
      'sarif、junit、github 供持续集成使用；xlsx 是工作簿，有汇总、整改清单和每个单位一页；docx 是退回修改意见，每份报告一封。',
    ],
    examples: [
      { call: 'gouji check 报告.txt', does: '核对一份报告' },
      { call: 'gouji check 2024年报/ --fail-on warning', does: '核对整个文件夹，有警告也算不通过' },
      { call: "gouji check '街道/**/*.txt' --format csv --output 问题.csv", does: '把问题写成表格' },
      { call: 'gouji check 2024年报/ --previous 2023年报/', does: '各机关与自己的上年报告逐项比较' },
      { call: 'gouji check 报告.txt --only applications --skip cells/blank', does: '只查表三，不查空格' },
      { call: 'gouji check 年报/ --format docx --output 退回修改意见.docx', does: '写成退回修改意见，每份报告一封' },
      {
        call: 'gouji check 年报/ --format xlsx --output 整改.xlsx --session 审核.json',
        does: '写成整改清单，带上审核时所作的决定',
      },
    ],
  },
  compare: {
    summary: '两个年度的报告逐格比较，列出增减和不衔接之处',
    notes: [
      '先写上年的文件或文件夹，再写本年的；文件夹中同一机关的报告按名称配对，中间缺年度的不比较。更名的机关在配置的 renamed 中写明。',
    ],
    examples: [
      { call: 'gouji compare 2023.docx 2024.docx', does: '比较一个机关的两个年度' },
      { call: 'gouji compare 2023年报/ 2024年报/ --format html --output 比较.html', does: '各机关逐一比较，写成网页' },
    ],
  },
  review: {
    summary: '在终端里逐条审核：看表、看算式、作决定、试改数字、导出整改清单',
    notes: [
      '所作的决定随时存进报告所在文件夹的 .gouji-review.json（或 --session 指定的文件），下次接着审；同一时间只有一个人能改，其他人只能看。任何操作都不会改写报告本身。',
      '同一机关几个年度的报告自动逐年比较，与 check 相同；--previous 另给上年的报告。',
      '进入后按“?”看当前可用的按键，按“q”离开。',
    ],
    examples: [
      { call: 'gouji review 2024年报/', does: '审核整个文件夹' },
      { call: 'gouji review 2023.txt 2024.txt --session 张三.json', does: '两份报告对照着审，决定存进自己的文件' },
    ],
  },
  extract: {
    summary: '读出报告每一格的数字，写成 JSON、NDJSON 或 CSV',
    notes: ['每份报告都写全表格的每一格；读不准的格子写明缺失，不猜测，也不当作 0。'],
    examples: [
      { call: 'gouji extract 报告.txt', does: '写成 JSON' },
      { call: 'gouji extract 2024年报/ --format csv --output 数据.csv', does: '一格一行的 CSV' },
    ],
  },
  rollup: {
    summary: '把各机关的报告逐格汇总，并核对政府自己的报告',
    notes: [
      '缺报告、有两份报告、缺数字的，逐一列出，不按 0 计；合计缺一个加数就标为不完整。政府办公室自己的报告（本级）是其中一个加数。',
      '名册是一行一个机关的文本，或 CSV；不在名册上的机关（如垂直管理的）不计入。',
    ],
    examples: [
      { call: 'gouji rollup 2024年报/ --roster 名册.txt', does: '汇总，列出缺谁' },
      { call: 'gouji rollup 2024年报/ --against 县政府.docx', does: '核对县政府报告的每一格' },
      { call: 'gouji rollup 2024年报/ --format docx --output 汇总.docx', does: '写成格式规定的表格，可直接粘贴' },
    ],
  },
  template: {
    summary: '写出空白的年度报告格式',
    notes: ['写成 Word 文档、Markdown 或纯文本；2021 年版用于 2021 年度起的报告，2019 年版用于 2019、2020 年度。'],
    examples: [
      { call: 'gouji template --output 年度报告.docx', does: '2021 年版，写成 Word 文档' },
      { call: 'gouji template --edition 2019 --format markdown', does: '2019 年版，写成 Markdown' },
    ],
  },
  rules: {
    summary: '列出全部规则',
    notes: [],
    examples: [{ call: 'gouji rules --format json', does: '供程序读取' }],
  },
  explain: {
    summary: '说明一条规则、一个单元格，或查出的一个问题',
    notes: ['问题写作它的 key：JSON 里每个问题的 key，SARIF 里的 partialFingerprints；请加引号。'],
    examples: [
      { call: 'gouji explain applications/row-sum', does: '这条规则查什么、依据是什么' },
      {
        call: 'gouji explain applications.denied.stateSecret.total',
        does: '这是表中哪一格、参与哪些算式、由哪些规则核对',
      },
      {
        call: `gouji explain 'cells/blank [["proactive.fees.amount",""]]'`,
        does: '这个问题涉及哪些格、填了什么、常见原因',
      },
    ],
  },
};

export const options: CliWords['options'] = {
  ...serveOptions,
  format: '输出格式',
  output: '把结果写入文件；写完才替换原有文件',
  failOn: '有这一级别或更高级别的问题时，退出码为 1',
  only: '只用这些规则：规则名或规则的部分（applications），可重复，可用逗号分隔',
  skip: '不用这些规则，写法同上',
  blankAsZero: '核对算式时，空格按 0 计算',
  why: '说明每张表按什么排法读、有多大把握、哪些格没有读出和原因；不指定格式时写给人看，csv 多一列 why',
  accept:
    '接受这次查出的全部问题，写明理由；记入审核记录（--session，不写时为报告旁的 .gouji-review.json），数字改变后重新列出',
  since: '上次“check --format json”写的文件；指出哪些问题改好了、哪些仍未改、哪些新出现',
  config: '配置文件；不写时从当前文件夹逐级向上找 gouji.config.json',
  previous: '上年报告的文件、文件夹或通配符：同一机关逐年比较，先读，本身不核对',
  session: '存放审核决定的文件；check 读取它，写出决定，判为不需整改的问题不计入退出码',
  edition: '格式的版本',
  roster: '应当报送的机关名册：一行一个，或 CSV',
  against: '政府自己的报告，与合计逐格核对',
  year: '汇总的年度；不写时取 --against 的年度，或半数以上报告的年度',
  ambiguous: '“”…·等字符在终端里占一格还是两格',
  plain: '不画边框、不切换屏幕，适合读屏软件',
  lang: '语言；不写时按环境变量 LC_ALL、LC_MESSAGES、LANG',
  color: '不用颜色（环境变量 NO_COLOR、FORCE_COLOR 也有效）',
  help: '显示帮助',
};
