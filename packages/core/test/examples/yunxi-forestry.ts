import { blank, refill } from '../render/filled.js';
import { linesApart } from '../render/lines.js';
import { styleOf } from '../render/report.js';
import { headingStyles, plainStyle } from '../render/style.js';
import type { Example } from './example.js';
import { applications, disputes, proactive } from './tables.js';

const agency = '云溪县林业局';

/** Only the totals of table three are filled in; a blank cell is no 0. */
export const yunxiForestry: Example = {
  file: 'yunxi-forestry-2023.lines.txt',
  style: {
    ...styleOf(linesApart),
    tables: { ...plainStyle, heading: headingStyles.broken },
    before: ['政府信息公开'],
    after: ['扫一扫在手机打开当前页'],
  },
  filled: {
    agency,
    year: 2023,
    title: `${agency}2023年度政府信息公开工作报告`,
    tables: {
      proactive: proactive('2021', { licensing: [77], penalties: [9] }),
      applications: refill(applications('2021', {}), (entry, address) => (address.endsWith('.total') ? entry : blank)),
      disputes: disputes(),
    },
    prose: {
      0: [
        '2023年，云溪县林业局认真贯彻落实《中华人民共和国政府信息公开条例》，稳步推进国土绿化、林木采伐和森林防火信息公开。',
        '（一）主动公开情况。全年主动公开政府信息64条，作出行政许可决定77件、行政处罚决定9件，均在七个工作日内公示。',
        '（二）依申请公开情况。2023年未收到政府信息公开申请，未发生行政复议和行政诉讼。',
        '（三）政府信息管理情况。严格保密审查，信息发布由股室、办公室、分管负责人三级审核。',
        '（四）政府信息公开平台建设情况。依托县政府门户网站公开，未开设单独网站。',
        '（五）监督保障情况。将公开工作列入股室考核，全年未发生责任追究。',
      ],
      4: ['存在的问题：专业人员不足，解读材料偏少。', '改进情况：安排两名业务骨干参加培训，重要文件同步发布解读。'],
      5: ['2023年，本机关未收取信息处理费，无其他需要报告的事项。'],
    },
  },
};
