import { number } from '../render/filled.js';
import { pipePlain } from '../render/pipe.js';
import { styleOf } from '../render/report.js';
import { headingStyles, plainStyle } from '../render/style.js';
import type { Example } from './example.js';
import { applications, disputes, proactive, rewritten } from './tables.js';

const agency = '云溪县卫生健康局';

/** The total of 本年新收 has its digits the wrong way round: 21 for 12. */
export const yunxiHealth: Example = {
  file: 'yunxi-health-2024.pipe.txt',
  style: { ...styleOf(pipePlain, '\n'), tables: { ...plainStyle, heading: headingStyles.cut } },
  filled: {
    agency,
    year: 2024,
    title: `${agency}2024年政府信息公开工作年度报告`,
    tables: {
      proactive: proactive('2021', {
        normativeDocuments: [1, 0, 6],
        licensing: [274],
        penalties: [63],
        compulsoryMeasures: [4],
      }),
      applications: rewritten(
        applications('2021', {
          granted: [6],
          partiallyGranted: [1, 1],
          'denied.enforcementFile': [1],
          'unavailable.needsCreation': [0, 1],
          'rejected.petition': [1],
          'other.correctionOverdue': [1],
        }),
        { 'received.total': number(21) },
      ),
      disputes: disputes({ reconsideration: [0, 1], litigationAfterReconsideration: [1] }),
    },
    prose: {
      0: [
        '2024年，云溪县卫生健康局认真贯彻落实《中华人民共和国政府信息公开条例》，把公开贯穿医疗服务、疾病预防和卫生监督全过程。',
        '（一）主动公开情况。全年公开政府信息187条，其中县政府门户网站129条、政务新媒体58条。制发行政规范性文件1件，现行有效6件。',
        '（二）依申请公开情况。全年新收政府信息公开申请12件，其中自然人10件、商业企业2件，均已办结，无结转。其中予以公开6件、部分公开2件、不予公开1件、无法提供1件、不予处理1件、其他处理1件。发生行政复议1件，结果纠正；复议后起诉1件，结果维持。',
        '（三）政府信息管理情况。落实先审后发，年内清理失效信息41条。',
        '（四）政府信息公开平台建设情况。在县政府门户网站设“健康云溪”专题，集中公开医疗机构校验和双随机抽查结果。',
        '（五）监督保障情况。局长办公会专题研究两次，培训工作人员34人次，未发生责任追究。',
      ],
      4: [
        '存在的问题：一是医疗机构信息公开不平衡；二是一件答复因说理不足在复议中被纠正。',
        '改进情况：一是制定医疗机构公开清单；二是建立答复前法制审核制度。',
      ],
      5: ['本年度未收取政府信息公开信息处理费。'],
    },
  },
};
