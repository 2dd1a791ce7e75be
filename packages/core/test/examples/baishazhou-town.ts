import { number, placeholder } from '../render/filled.js';
import { styleOf } from '../render/report.js';
import { tabGrid } from '../render/tab.js';
import type { Example } from './example.js';
import { applications, disputes, proactive, rewritten } from './tables.js';

const agency = '白沙洲镇人民政府';
const noRules = placeholder('/');

/** Two neighbouring figures of 予以公开 have changed places, the row of rules has strokes, and a 无 stands for a figure. */
export const baishazhouTown: Example = {
  file: 'baishazhou-town-2023.tab.txt',
  style: styleOf(tabGrid),
  filled: {
    agency,
    year: 2023,
    title: `${agency}2023年度政府信息公开工作年度报告`,
    tables: {
      proactive: rewritten(proactive('2021', { licensing: [38], penalties: [5] }), {
        'compulsoryMeasures.decisions': placeholder('无'),
        'regulations.issued': noRules,
        'regulations.repealed': noRules,
        'regulations.inForce': noRules,
      }),
      applications: rewritten(
        applications('2021', {
          granted: [4, 2],
          partiallyGranted: [0, 1],
          'denied.internalAffairs': [1],
          'unavailable.notHeld': [1, 1],
          'rejected.duplicate': [1],
          'other.misc': [0, 0, 0, 0, 0, 1],
        }),
        { 'granted.naturalPerson': number(2), 'granted.commercialEnterprise': number(4) },
      ),
      disputes: disputes(),
    },
    prose: {
      0: [
        '2023年，白沙洲镇人民政府认真贯彻落实《中华人民共和国政府信息公开条例》，聚焦惠农补贴、宅基地审批和村级财务，主动回应群众关切。',
        '（一）主动公开。全年在县政府门户网站公开信息96条，在村务公开栏张贴公示210张。',
        '（二）依申请公开。全年新收政府信息公开申请12件，其中自然人7件、商业企业4件、其他组织1件，无上年结转，全部按期办结。其中予以公开6件、部分公开1件、不予公开1件、无法提供2件、不予处理1件、其他处理1件。未发生因政府信息公开引起的行政复议和行政诉讼。',
        '（三）政府信息管理。党政综合办公室统一登记、审核和归档，涉密和个人信息做到先审查后公开。',
        '（四）政府信息公开平台建设。设立政务公开专区，配备查询电脑两台。',
        '（五）监督保障。聘请社会监督员6名，年内接受县级考核一次，未出现责任追究。',
      ],
      4: [
        '存在的主要问题：村级信息更新不够及时，公开内容不够通俗。',
        '改进情况：建立村级信息员例会制度，对公示材料统一格式。',
      ],
      5: ['2023年，本机关未收取政府信息公开信息处理费。无其他需要报告的事项。'],
    },
  },
};
