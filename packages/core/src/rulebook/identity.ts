import type { PartPages } from './page.js';

const head = '年度报告\n根据《中华人民共和国政府信息公开条例》和';

/** A page's line with its date, between the title and the text. */
function dated(date: string) {
  return [{ from: head, to: head.replace('\n', `\n发布日期：${date}\n`) }];
}

/** One sentence more in section one. */
function said(sentence: string) {
  const last = '组织业务培训两次，';
  return [{ from: last, to: `${sentence}${last}` }];
}

export const identity: PartPages<'identity'> = {
  'identity/period': {
    explanation: {
      zh: '年度报告所报告的是标题所写年度的工作，数据的统计期限为该年1月1日至12月31日。只看开头和第一部分中说明统计期限的句子。',
      en: 'An annual report is about the year in its title: its figures cover 1 January to 31 December of it. Only sentences of the opening and of section one that state the period of the figures are looked at.',
    },
    causes: [
      { zh: '沿用上年文稿，未改年份。', en: 'Last year’s text was used, and its year not changed.' },
      {
        zh: '统计到定稿之日，漏掉了年末。',
        en: 'The figures were taken on the day of the draft, before the year ended.',
      },
    ],
    exceptions: [
      {
        text: {
          zh: '其他事项的起止时间（检查、培训、公示、某项服务）不提示。',
          en: 'Periods of other things (an inspection, a training, one service) are none.',
        },
        change: { text: said('2024年3月1日至6月30日开展公开内容自查。') },
      },
      {
        zh: '当年成立、组建、挂牌或者合并的机关，开头写明的，不提示。',
        en: 'A body that was set up or merged within the year, where the opening says so.',
      },
      {
        zh: '学校按学年（9月1日至次年8月31日）统计的，不提示。',
        en: 'A school that reports by school years, from 1 September to 31 August.',
      },
    ],
    failing: {
      text: { zh: '2024年度报告的统计期限仍写2023年。', en: 'The report for 2024 states the period of 2023.' },
      change: { text: [{ from: '统计期限为2024年1月1日', to: '统计期限为2023年1月1日' }] },
    },
    holding: {
      text: { zh: '写法不同，期限相同。', en: 'The same period in other words.' },
      change: { text: [{ from: '2024年1月1日至12月31日', to: '2024年1月1日起至2024年12月31日止' }] },
    },
  },
  'identity/year': {
    explanation: {
      zh: '说明工作情况的句子以年份开头的，应是报告年度。往年文稿未改年份，是报告中常见的差错。',
      en: 'A sentence about the work done that begins with a year begins with the report year. A year left from an earlier text is a frequent slip.',
    },
    causes: [
      {
        zh: '沿用上年文稿，漏改了几处年份。',
        en: 'Last year’s text was used, and some of its years were not changed.',
      },
    ],
    exceptions: [
      {
        text: { zh: '下一年的计划和打算。', en: 'Plans for the next year.' },
        change: { text: said('2025年，我局将继续主动公开水质信息。') },
      },
      {
        text: { zh: '与往年的比较。', en: 'Comparison with earlier years.' },
        change: { text: said('2023年，我局主动公开信息90条，2024年增至120条。') },
      },
      {
        text: {
          zh: '上年的预算、决算，以及文件的标题、文号和制定、修订时间。',
          en: 'Budgets and accounts of another year; titles, numbers and dates of documents.',
        },
        change: {
          text: said(
            '公开2023年部门决算，落实2019年修订的《条例》和《青禾县2023年政务公开工作要点》（青政办〔2023〕6号）。',
          ),
        },
      },
      {
        text: { zh: '往年问题的改进情况。', en: 'What improved since an earlier year.' },
        change: { text: [{ from: '改进情况：统一', to: '2023年度存在问题的改进情况：统一' }] },
      },
    ],
    failing: {
      text: { zh: '2024年度报告的一段仍写2023年。', en: 'One paragraph of the report for 2024 speaks of 2023.' },
      change: { text: [{ from: '全年新收政府信息公开申请22件', to: '2023年，我局新收政府信息公开申请22件' }] },
    },
    holding: {
      text: { zh: '写的是报告年度。', en: 'It speaks of the report year.' },
      change: { text: [{ from: '全年新收政府信息公开申请22件', to: '2024年，我局新收政府信息公开申请22件' }] },
    },
  },
  'identity/carry-target': {
    explanation: {
      zh: '当年未办结的申请结转到下一年继续办理：2024年度报告中应是结转到2025年。',
      en: 'Applications not concluded are carried forward to the next year: in the report for 2024, to 2025.',
    },
    causes: [{ zh: '沿用上年文稿，漏改年份。', en: 'Last year’s text was used, and the year not changed.' }],
    exceptions: [
      {
        text: { zh: '说的是从上年结转而来的。', en: 'What came from the year before.' },
        change: { text: [{ from: '上年结转1件，办结', to: '2023年结转2024年办理1件，办结' }] },
      },
      {
        zh: '年份指的是申请本身（办理结转2023年申请1件），不提示。',
        en: 'A year that may be that of the applications themselves (办理结转2023年申请1件).',
      },
    ],
    failing: {
      text: { zh: '2024年度报告写作结转至2024年。', en: 'The report for 2024 carries forward to 2024.' },
      change: { text: [{ from: '结转下年度继续办理1件', to: '结转至2024年继续办理1件' }] },
    },
    holding: {
      text: { zh: '结转至2025年。', en: 'To 2025.' },
      change: { text: [{ from: '结转下年度继续办理1件', to: '结转至2025年继续办理1件' }] },
    },
  },
  'identity/agency': {
    explanation: {
      zh: '报告自称之处（“现公布《…》”、“本报告由…编制”、“请与…联系”、“2024年，…认真贯彻”）的机关应与标题一致。从其他机关的报告复制文稿，常留下那个机关的名称。',
      en: 'Where a report speaks of its own body (what is published, who compiled it, whom to ask, whose work it was), it names the body of its title. A text copied from another body’s report often keeps that body’s name.',
    },
    causes: [
      { zh: '复制其他机关的报告，漏改名称。', en: 'Another body’s report was copied, and its name not changed.' },
    ],
    exceptions: [
      {
        text: { zh: '全称与简称。', en: 'Full and short names.' },
        change: { agency: '青禾县工业和信息化局', text: said('2024年，青禾县工信局认真贯彻落实各项要求。') },
      },
      {
        text: {
          zh: '上级机关、下级机关，以及本级政府及其办公室。',
          en: 'Higher and lower bodies, and the government and its office.',
        },
        change: { text: said('2024年，青禾县人民政府高度重视政务公开，云溪市水利局深入基层指导。') },
      },
      {
        text: { zh: '在别处出现的合作单位、发文机关。', en: 'Partners and issuers of documents, named elsewhere.' },
        change: { text: said('联合青禾县林业局开展宣传。') },
      },
    ],
    failing: {
      text: { zh: '水利局的报告自称林业局。', en: 'The report of the water bureau speaks as the forestry bureau.' },
      change: { text: said('2024年，青禾县林业局认真贯彻落实各项公开要求。') },
    },
    holding: {
      text: { zh: '与标题一致。', en: 'As in the title.' },
      change: { text: said('2024年，青禾县水利局认真贯彻落实各项公开要求。') },
    },
  },
  'identity/deadline': {
    explanation: {
      zh: '政府部门的年度报告应在次年1月31日前、人民政府的应在次年3月31日前公布。机关的类别由名称推断，可以另行指定；各地提前的期限、乡镇和街道的期限也可以指定。',
      en: 'A department publishes its report by 31 January of the next year, a government by 31 March. What a body is follows from its name unless the caller says otherwise; so do earlier local days, and days for townships.',
    },
    causes: [{ zh: '迟于期限公布。', en: 'It was published late.' }],
    exceptions: [
      {
        text: { zh: '政府及其办公室适用3月31日。', en: 'Governments and their offices have until 31 March.' },
        change: { agency: '青禾县人民政府办公室', text: dated('2025-03-20') },
      },
      {
        text: {
          zh: '乡镇、街道：条例未作规定，未指定期限的，不提示。',
          en: 'Townships, unless the caller sets a day: the law sets none.',
        },
        change: { agency: '青禾县柳树镇人民政府', text: dated('2025-04-20') },
      },
      {
        zh: '页面曾重新发布的，日期不是首次公布之日，可以不予理会。',
        en: 'A page that was posted again no longer has the first day; the warning may be passed over.',
      },
    ],
    failing: {
      text: { zh: '县水利局2月18日公布。', en: 'A county bureau publishes on 18 February.' },
      change: { text: dated('2025-02-18') },
    },
    holding: {
      text: { zh: '县水利局1月24日公布。', en: 'A county bureau publishes on 24 January.' },
      change: { text: dated('2025-01-24') },
    },
  },
  'identity/leftover': {
    explanation: {
      zh: '公布的文稿中不应有模板占位（XX局、××件、空括号）、重复的文字和标点、网页和文档代码。只看表格以外的文字。',
      en: 'A published text holds no blanks of a template (XX局, ××件, empty brackets), no words or signs twice, no code. Only what stands outside the tables is looked at.',
    },
    causes: [
      { zh: '套用模板，漏填一处。', en: 'A template was used, and a blank not filled in.' },
      { zh: '从网页或旧文档复制粘贴。', en: 'The text was pasted from a page or an older document.' },
    ],
    exceptions: [
      {
        text: {
          zh: '引号中的符号，隐去的姓名，网址和邮箱。',
          en: 'Signs in quotation marks, names made unreadable, addresses.',
        },
        change: { text: said('推出“XX年回顾”专题，答复李某某来信，公布邮箱xxgk@example.cn。') },
      },
      {
        text: { zh: '有意的重叠。', en: 'What is doubled on purpose.' },
        change: { text: said('对来信一件一件答复，信息公开公开栏每月更新。') },
      },
    ],
    failing: {
      text: { zh: '留有“××件”。', en: '××件 is left.' },
      change: { text: said('全年发布解读材料××件。') },
    },
    holding: {
      text: { zh: '已经填写。', en: 'It is filled in.' },
      change: { text: said('全年发布解读材料6件。') },
    },
  },
};
