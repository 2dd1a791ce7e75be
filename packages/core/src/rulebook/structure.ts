import type { PartPages } from './page.js';

const sectionFive = '五、存在的主要问题及改进情况';

export const structure: PartPages<'structure'> = {
  'structure/sections': {
    explanation: {
      zh: '年度报告由六个部分组成，依次为总体情况、主动公开、依申请公开、复议诉讼、问题及改进、其他事项，各出现一次。缺少为错误，次序颠倒或重复为警告。表格在而标题不在的，指明只缺标题。',
      en: 'An annual report has six sections in a fixed order, each once. A missing one is an error, another order or a repeated one a warning. Where a section’s table is there and only its heading is not, that is what is told.',
    },
    causes: [
      { zh: '没有内容的部分整个省略。', en: 'A section with nothing to say was left out altogether.' },
      { zh: '转换格式时丢失标题。', en: 'A conversion lost the heading.' },
    ],
    exceptions: [
      {
        text: {
          zh: '总体情况内部自有一、二、三、四的小标题。',
          en: 'Section one has headings 一、二、三、四 of its own.',
        },
        change: {
          text: [
            {
              from: '（三）政府信息管理。',
              to: '一、加强组织领导\n明确专人负责。\n二、完善工作制度\n落实信息发布审核。\n（三）政府信息管理。',
            },
          ],
        },
      },
    ],
    failing: {
      text: { zh: '第六部分省略。', en: 'Section six is left out.' },
      change: {
        text: [
          { from: '六、其他需要报告的事项\n本年度未收取政府信息公开信息处理费。\n', to: '' },
          { from: '本报告由六部分组成：', to: '本报告包括：' },
        ],
      },
    },
    holding: {
      text: { zh: '没有其他事项的，照写。', en: 'Where there is nothing else to report, say so.' },
      change: {
        text: [{ from: '本年度未收取政府信息公开信息处理费。', to: '未收取信息处理费，无其他需要报告的事项。' }],
      },
    },
  },
  'structure/section-title': {
    explanation: {
      zh: '各部分的编号和标题与格式一致。编号错误为警告；标题只是相近，或个别标题缺少编号，为提示。一处编号错误会使后面各部分随之错位，因此合并为一条。',
      en: 'Number and title of each section agree with the form. A wrong number is a warning; a title that is only similar, or a single heading without a number, is a note. One mistake shifts all numbers behind it, so wrong numbers make one finding.',
    },
    causes: [
      { zh: '两个部分编为同一号。', en: 'Two sections have the same number.' },
      { zh: '自行改写标题。', en: 'The title was put in other words.' },
    ],
    exceptions: [
      {
        text: { zh: '惯用的写法，如“存在的问题及改进情况”。', en: 'Customary wordings such as 存在的问题及改进情况.' },
        change: { text: [{ from: sectionFive, to: '五、存在的问题及改进情况' }] },
      },
      {
        zh: '所有标题都没有编号：文字处理软件的自动编号不在文本中。',
        en: 'No heading has a number: a word processor numbers them where no text shows it.',
      },
    ],
    failing: {
      text: { zh: '第五部分编为“四”。', en: 'Section five is numbered 四.' },
      change: { text: [{ from: sectionFive, to: '四、存在的主要问题及改进情况' }] },
    },
    holding: {
      text: { zh: '与格式一致。', en: 'As in the form.' },
      change: {},
    },
  },
  'structure/tables': {
    explanation: {
      zh: '表二、表三、表四齐全，并以文字发布。以图片发布的表格读不出，视为缺少。栏目已找到而数字未能确切读出的，为警告，请人工核对：问题可能在读取而不在报告。',
      en: 'Tables two, three and four are there as text; one published as a picture reads as missing. A table whose labels are there and whose figures could not be read for certain is a warning: the fault may be in the reading, not in the report.',
    },
    causes: [
      { zh: '表格以图片或附件形式发布。', en: 'The table was published as a picture or an attachment.' },
      { zh: '没有数据的表格被省略。', en: 'A table with nothing to count was left out.' },
    ],
    exceptions: [{ zh: '2019 年度之前的报告不适用本格式。', en: 'Reports before 2019 had another form.' }],
    failing: {
      text: { zh: '表三以图片发布。', en: 'Table three is a picture.' },
      change: { pictures: ['applications'] },
    },
    holding: {
      text: { zh: '三张表都以文字发布。', en: 'All three tables are text.' },
      change: {},
    },
  },
  'structure/rows': {
    explanation: {
      zh: '各表的行、列与格式一致，各出现一次。缺少为错误，多出或重复为警告，一张表各合并为一条。',
      en: 'A table has every row and column of the form once. What is missing is an error, extra and repeated rows are warnings, one finding a table each.',
    },
    causes: [
      { zh: '没有数据的行被删去。', en: 'A row with nothing to count was deleted.' },
      { zh: '网页截断，表格不全。', en: 'The page was cut off within the table.' },
      { zh: '自行增加了行。', en: 'A row was added.' },
    ],
    exceptions: [
      {
        zh: '行在而数字未能确切读出的，不算缺少，另列入读取疑问。',
        en: 'A row that is there and could not be read for certain is not missing: it is told as a doubt about the reading.',
      },
      {
        zh: '整张表缺少时，只由 structure/tables 说明。',
        en: 'Of a table that is missing as a whole only structure/tables speaks.',
      },
    ],
    failing: {
      text: { zh: '删去了“行政强制”行。', en: 'The row of compulsory measures was deleted.' },
      change: { text: [{ from: '行政强制\t0\t\t\n', to: '' }] },
    },
    holding: {
      text: { zh: '没有发生的填 0，行不删。', en: 'The row stays, with 0.' },
      change: { cells: { 'proactive.compulsoryMeasures.decisions': '0' } },
    },
  },
  'structure/edition': {
    explanation: {
      zh: '2021 年度起使用国办公开办函〔2021〕30号印发的格式，2019、2020 年度使用国办公开办函〔2019〕60号的格式，逐表判断。表二用错格式，所填内容完全不同，为错误；表三只差“（六）其他处理”一行与三行之别，为警告；表四两版相同。',
      en: 'Report years from 2021 use the form of 国办公开办函〔2021〕30号, 2019 and 2020 that of 国办公开办函〔2019〕60号, judged table by table. Table two asks for other figures, so the wrong one is an error; table three differs in one row, which is a warning; table four is the same in both.',
    },
    causes: [
      { zh: '沿用往年的文档。', en: 'An older document was used again.' },
      { zh: '标题的年度写错。', en: 'The title states the wrong year.' },
    ],
    exceptions: [
      {
        text: { zh: '2020 年度报告使用 2019 年版格式。', en: 'The report for 2020 in the 2019 form.' },
        change: { year: 2020, editions: { proactive: '2019', applications: '2019', disputes: '2019' } },
      },
      { zh: '报告没有写明年度的，无从判断，不提示。', en: 'Of a report without a year nothing can be said.' },
    ],
    failing: {
      text: {
        zh: '2024 年度报告的表三仍是 2019 年版。',
        en: 'Table three of the report for 2024 is that of the 2019 form.',
      },
      change: { editions: { applications: '2019' } },
    },
    holding: {
      text: { zh: '2021 年度报告使用 2021 年版格式。', en: 'The report for 2021 in the 2021 form.' },
      change: { year: 2021 },
    },
  },
  'structure/labels': {
    explanation: {
      zh: '行、列名称与格式一致。一张表合并为一条。',
      en: 'The labels of rows and columns read as in the form. One finding a table.',
    },
    causes: [
      { zh: '复制时缺字、错字。', en: 'Characters were lost or misprinted in copying.' },
      { zh: '光学识别有误。', en: 'Optical recognition misread them.' },
    ],
    exceptions: [
      {
        text: {
          zh: '惯用的写法，如“规范性文件”“合计”，以及标点、括号、引号的不同。',
          en: 'Customary variants such as 规范性文件 and 合计, and other punctuation, brackets and quotation marks.',
        },
        change: {
          text: [
            { from: '行政规范性文件\t2', to: '规范性文件\t2' },
            { from: '危及“三安全一稳定”', to: '危及三安全一稳定' },
          ],
        },
      },
      {
        zh: '从 PDF 复制出的、以空格分列的文本，名称折行后与数字交错，不提示。',
        en: 'Text copied out of a PDF with its columns set apart by spaces: labels go on beside and below their figures.',
      },
    ],
    failing: {
      text: { zh: '名称缺字。', en: 'Characters are missing.' },
      change: { text: [{ from: '2.其他法律行政法规禁止公开', to: '2.其他法律行政止公开' }] },
    },
    holding: {
      text: { zh: '与格式一致。', en: 'As in the form.' },
      change: {},
    },
  },
  'structure/basis-cited': {
    explanation: {
      zh: '报告开头引用的文件，文号与标题相符：《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》是国办公开办函〔2021〕30号，《关于政府信息公开工作年度报告有关事项的通知》是国办公开办函〔2019〕60号。只看开头和第一部分，只在标题和文号紧挨着时判断。',
      en: 'Number and title of a notice cited belong together: the notice on the form of the annual report (…年度报告格式〉的通知) is 国办公开办函〔2021〕30号, the notice on matters of the annual report (…年度报告有关事项的通知) is 国办公开办函〔2019〕60号. Only the opening and section one are read, and only a number right beside its title is judged.',
    },
    causes: [
      {
        zh: '更新了文号，没有更新标题，或者相反。',
        en: 'The number was brought up to date and the title was not, or the other way round.',
      },
      { zh: '“国办公开办函”漏字。', en: 'A character of 国办公开办函 is missing.' },
    ],
    exceptions: [
      {
        text: { zh: '括号写法不同。', en: 'Other brackets.' },
        change: { text: [{ from: '（国办公开办函〔2021〕30号）', to: '(国办公开办函[2021]30号)' }] },
      },
      {
        text: {
          zh: '省级自行印发的同名通知，有自己的文号。',
          en: 'A province’s own notice of that title has a number of its own.',
        },
        change: {
          text: [
            {
              from: '要求，编制本报告。',
              to: '和《青禾省人民政府办公厅关于做好政府信息公开工作年度报告有关事项的通知》（青政办函〔2024〕5号）要求，编制本报告。',
            },
          ],
        },
      },
    ],
    failing: {
      text: { zh: '格式通知的文号误作 60 号。', en: 'The notice on the form is cited as number 60.' },
      change: { text: [{ from: '（国办公开办函〔2021〕30号）', to: '（国办公开办函〔2019〕60号）' }] },
    },
    holding: {
      text: { zh: '文号与标题相符。', en: 'Number and title belong together.' },
      change: {},
    },
  },
  'structure/announced-parts': {
    explanation: {
      zh: '开头如写明“本报告由六部分组成：……”，所说的数目与所列的名称、与后面找到的部分一致。',
      en: 'Where the opening says how many parts the report has (本报告由六部分组成：…), that number agrees with the names listed and with the sections that follow.',
    },
    causes: [
      { zh: '开头沿用旧稿。', en: 'The opening was taken from an older report.' },
      { zh: '正文缺少某个部分。', en: 'A section is missing.' },
    ],
    exceptions: [
      {
        text: { zh: '列举以“等”结尾，不必列全。', en: 'A list that ends in 等 need not be complete.' },
        change: {
          text: [
            {
              from: '本报告由六部分组成：总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。',
              to: '本报告由总体情况、主动公开、依申请公开等六部分组成。',
            },
          ],
        },
      },
      { zh: '附件、附表另计。', en: 'Attachments are counted apart.' },
    ],
    failing: {
      text: { zh: '列出六个部分，却说是五部分。', en: 'Six parts are listed, five are announced.' },
      change: { text: [{ from: '本报告由六部分组成：', to: '本报告由五部分组成：' }] },
    },
    holding: {
      text: { zh: '数目与所列一致。', en: 'The number agrees with the list.' },
      change: {},
    },
  },
};
