import { markdownAtEnd } from '../render/pipe.js';
import { styleOf } from '../render/report.js';
import { formHeadings } from '../render/sections.js';
import type { Example } from './example.js';
import { applications, disputes, proactive } from './tables.js';

const agency = '东屏市数据局';

/** Table three lacks a row, and section four has the number of section three. */
export const dongpingData: Example = {
  file: 'dongping-data-2024.md',
  style: {
    ...styleOf(markdownAtEnd),
    headings: formHeadings.map((text) => `## ${text.replace('四、', '三、')}`),
  },
  harm: (text) =>
    text
      .split('\n')
      .filter((line) => !line.includes('要求提供公开出版物'))
      .join('\n')
      .replace(agency, `# ${agency}`),
  filled: {
    agency,
    year: 2024,
    title: `${agency}2024年政府信息公开工作年度报告`,
    tables: {
      proactive: proactive('2021', { normativeDocuments: [3, 0, 3] }),
      applications: applications('2021', { granted: [2], 'unavailable.notHeld': [1] }),
      disputes: disputes(),
    },
    prose: {
      0: [
        '2024年，东屏市数据局认真贯彻落实《中华人民共和国政府信息公开条例》，推动公共数据资源登记、开放和授权运营信息公开。',
        '（一）主动公开。全年公开政府信息73条，制发行政规范性文件3件，现行有效3件。',
        '（二）依申请公开。全年收到政府信息公开申请3件，申请人均为自然人，其中予以公开2件、本机关不掌握相关政府信息1件，均在法定期限内答复。未发生行政复议、行政诉讼。',
        '（三）政府信息管理。建立公共数据目录，明确更新周期和责任科室。',
        '（四）政府信息公开平台建设。市公共数据开放平台新增数据集46个。',
        '（五）监督保障。定期通报栏目更新情况，接受社会评议，未发生责任追究。',
      ],
      4: ['存在的问题：数据说明不够详细。', '改进情况：为每个数据集补充字段说明，设置意见反馈入口。'],
      5: ['本年度未收取信息处理费。'],
    },
  },
};
