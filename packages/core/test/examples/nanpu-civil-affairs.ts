import { linesTight } from '../render/lines.js';
import { styleOf } from '../render/report.js';
import type { Example } from './example.js';
import { applications, disputes, proactive } from './tables.js';

const agency = '南浦区民政局';

/** Nothing to find: copied from a page as plain lines, without a blank line between the cells. */
export const nanpuCivilAffairs: Example = {
  file: 'nanpu-civil-affairs-2025.lines.txt',
  style: styleOf(linesTight, '\n'),
  filled: {
    agency,
    year: 2025,
    title: `${agency}2025年政府信息公开工作年度报告`,
    tables: {
      proactive: proactive('2021', { normativeDocuments: [1, 1, 4], licensing: [85], penalties: [2], fees: [3.6] }),
      applications: applications('2021', {
        granted: [3, 0, 1],
        partiallyGranted: [1],
        'unavailable.notHeld': [2],
        'rejected.petition': [1],
        carriedForward: [1],
      }),
      disputes: disputes(),
    },
    prose: {
      0: [
        '2025年，南浦区民政局认真贯彻落实《中华人民共和国政府信息公开条例》，重点公开社会救助、养老服务和殡葬服务信息。',
        '（一）主动公开。全年公开政府信息149条，其中社会救助信息72条、养老服务信息46条、其他信息31条。制发行政规范性文件1件，废止1件，现行有效4件。',
        '（二）依申请公开。全年新收政府信息公开申请9件，其中自然人8件、科研机构1件，无上年结转。办结8件，其中予以公开4件、部分公开1件、无法提供2件、不予处理1件；结转下年度继续办理1件。未发生行政复议和行政诉讼。',
        '（三）政府信息管理。公开前逐条核查个人信息，对救助名单隐去身份证号码和住址。',
        '（四）政府信息公开平台建设。区政府门户网站养老服务专栏增设机构查询。',
        '（五）监督保障。局务会研究公开工作三次，培训街道民政人员58人次，未发生责任追究。',
      ],
      4: ['存在的问题：救助政策解读不够通俗。', '改进情况：录制方言短视频，在社区播放。'],
      5: ['2025年未收取信息处理费。'],
    },
  },
};
