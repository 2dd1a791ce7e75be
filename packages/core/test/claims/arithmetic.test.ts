import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../src/claims/claims-in.js';
import { editions, reckoned } from './reading.js';

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
    ['收到申请46件，其中自然人40件、企业5件；上年结转3件。', ['parts-sum 46 45 false']],
    ['收到46件，其中答复公开20件，答复不予公开14件，答复无法提供10件。', ['parts-sum 46 44 false']],
    ['收到行政复议5件，其中审结4件，未审结2件。', ['parts-sum 5 6 false']],
    ['办理49件，其中新收45件；上年结转3件。', ['parts-sum 49 48 false']],
    ['共办理49件，其中自然人40件、企业6件、上年结转3件。', ['parts-sum 49 49 true']],
    ['办理49件，其中予以公开20件、不予公开26件、结转下年2件。', ['parts-sum 49 48 false']],
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

describe('shares behind brackets are of the figure before them', () => {
  test.each<[string, string[]]>([
    [
      '公开信息800条，其中网站500条（政策200条、动态300条），占62.5%。',
      ['parts-sum 500 500 true', 'percentage 62.5 62.5 true'],
    ],
    ['公开信息800条，其中网站500条（含转载200条）占62.5%。', ['percentage 62.5 62.5 true']],
    ['公开信息800条，其中网站500条（含转载200条）占60.5%。', ['percentage 60.5 62.5 false']],
    ['网站500条（含转载200条）占62.5%。', []],
    [
      '办结132件，予以公开、部分公开66件（分别为52件、14件），占50%；不予公开8件，占6.2%。',
      ['parts-sum 66 66 true', 'percentage 50 50 true', 'percentage 6.2 6.1 false'],
    ],
    ['予以公开、部分公开66件（分别为52件、14件），占50%；不予公开8件，占6.1%。', ['parts-sum 66 66 true']],
    [
      '收到46件，其中自然人40件，法人6件（企业5件、律所1件），占比分别为87.0%、14.0%。',
      ['parts-sum 46 46 true', 'parts-sum 6 6 true', 'percentage 87 87 true', 'percentage 14 13 false'],
    ],
    [
      '公开信息800条，其中网站500条（政策200条，占40%；动态300条，占61%）。',
      ['parts-sum 500 500 true', 'percentage 40 40 true', 'percentage 61 60 false'],
    ],
    ['自然人40件（87.0%）、企业5件（10.9%）。', []],
    [
      '收到46件，其中自然人40件（网上30件，占75%；信函10件，占25%），占88.0%。',
      ['parts-sum 40 40 true', 'percentage 75 75 true', 'percentage 25 25 true', 'percentage 88 87 false'],
    ],
    ['收到46件，不予公开4件（第三方1件、案卷3件，占8.7%）。', ['parts-sum 4 4 true']],
    ['新收46件、上年结转3件，其中予以公开20件，占40.8%。', []],
    ['新收46件、上年结转3件，其中予以公开20件，占41.8%。', ['percentage 41.8 43.5 false']],
  ])('%s', (text, lines) => {
    expect(reckoned(text)).toEqual(lines);
  });
});

describe('a rate is of the figure that its name is said of', () => {
  test.each<[string, string[]]>([
    ['收回198份，其中满意190份、不满意8份，满意率93%。', ['parts-sum 198 198 true', 'percentage 93 96 false']],
    ['发放问卷200份，收回198份，其中满意190份、基本满意6份、不满意2份，满意率99%。', ['parts-sum 198 198 true']],
    ['收回200份，满意和基本满意190份，满意率96%。', ['percentage 96 95 false']],
    [
      '审结4件，其中维持3件，维持率75.0%，纠错1件，纠错率25.0%。',
      ['parts-sum 4 4 true', 'percentage 75 75 true', 'percentage 25 25 true'],
    ],
    ['审结4件，维持3件，维持率75.0%，纠错1件，纠错率35.0%。', ['percentage 75 75 true', 'percentage 35 25 false']],
    [
      '收到128条，采纳57条，采纳率44.5%，其中落实50条，落实率86.7%。',
      ['percentage 44.5 44.5 true', 'percentage 86.7 87.7 false'],
    ],
    ['收到建议128条（网上100条），采纳57条，采纳率45.5%。', ['percentage 45.5 44.5 false']],
    ['审结5件，其中维持3件、纠正1件、其他1件，维持率75%。', ['parts-sum 5 5 true']],
    ['审结5件，其中维持3件、纠正1件、其他1件，维持率70%。', ['parts-sum 5 5 true', 'percentage 70 60 false']],
    ['收回198份，其中满意190份、不满意2份、未评价6份，满意率99%。', ['parts-sum 198 198 true']],
    ['制发文件3件，解读率100%；备案3件，备案率100%。', ['percentage 100 100 true']],
  ])('%s', (text, lines) => {
    expect(reckoned(text)).toEqual(lines);
  });
});

