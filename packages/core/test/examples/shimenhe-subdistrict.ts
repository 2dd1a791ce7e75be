import { cellALinePadsApart } from '../render/cell-a-line.js';
import { pageFeet, published } from '../render/page.js';
import { styleOf } from '../render/report.js';
import type { Example } from './example.js';
import { applications, disputes, proactive } from './tables.js';

const agency = '石门河街道办事处';

/** Nothing to find: a page of a web site with its surroundings, each cell on its own line. */
export const shimenheSubdistrict: Example = {
  file: 'shimenhe-subdistrict-2022.pipe.txt',
  style: {
    ...styleOf(cellALinePadsApart, '\n'),
    before: ['索引号：SMH-2023-00007', '发布机构：石门河街道办事处', published('2023-01-12')],
    after: pageFeet[2] ?? [],
  },
  filled: {
    agency,
    year: 2022,
    title: `${agency}2022年政府信息公开工作年度报告`,
    tables: {
      proactive: proactive('2021', { licensing: [12], penalties: [41], compulsoryMeasures: [6] }),
      applications: applications('2021', {
        granted: [3],
        'denied.processInformation': [1],
        'rejected.confirmation': [0, 0, 0, 0, 0, 1],
      }),
      disputes: disputes({ litigationDirect: [0, 0, 1] }),
    },
    prose: {
      0: [
        '2022年，石门河街道办事处认真贯彻落实《中华人民共和国政府信息公开条例》，围绕老旧小区改造、社会救助和物业管理做好公开。',
        '（一）主动公开。全年公开政府信息102条，其中网站公开57条、微信公众号公开45条。',
        '（二）依申请公开。全年收到政府信息公开申请5件，其中自然人4件、其他组织1件，全部办结。其中予以公开3件、不予公开1件、不予处理1件。未发生行政复议；发生行政诉讼1件，系未经复议直接起诉，结果为其他结果。',
        '（三）政府信息管理。制定街道政府信息公开目录，按季度核对更新。',
        '（四）政府信息公开平台建设。在便民服务中心设置公开查阅点。',
        '（五）监督保障。开展业务培训三次，未发生责任追究情形。',
      ],
      4: ['存在的问题：社区公开栏更新不及时。', '改进情况：建立社区公开台账，由专人每月检查。'],
      5: ['2022年未收取信息处理费，无其他需要报告的事项。'],
    },
  },
};
