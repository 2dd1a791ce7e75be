import { describe, expect, test } from 'vitest';
import { reckoned } from './reading.js';

describe('lists', () => {
  test.each<[string, string[]]>([
    ['公开信息80条，其中网站50条、公众号32条。', ['parts-sum 80 82 false']],
    ['公开信息80条（网站50条、公众号30条）。', ['parts-sum 80 80 true']],
    ['网站50条，公众号30条，合计80条。', ['parts-sum 80 80 true']],
    ['公开信息80条，网站50条，其余30条在公众号。', ['parts-sum 80 80 true']],
    ['在公开的80条信息中，网站50条，公众号28条。', ['parts-sum 80 78 false']],
    [
      '收到16件，办结15件，其中予以公开10件，不予公开5件（国家秘密2件、内部事务3件）。',
      ['parts-sum 15 15 true', 'parts-sum 5 5 true'],
    ],
    [
      '收到80件，从渠道看，网上50件，信函30件；从主体看，自然人70件，企业9件。',
      ['parts-sum 80 80 true', 'parts-sum 80 79 false'],
    ],
    ['收取处理费1350元：按件计收300元，按量计收1050元。', ['parts-sum 1350 1350 true']],
    ['新收80件，上年结转5件，其中予以公开50件、部分公开35件。', ['parts-sum 85 85 true']],
    ['公开信息80条，其中网站50条、公众号25条，报刊5条。', ['parts-sum 80 80 true']],
    ['已办结18件：予以公开8件、部分公开10件；剩余2件结转到2021年办理。', ['parts-sum 18 18 true']],
    ['已办结18件：予以公开8件、部分公开6件、其余4件无法提供。', ['parts-sum 18 18 true']],
    ['已办结18件：予以公开8件、部分公开6件、其余5件无法提供。', ['parts-sum 18 19 false']],
  ])('%s', (text, lines) => {
    expect(reckoned(text)).toEqual(lines);
  });
});

describe('rates', () => {
  test.each<[string, string[]]>([
    ['公开信息80条，其中网站50条，占62.5%。', ['percentage 62.5 62.5 true']],
    ['公开信息80条，其中网站50条，占65.2%。', ['percentage 65.2 62.5 false']],
    [
      '公开信息80条，其中网站50条（62.5%）、公众号30条（37.4%）。',
      ['parts-sum 80 80 true', 'percentage 62.5 62.5 true', 'percentage 37.4 37.5 false'],
    ],
    ['收到109件，上年98件，增长11.2%。', ['percentage 11.2 11.2 true']],
    ['由上年的98件减至90件，下降8.2%。', ['percentage -8.2 -8.2 true']],
    ['收到109件，同比增长12%（2022年为98件）。', ['percentage 12 11 false']],
    ['2022年、2023年分别收到41件、52件，2023年比2022年增长26.8%。', ['percentage 26.8 26.8 true']],
    ['收到建议128条，采纳57条，采纳率44.5%。', ['percentage 44.5 44.5 true']],
  ])('%s', (text, lines) => {
    expect(reckoned(text)).toEqual(lines);
  });
});

describe('not reckoned', () => {
  test.each([
    '公开信息80条，其中网站50条。',
    '公开信息80条，其中网站20条、公众号18条等。',
    '公开信息1211条，其中政策文件20条，规划计划5条。',
    '公开信息约80条，其中网站50条、公众号32条。',
    '收到47件，办结45件，余2件结转下年。',
    '公开信息80条，同比增长35%。',
    '公开信息80条，其中网站50条，约占60%。',
    '受理16件，办结15件，办结率100%。',
    '收到30件，较上年增加5件。',
  ])('%s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});