describe('growth by a difference, or from one figure to another', () => {
  test.each<[string, string[]]>([
    ['收到申请46件，比上年增加5件，增长12.2%。', ['percentage 12.2 12.2 true']],
    ['收到申请46件，比上年增加5件，增长22.2%。', ['percentage 22.2 12.2 false']],
    ['收到申请46件，较2022年减少4件（下降18%）。', ['percentage -18 -8 false']],
    ['公开信息800条，较去年同期增加200条，增长率为43.3%。', ['percentage 43.3 33.3 false']],
    ['网站访问量2135人次，比上年增加227人次，增长12.9%。', ['percentage 12.9 11.9 false']],
    ['收到46件，其中自然人40件，企业6件，同比增加5件，增长13.2%。', ['parts-sum 46 46 true']],
    ['收到46件，其中自然人40件，比上年增加4件，增长21.1%。', ['percentage 21.1 11.1 false']],
    ['由600条增加到800条，增长43.3%。', ['percentage 43.3 33.3 false']],
    ['公开事项312项，其中涉企258项（比例83.7%）。', ['percentage 83.7 82.7 false']],
    ['由312个压减至258个，压减27.3%。', ['percentage -27.3 -17.3 false']],
    ['由312个减至258个，下降17.3%。', ['percentage -17.3 -17.3 true']],
    ['办结46件，上年40件，收到46件，比上年增加5件，增长12.2%。', ['percentage 12.2 12.2 true']],
  ])('%s', (text, lines) => {
    expect(reckoned(text)).toEqual(lines);
  });
});

describe('a sentence that begins with a list divides the only figure of the one before it', () => {
  test.each<[string, string[]]>([
    ['全年收到申请46件。其中网上申请30件、信函申请22件、当面申请4件。', ['parts-sum 46 56 false']],
    ['公开信息522条。其中，概况类12条、动态类310条、公告类200条。', ['parts-sum 522 522 true']],
    ['收到申请46件，比上年增加5件。其中，自然人40件、企业5件。', ['parts-sum 46 45 false']],
    [
      '办结132件。从办理结果看，予以公开、部分公开66件（分别为52件、14件），占51.0%；不予公开8件，占6.1%。',
      ['parts-sum 66 66 true', 'percentage 51 50 false', 'percentage 6.1 6.1 true'],
    ],
    ['收到申请46件。按申请人分，自然人40件、企业5件。', ['parts-sum 46 45 false']],
    ['公开信息800条，其中网站500条、微信300条。其中政策类200条、动态类250条。', ['parts-sum 800 800 true']],
    ['收到申请46件，上年结转3件。其中，自然人40件、企业5件。', []],
    ['收到申请46件。及时答复申请人。其中，自然人40件、企业5件。', []],
    ['收到申请46件。\n\n其中，自然人40件、企业5件。', []],
    ['收到申请46件。按照规定，当场答复40件、延期5件。', []],
  ])('%s', (text, lines) => {
    expect(reckoned(text)).toEqual(lines);
  });

  test('is quoted with the figure that it divides', () => {
    const text = '全年收到申请 46 件。 其中网上 30 件、信函 12 件。';
    const [item] = claimsIn(text, { year: 2023, level: 'department', editions }).arithmetic;
    expect(item?.quote).toBe('46 件。 其中网上 30 件、信函 12 件');
  });
});

describe('not reckoned', () => {
  test.each([
    '公开信息80条，其中网站50条。',
    '公开信息80条，其中网站20条、公众号18条等。',
    '公开信息1211条，其中政策文件20条，规划计划5条。',
    '公开信息约80条，其中网站50条、公众号32条。',
    '收到47件，办结45件，余2件结转下年。',
    '收到申请46件，其中涉及征地的30件，涉及规划的10件。',
    '收到申请46件。其中涉及征地的30件，涉及规划的10件。',
    '收到申请46件，其中自然人40件；上年结转3件。',
    '收到申请46件，其中征地类40件；上年结转3件。',
    '收到申请46件，其中网上申请40件，2022年结转3件。',
    '收到申请46件，其中办结40件，上年结转3件。',
    '公开信息80条，同比增长35%。',
    '公开信息80条，其中网站50条，约占60%。',
    '受理16件，办结15件，办结率100%。',
    '收到30件，较上年增加5件。',
    '收到46件，其中自然人40件，比上年增加5件，增长12.2%。',
    '收到行政复议5件，其中审结4件，维持3件。',
    '收到46件，其中办结43件，予以公开20件。',
    '公开事项312项，其中涉企258项（压减17.3%）。',
    '办理建议25件，比上年增加5件，办结率100%，同比提高5%。',
    '收到申请46件，较上年增加5件，增长率上升2.1%。',
    '收到46件，比2019年增加5件，同比增长3%。',
    '收到46件，上年41件，其中网上30件，增长22.2%。',
    '收到46件，办结45件，分别比上年增加5件、3件，分别增长13%、7%。',
    '公开信息800条，政策类比上年增加200条，增长60%。',
    '由600条增加到800条，点击量增长43.3%。',
    '由312个压减至258个，办件压减27.3%。',
    '较上年减少4件，下降18%。',
    '满意190份、不满意10份，满意率95%。',
    '发放问卷200份，满意190份、基本满意8份，满意率99%。',
    '收到建议128条，未予采纳57条，采纳率55.5%。',
    '收到46件，未办结3件，办结率93.5%。',
  ])('%s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});
