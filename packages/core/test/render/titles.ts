/** Ways of titling an annual report. */
export const titleVariants: readonly ((agency: string, year: number) => string)[] = [
  (agency, year) => `${agency}${year}年政府信息公开工作年度报告`,
  (agency, year) => `${agency} ${year} 年政府信息公开工作年度报告`,
  (agency, year) => `${agency}${year}年度政府信息公开工作年度报告`,
  (agency, year) => `${agency}${year}年度政府信息公开工作报告`,
  (agency, year) => `${agency}${year}年政府信息公开年报`,
  (agency, year) => `${agency} ${year} 年政府信息 公开工作年度报告`,
  (agency, year) => `${agency}${year}年政府信息公开工作年度报告 - 云溪县人民政府门户网站`,
  (agency, year) => `${agency}关于${year}年政府信息公开工作年度报告`,
];
