import { number } from '../render/filled.js';
import { linesApart } from '../render/lines.js';
import { styleOf } from '../render/report.js';
import { headingStyles, plainStyle } from '../render/style.js';
import type { Example } from './example.js';
import { applications, disputes, proactive, rewritten } from './tables.js';

const agency = '云溪县人民政府';

/** Nothing to find: the form of 2019, as it was due for 2020, with falls and rises in 本年增/减. */
export const yunxiCounty: Example = {
  file: 'yunxi-county-2020.lines.txt',
  style: { ...styleOf(linesApart), tables: { ...plainStyle, heading: headingStyles.twoCells } },
  filled: {
    agency,
    year: 2020,
    title: `${agency}2020年政府信息公开工作年度报告`,
    tables: {
      proactive: rewritten(
        proactive('2019', {
          normativeDocuments: [6, 6, 41],
          licensing: [118, -8, 3204],
          otherServices: [36, 2, 1580],
          penalties: [402, 0, 961],
          compulsoryMeasures: [57, -4, 12],
          fees: [15, 0],
          procurement: [86, 12840.36],
        }),
        { 'otherServices.change': number(2, { raw: '+2' }), 'compulsoryMeasures.change': number(-4, { raw: '减4' }) },
      ),
      applications: applications('2019', {
        carriedOver: [6, 1],
        granted: [58, 9, 1, 0, 3, 1],
        partiallyGranted: [19, 4, 0, 0, 2],
        'denied.stateSecret': [1],
        'denied.thirdPartyRights': [3, 1],
        'denied.internalAffairs': [2],
        'denied.processInformation': [4, 0, 0, 1],
        'unavailable.notHeld': [31, 5, 0, 1, 3, 1],
        'unavailable.needsCreation': [6, 1],
        'rejected.petition': [7],
        'rejected.duplicate': [4],
        other: [8, 1, 0, 0, 1, 1],
        carriedForward: [3, 2],
      }),
      disputes: disputes({
        reconsideration: [7, 2, 1],
        litigationDirect: [2, 0, 1],
        litigationAfterReconsideration: [3, 1, 0, 1],
      }),
    },
    prose: {
      0: [
        '2020年，云溪县人民政府认真贯彻落实《中华人民共和国政府信息公开条例》，紧扣疫情防控和“六稳”“六保”，不断提高公开质量。',
        '（一）主动公开。全县公开规范性文件6件，召开新闻发布会9场。',
        '（二）依申请公开。共新收政府信息公开申请177件，上年结转7件，办结179件，结转下年度继续办理5件。行政复议10件，其中结果维持7件、结果纠正2件、其他结果1件；行政诉讼8件，其中未经复议直接起诉3件、复议后起诉5件。',
        '（三）政府信息管理。全面清理规范性文件，清理结果向社会公布。',
        '（四）政府信息公开平台建设。完成县政府门户网站集约化改造，26个部门网站并入。',
        '（五）监督保障。将政府信息公开纳入部门绩效考核，开展社会评议一次，对两家更新不及时的单位予以通报，无责任追究情形。',
      ],
      4: ['存在的问题：乡镇公开力量薄弱，解读质量不高。', '改进情况：组织分片培训，建立解读材料联审制度。'],
      5: ['无其他需要报告的事项。'],
    },
  },
};
