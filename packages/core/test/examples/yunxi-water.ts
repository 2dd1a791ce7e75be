import { styleOf } from '../render/report.js';
import { headingStyles, plainStyle } from '../render/style.js';
import { tabShifted } from '../render/tab.js';
import type { Example } from './example.js';
import { applications, disputes, proactive } from './tables.js';

const agency = '云溪县水务局';

const style = {
  ...styleOf(tabShifted),
  tables: { ...plainStyle, totalBeside: true, heading: headingStyles.spaced },
};

/** Nothing to find; with the next year's, a pair for comparing. */
export const yunxiWater2023: Example = {
  file: 'yunxi-water-2023.tab.txt',
  style,
  filled: {
    agency,
    year: 2023,
    title: `${agency}2023年政府信息公开工作年度报告`,
    tables: {
      proactive: proactive('2021', {
        normativeDocuments: [1, 2, 9],
        licensing: [46],
        penalties: [12],
        compulsoryMeasures: [3],
        fees: [86.4],
      }),
      applications: applications('2021', {
        carriedOver: [1],
        granted: [6, 1],
        partiallyGranted: [1],
        'unavailable.notHeld': [1, 1],
        carriedForward: [2],
      }),
      disputes: disputes({ reconsideration: [1] }),
    },
    prose: {
      0: [
        '2023年，云溪县水务局认真贯彻落实《中华人民共和国政府信息公开条例》，以群众关心的防汛抗旱、农村供水和河湖管护为重点，稳步推进政府信息公开。本报告所列数据的统计期限为2023年1月1日至12月31日。',
        '（一）主动公开。通过县政府门户网站公开政府信息118条，其中水旱灾害防御信息51条、财政信息4条、其他政务信息63条。制发行政规范性文件1件，废止2件，现行有效9件。',
        '（二）依申请公开。本年新收政府信息公开申请11件，上年结转1件，共12件。办结10件，其中予以公开7件、部分公开1件、无法提供2件；结转下年度继续办理2件。因政府信息公开被申请行政复议1件，结果维持；未发生行政诉讼。',
        '（三）政府信息管理。落实信息发布“三审三校”，公文起草时同步确定公开属性，年内对已公开文件开展了一次有效性清理。',
        '（四）政府信息公开平台建设。维护县政府门户网站水务专栏，调整栏目设置，方便群众查找水质和停水信息。',
        '（五）监督保障。明确分管负责人和专职人员，组织业务培训两次，未发生责任追究情形。',
      ],
      4: [
        '存在的问题：一是政策解读形式较为单一；二是水质监测信息的可读性不够。',
        '改进情况：一是增加图解和问答；二是在供水信息中附上指标说明，并继续征求用水户意见。',
      ],
      5: ['按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2023年未收取信息处理费。'],
    },
  },
};

/** Nothing to find. Carried over and in force agree with the year before. */
export const yunxiWater2024: Example = {
  file: 'yunxi-water-2024.tab.txt',
  style,
  filled: {
    agency,
    year: 2024,
    title: `${agency}2024年政府信息公开工作年度报告`,
    tables: {
      proactive: proactive('2021', {
        normativeDocuments: [2, 1, 10],
        licensing: [51],
        penalties: [15],
        compulsoryMeasures: [2],
        fees: [92.15],
      }),
      applications: applications('2021', {
        carriedOver: [2],
        granted: [8, 2, 0, 0, 1],
        partiallyGranted: [2],
        'denied.thirdPartyRights': [0, 1],
        'unavailable.notHeld': [2],
        'other.misc': [1],
        carriedForward: [1],
      }),
      disputes: disputes({ reconsideration: [1, 0, 0, 1] }),
    },
    prose: {
      0: [
        '2024年，云溪县水务局坚持以公开为常态、不公开为例外，围绕水旱灾害防御、农村供水保障和河湖长制，做好政府信息公开各项工作。本报告所列数据的统计期限为2024年1月1日至12月31日。',
        '（一）主动公开。通过县政府门户网站公开政府信息132条，其中规划计划6条、财政信息4条、水旱灾害防御信息58条、其他政务信息64条。制发行政规范性文件2件，废止1件，现行有效10件。',
        '（二）依申请公开。本年新收政府信息公开申请16件，较上年增加5件，其中自然人12件、商业企业3件、法律服务机构1件；上年结转2件。办结17件，其中予以公开11件、部分公开2件、不予公开1件、无法提供2件、其他处理1件；结转下年度继续办理1件。因政府信息公开被申请行政复议2件，其中结果维持1件、尚未审结1件；未发生行政诉讼。',
        '（三）政府信息管理。修订信息发布审核办法，对现行有效的规范性文件逐件标注文号和有效期。',
        '（四）政府信息公开平台建设。县政府门户网站水务专栏新设“村村通水”栏目，按月发布水质监测结果。',
        '（五）监督保障。把政府信息公开纳入年度考核，开展自查两次，群众评议满意，未发生责任追究情形。',
      ],
      4: [
        '存在的问题：一是基层水管单位报送信息不够及时；二是答复文书的说理有待加强。',
        '改进情况：针对上年政策解读形式单一的问题，全年制作图解8篇。下一步将按季通报报送情况，并统一答复文书格式。',
      ],
      5: ['按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2024年未收取信息处理费。'],
    },
  },
};
