/** What the sections of a report say in one year; every year in other words, as an office that writes its own would. */
interface YearProse {
  readonly general: readonly string[];
  readonly problems: readonly string[];
  readonly other: string;
}

const opening = (year: number) => `本报告所列数据的统计期限为${year}年1月1日至12月31日。`;

const written: readonly ((name: string) => YearProse)[] = [
  (name) => ({
    general: [
      `（一）主动公开。围绕群众关心的事项，${name}梳理公开事项清单，逐条明确责任股室和更新时限。`,
      '（二）依申请公开。规范登记、审核、答复各环节，当面听取申请人的想法。',
      '（三）政府信息管理。文件起草时同步确定公开属性，失效文件随时清理。',
      '（四）政府信息公开平台建设。改版门户网站专栏，检索更方便。',
      '（五）监督保障。纳入年度考核，开展社会评议，没有需要责任追究的情形。',
    ],
    problems: ['存在的主要问题：个别栏目更新不够及时。', '改进情况：按月抽查，发现一处整改一处。'],
    other: '按照国办函〔2020〕109号文件，本年度没有收取信息处理费。',
  }),
  (name) => ({
    general: [
      `（一）主动公开。${name}把政策解读与文件同步发布，新增图解和问答两种形式。`,
      '（二）依申请公开。建立会商制度，疑难申请由法制人员一同研究后答复。',
      '（三）政府信息管理。对现行有效文件逐件标注文号，方便查阅和下载。',
      '（四）政府信息公开平台建设。整合新媒体账号，停用长期不更新的一个。',
      '（五）监督保障。组织两次业务培训，接受社会评议和工作考核，未发生责任追究。',
    ],
    problems: ['存在的主要问题：答复文书的说理有待加强。', '改进情况：统一文书样式，印发答复范例供参照。'],
    other: '信息处理费：依国办函〔2020〕109号的规定，未发生收取。',
  }),
  (name) => ({
    general: [
      `（一）主动公开。${name}聚焦惠企政策和民生实事，公布办事指南并随政策调整修订。`,
      '（二）依申请公开。畅通当面、信函和网络渠道，全部申请都在期限内答复。',
      '（三）政府信息管理。修订发布审核办法，明确三级审核的人员和时限。',
      '（四）政府信息公开平台建设。设立线下查阅点，提供打印和自助查询。',
      '（五）监督保障。明确专人负责，考核结果按季通报，社会评议良好，无责任追究事项。',
    ],
    problems: ['存在的主要问题：基层人员更换较多，业务不够熟。', '改进情况：编写操作手册，新到人员先培训后上岗。'],
    other: '全年未收取政府信息公开信息处理费（国办函〔2020〕109号）。',
  }),
];

/** The paragraphs of a report under its sections, by their index. */
export function proseOf(name: string, year: number, at: number): Readonly<Record<number, readonly string[]>> {
  const { general, problems, other } = (written[at] as (typeof written)[number])(name);
  return { 0: [opening(year), ...general], 4: problems, 5: [other] };
}
