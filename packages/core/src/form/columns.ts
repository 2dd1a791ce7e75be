import type { FormColumn, FormSection } from './form.js';

/** Columns, rows and sections that both editions share. */

export const applicantColumns = [
  { key: 'naturalPerson', label: '自然人' },
  { key: 'commercialEnterprise', label: '商业企业' },
  { key: 'researchInstitution', label: '科研机构' },
  { key: 'publicWelfareOrganization', label: '社会公益组织' },
  { key: 'legalServiceInstitution', label: '法律服务机构' },
  { key: 'otherOrganization', label: '其他' },
  { key: 'total', label: '总计' },
] as const satisfies readonly FormColumn[];

export const resultColumns = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'other', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
  { key: 'total', label: '总计' },
] as const satisfies readonly FormColumn[];

export const sections = [
  { number: '一', title: '总体情况' },
  { number: '二', title: '主动公开政府信息情况', table: 'proactive' },
  { number: '三', title: '收到和处理政府信息公开申请情况', table: 'applications' },
  { number: '四', title: '政府信息公开行政复议、行政诉讼情况', table: 'disputes' },
  { number: '五', title: '存在的主要问题及改进情况' },
  { number: '六', title: '其他需要报告的事项' },
] as const satisfies readonly FormSection[];
