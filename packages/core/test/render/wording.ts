/** How a body prints a label of the form. */
export type Wording = (formLabel: string) => string;

/** Wordings of the form's labels met in published reports, by the form's label. */
export const labelVariants: Readonly<Record<string, readonly string[]>> = {
  行政规范性文件: ['规范性文件'],
  本年制发件数: ['本年度制发数', '本年制发数量'],
  现行有效件数: ['现行有效件数（历史累计）', '现行有效数'],
  '本年收费金额（单位：万元）': ['本年收费金额（单位:万元）', '本年收费金额(万元)'],
  '一、本年新收政府信息公开申请数量': ['一、本年新收政府信息公开申请数量（件）'],
  '二、上年结转政府信息公开申请数量': ['二、上年度结转政府信息公开申请数量'],
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': [
    '（二）部分公开',
    '（二）部分公开（区分处理的，只计这一情形。不计其他情形）',
    '（二）部分公开（区分处理的,只计这一情形,不计其他情形）',
    '（二）部分公开（区分处理的只计这一情形，不计其他情形）',
  ],
  '2.其他法律行政法规禁止公开': ['2.其他法律、行政法规禁止公开'],
  '3.危及“三安全一稳定”': ['3.危及"三安全一稳定"', '3.危及三安全一稳定', '3.危及‘三安全一稳定’'],
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': [
    '1.申请人无正当理由逾期不补正',
    '1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请',
    '1.逾期不补正',
  ],
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': [
    '2.申请人逾期未按收费通知要求缴纳费用',
    '2.申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其政府信息公开申请',
    '2.逾期未缴费',
  ],
  '（七）总计': ['（七）合计'],
  '四、结转下年度继续办理': ['四、结转下年度继续办理（件）'],
  总计: ['合计'],
};

/** Damaged labels, readable only by likeness. */
export const garbledLabels: Readonly<Record<string, string>> = {
  '2.其他法律行政法规禁止公开': '2.其他法律行政止公开',
  '5.要求行政机关确认或重新出具已获取信息': '5.要求行政机关确认或重新出具',
};

type Brackets = 'full' | 'half' | 'half with space';
type NumberMark = '.' | '、' | '．';

export interface WordingChoice {
  /** Form label to the label printed for it. */
  readonly variants: Readonly<Record<string, string>>;
  readonly brackets: Brackets;
  /** What follows the number of a row: `1.`, `1、` or `1．`. */
  readonly mark: NumberMark;
}

export function wordingOf({ variants, brackets, mark }: WordingChoice): Wording {
  return (formLabel) => {
    const text = (variants[formLabel] ?? formLabel).replace(/^(\d)\./, `$1${mark}`);
    if (brackets === 'full') return text;
    const half = text.replaceAll('（', '(').replaceAll('）', ')');
    return brackets === 'half' ? half : half.replace(/^(\(.\))/, '$1 ');
  };
}
