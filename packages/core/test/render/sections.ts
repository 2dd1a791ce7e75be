import { sections } from '../../src/form/columns.js';

/** The six headings as the form prints them. */
export const formHeadings: readonly string[] = sections.map(({ number, title }) => `${number}、${title}`);

/** Other ways in which each section's heading is met in published reports. */
export const headingVariants: readonly (readonly string[])[] = [
  ['总体情况', '一、总体工作情况', '## 一、总体情况'],
  ['二、主动公开政府信息的情况', '二、主动公开情况', '**二、主动公开政府信息情况**'],
  ['三、政府信息公开申请情况', '三、收到和处理政府信息公开申请的情况', '三、 收到和处理政府信息公开申请情况'],
  [
    '三、政府信息公开行政复议、行政诉讼情况',
    '四、政府信息公开行政复议和行政诉讼情况',
    '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '四、政府信息公开行政复议、行政诉讼情况:',
  ],
  ['五、存在的问题及改进情况', '五、存在的主要问题和改进措施', '五、政府信息公开工作存在的主要问题及改进情况'],
  ['六、其他需要报告的事项。', '六、其他需报告事项', '### 六、其他需要报告的事项'],
];
