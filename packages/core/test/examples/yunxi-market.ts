import { number } from '../render/filled.js';
import { styleOf } from '../render/report.js';
import { tabCompact } from '../render/tab.js';
import type { Example } from './example.js';
import { applications, disputes, proactive, rewritten } from './tables.js';

const agency = '云溪县市场监督管理局';

/** Table three is still that of 2019, and figures carry a remark, a comma and yuan for ten thousand yuan. */
export const yunxiMarket: Example = {
  file: 'yunxi-market-2023.tab.txt',
  style: styleOf(tabCompact, '\n'),
  filled: {
    agency,
    year: 2023,
    title: `${agency}2023年政府信息公开工作年度报告`,
    tables: {
      proactive: rewritten(
        proactive('2021', {
          normativeDocuments: [2, 1, 22],
          licensing: [5873],
          penalties: [1284],
          compulsoryMeasures: [31],
          fees: [251000],
        }),
        {
          'normativeDocuments.inForce': number(22, { raw: '22（其中修订16件）', note: '其中修订16件' }),
          'licensing.decisions': number(5873, { raw: '5，873' }),
          'penalties.decisions': number(1284, { raw: '1,284' }),
          'fees.amount': number(251000, { raw: '251000元', unit: '元' }),
        },
      ),
      applications: applications('2019', {
        carriedOver: [3],
        granted: [31, 6],
        partiallyGranted: [9, 2],
        'denied.otherLaw': [1],
        'denied.thirdPartyRights': [0, 1],
        'denied.enforcementFile': [8, 1, 0, 0, 1],
        'denied.administrativeInquiry': [2],
        'unavailable.notHeld': [5, 0, 0, 0, 1],
        'unavailable.unclearAfterCorrection': [2],
        'rejected.petition': [4],
        'rejected.duplicate': [1],
        other: [2, 1],
        carriedForward: [2],
      }),
      disputes: disputes({ reconsideration: [3, 1, 0, 1], litigationDirect: [1], litigationAfterReconsideration: [2] }),
    },
    prose: {
      0: [
        '2023年，云溪县市场监督管理局认真贯彻落实《中华人民共和国政府信息公开条例》，深入推进食品安全、特种设备和公平竞争信息公开。',
        '（一）主动公开。制发行政规范性文件2件，废止1件，现行有效22件。公示行政许可决定5873件、行政处罚决定1284件、行政强制决定31件。',
        '（二）依申请公开。本年新收政府信息公开申请77件，上年结转3件，共80件。办结78件，其中予以公开37件、部分公开11件、不予公开14件、无法提供8件、不予处理5件、其他处理3件；结转下年度继续办理2件。发生行政复议5件，其中结果维持3件、结果纠正1件、尚未审结1件；发生行政诉讼3件，均为结果维持。',
        '（三）政府信息管理。对现行有效规范性文件统一编号，修订和废止情况同步公布。',
        '（四）政府信息公开平台建设。企业信用信息公示与县政府门户网站数据互通。',
        '（五）监督保障。设立公开工作专班，开展业务培训四次，接受社会评议，未发生责任追究。',
      ],
      4: ['存在的问题：执法案卷类申请答复说理不够充分。', '改进情况：编印常见申请答复范例，疑难件会商后答复。'],
      5: ['本年度未收取政府信息公开信息处理费。'],
    },
  },
};
