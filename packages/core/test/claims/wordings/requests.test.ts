import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

test.each<[BodyLevel, string, string]>([
  ['department', '共收到群众提交的政府信息公开申请7份，已全部答复申请人。', 'received? 7'],
  ['department', '2023年新收到政府信息公开申请64件，较上年增加11件；上年结转4件。', 'received 64, carriedOver 4'],
  ['department', '今年共接到政府信息公开申请31宗，全部按期办结，无结转。', 'received? 31'],
  [
    'department',
    '2023年本机关接收申请19件，比2022年减少3件，其中当年答复18件，1件顺延至下一年度答复。',
    'received? 19, concluded 18, carriedForward 1',
  ],
  [
    'department',
    '依申请公开方面，2023年受理13件（其中2022年顺延2件），答复13件。',
    'received+carriedOver 13, carriedOver 2, concluded 13',
  ],
  ['department', '共收到申请9件，申请事项主要涉及征地拆迁5件、工程招标2件、其他2件。', 'received? 9'],
  [
    'township',
    '我镇全年未收到政府信息公开申请，无行政复议和行政诉讼。',
    'received? 0, reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'township',
    '2023年，本街道未收到政府信息公开申请，也没有发生针对本街道有关政府信息公开事务的行政复议和行政诉讼。',
    'received? 0, reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  ['township', '全年共受理依申请公开0件，办结0件，结转下年度0件。', 'received? 0, concluded 0, carriedForward 0'],
  ['township', '2023年度收到依申请公开信息件数为零。', 'received? 0'],
  ['township', '2023年我乡收到信息公开申请二件，均已按时答复。', 'received? 2'],
  [
    'county',
    '2023年，全县共收到政府信息公开申请３１２件，办结３０５件，结转下年度７件。',
    'received? 312, concluded 305, carriedForward 7',
  ],
  [
    'county',
    '全区各级行政机关全年新收政府信息公开申请1,286件，上年度结转38件，办结1,297件，结转下年度27件。',
    'received 1286, carriedOver 38, concluded 1297, carriedForward 27',
  ],
  ['county', '2023年，全县各乡镇各部门共办理依申请公开456件，其中县政府办公室办理67件。', 'received+carriedOver? 456'],
  ['county', '全县共受理政府信息公开申请 1 4 7 件，同比下降 12.5%。', 'received? 147'],
  [
    'city',
    '全市行政机关新收政府信息公开申请3721件，上年结转187件，共计3908件。截至2023年12月31日，办结3702件，结转下年继续办理206件。',
    'received 3721, carriedOver 187, received+carriedOver 3908, concluded 3702, carriedForward 206',
  ],
  [
    'province',
    '2023年全省行政机关新收政府信息公开申请28614件，办结28120件，予以公开和部分公开的占52.3%。',
    'received 28614, concluded 28120',
  ],
  ['department', '2022年共收到政府信息公开申请17件，2023年共收到21件。', 'received? 21'],
  ['department', '收到申请21件，2022年同期为17件。', 'received? 21'],
  ['department', '依申请公开数量由2022年的17件上升至2023年的21件。', 'received? 21'],
  ['department', '共收到申请21件，同比增加4件，增长23.5%，其中涉及不动产登记类8件、土地征收类13件。', 'received? 21'],
  ['department', '受理申请17件，按期办结率100%，未收到投诉举报。', 'received? 17'],
  [
    'department',
    '本年新收政府信息公开申请数量 18 件；上年结转政府信息公开申请数量 0 件。',
    'received 18, carriedOver 0',
  ],
  ['department', '我局全年依申请公开信息28条，答复率100%。', 'received? 28'],
  ['department', '共收到政府信息公开申请28件，全部为网络申请。', 'received? 28'],
  [
    'department',
    '2023年度新增申请45件，连同上年结转2件，累计办理47件。',
    'received 45, carriedOver 2, received+carriedOver? 47',
  ],
  [
    'department',
    '2023年，我委共收到政府信息公开申请五十一件，其中新收五十件，上年结转一件。',
    'received+carriedOver 51, received 50, carriedOver 1',
  ],
  [
    'department',
    '全年收到申请一百二十三件，答复一百二十件，结转三件。',
    'received? 123, concluded 120, carriedForward? 3',
  ],
  ['department', '2023年共有5件申请转结至2024年度办理。', 'carriedForward 5'],
  ['department', '全年没有依申请公开信息的情况。', 'received? 0'],
  ['department', '未收到任何形式的政府信息公开申请。', 'received? 0'],
  ['department', '依申请公开政府信息数为0。', 'received? 0'],
  ['department', '无依申请公开事项，未产生相关费用。', 'received? 0, fee 0'],
  ['department', '收到政府信息公开申请零件。', 'received? 0'],
  [
    'department',
    '2023年无上年度结转申请，本年新收申请6件，均已办结，无结转下年度申请。',
    'carriedOver 0, received 6, carriedForward 0',
  ],
  ['department', '年内新收6件，较2022年度（9件）减少3件，降幅33.3%。', 'received 6'],
  [
    'department',
    '政府信息公开申请32件；受理32件；答复31件；未到答复期限1件。',
    'received? 32, received? 32, concluded 31, carriedForward 1',
  ],
  ['department', '收到依申请公开32件次，涉及事项45项。', 'received? 32'],
  [
    'department',
    '共收到政府信息公开申请32件，无一件超期，无一件引发复议诉讼。',
    'received? 32, reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'county',
    '2023年，全县共收到政府信息公开申请89件，其中县政府收到21件，县直部门收到47件，乡镇（街道）收到21件。',
    'received? 89',
  ],
  [
    'county',
    '全县各级各部门共收到申请89件，上年结转4件，办结90件，结转3件。',
    'received? 89, carriedOver 4, concluded 90, carriedForward? 3',
  ],
  ['city', '2023年，全市新收政府信息公开申请1864件，其中市政府212件、市直部门733件、区县919件。', 'received 1864'],
  ['department', '2023年我局（含所属事业单位）收到政府信息公开申请12件。', 'received? 12'],
  [
    'department',
    '2023年度，共登记政府信息公开申请26件，其中当面登记1件，网络平台登记20件，信函登记5件。',
    'received? 26',
  ],
  [
    'township',
    '2023年，我镇未收到公民、法人或者其他组织的政府信息公开申请，未收取任何费用，未发生行政复议、提起行政诉讼的情况。',
    'received? 0, fee 0, reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  ['department', '2023年答复依申请公开件12件，均为网上申请，涉及规划、土地等。', 'concluded 12'],
  ['department', '收到依申请公开16件，同比减少20%，其中市政府转办3件。', 'received? 16'],
  ['department', '受理申请16件，其中重复申请2件。', 'received? 16, rejected.duplicate 2'],
  [
    'department',
    '16件申请全部按期答复，未发生复议、诉讼。',
    'concluded 16, reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  ['department', '2023年收到申请16件，2022年18件，2021年22件。', 'received? 16'],
  ['department', '收到申请件数由18件减少到16件。', 'received? 16'],
  ['department', '2023年，共收到政府信息公开申请160余件，办结158件。', 'concluded 158'],
  ['department', '2023年12月收到的2件申请结转至2024年1月办理。', ''],
  ['department', '1月1日至12月31日，共收到申请16件。', 'received? 16'],
  [
    'department',
    '截至2023年12月31日，共受理申请16件，办结15件，剩余1件正在按程序办理。',
    'received? 16, concluded 15, carriedForward 1',
  ],
  ['department', '全年公开政府信息16件，依申请公开5件。', 'received? 5'],
  ['department', '主动公开信息125条，依申请公开信息5条。', 'received? 5'],
])('wordings of requests: %s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});
