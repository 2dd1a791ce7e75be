import type { FormRow } from './form.js';

/** The rows of table three up to 其他处理, the same in both editions. */
export const requestRows = [
  {
    key: 'received',
    label: '一、本年新收政府信息公开申请数量',
    law: 'art. 29',
  },
  { key: 'carriedOver', label: '二、上年结转政府信息公开申请数量' },
  { key: 'granted', label: '（一）予以公开', group: '三、本年度办理结果', law: 'art. 36(1)(2)' },
  {
    key: 'partiallyGranted',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    group: '三、本年度办理结果',
    law: 'art. 37',
  },
  {
    key: 'denied.stateSecret',
    label: '1.属于国家秘密',
    group: '（三）不予公开',
    law: 'art. 14',
  },
  {
    key: 'denied.otherLaw',
    label: '2.其他法律行政法规禁止公开',
    group: '（三）不予公开',
    law: 'art. 14',
  },
  {
    key: 'denied.securityStability',
    label: '3.危及“三安全一稳定”',
    group: '（三）不予公开',
    law: 'art. 14',
  },
  {
    key: 'denied.thirdPartyRights',
    label: '4.保护第三方合法权益',
    group: '（三）不予公开',
    law: 'art. 15, 32',
  },
  {
    key: 'denied.internalAffairs',
    label: '5.属于三类内部事务信息',
    group: '（三）不予公开',
    law: 'art. 16(1)',
  },
  {
    key: 'denied.processInformation',
    label: '6.属于四类过程性信息',
    group: '（三）不予公开',
    law: 'art. 16(2)',
  },
  {
    key: 'denied.enforcementFile',
    label: '7.属于行政执法案卷',
    group: '（三）不予公开',
    law: 'art. 16(2)',
  },
  {
    key: 'denied.administrativeInquiry',
    label: '8.属于行政查询事项',
    group: '（三）不予公开',
    law: 'art. 36(7)',
  },
  {
    key: 'unavailable.notHeld',
    label: '1.本机关不掌握相关政府信息',
    group: '（四）无法提供',
    law: 'art. 36(4)(5)',
  },
  {
    key: 'unavailable.needsCreation',
    label: '2.没有现成信息需要另行制作',
    group: '（四）无法提供',
    law: 'art. 38',
  },
  {
    key: 'unavailable.unclearAfterCorrection',
    label: '3.补正后申请内容仍不明确',
    group: '（四）无法提供',
    law: 'art. 30',
  },
  {
    key: 'rejected.petition',
    label: '1.信访举报投诉类申请',
    group: '（五）不予处理',
    law: 'art. 39(1)',
  },
  {
    key: 'rejected.duplicate',
    label: '2.重复申请',
    group: '（五）不予处理',
    law: 'art. 36(6)',
  },
  {
    key: 'rejected.publication',
    label: '3.要求提供公开出版物',
    group: '（五）不予处理',
    law: 'art. 39(2)',
  },
  {
    key: 'rejected.excessive',
    label: '4.无正当理由大量反复申请',
    group: '（五）不予处理',
    law: 'art. 35',
  },
  {
    key: 'rejected.confirmation',
    label: '5.要求行政机关确认或重新出具已获取信息',
    group: '（五）不予处理',
  },
] as const satisfies readonly FormRow[];

/** The rows that close table three in both editions. */
export const closingRows = [
  { key: 'concluded', label: '（七）总计', group: '三、本年度办理结果' },
  { key: 'carriedForward', label: '四、结转下年度继续办理' },
] as const satisfies readonly FormRow[];

/** The three blocks of table four, written side by side in one line of 15 figures. */
export const disputeRows = [
  { key: 'reconsideration', label: '行政复议' },
  { key: 'litigationDirect', label: '行政诉讼·未经复议直接起诉' },
  { key: 'litigationAfterReconsideration', label: '行政诉讼·复议后起诉' },
] as const satisfies readonly FormRow[];
