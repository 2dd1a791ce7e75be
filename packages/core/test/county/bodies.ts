export const division = '白石县';

const bureaus =
  '发展和改革 教育 科学技术 工业和信息化 公安 民政 司法 财政 人力资源和社会保障 自然资源 住房和城乡建设 交通运输 水利 农业农村 商务 文化和旅游 卫生健康 退役军人事务 应急管理 审计 市场监督管理 统计 医疗保障 林业 乡村振兴 信访';
const towns = '城关 东沟 西川 南坪 北岭 石桥 白水 青山 柳林 双河 龙泉 马店 新集';

/** Forty bodies: the government's own office, twenty-six bureaus, thirteen towns. */
export const bodies: readonly string[] = [
  `${division}人民政府办公室`,
  ...bureaus.split(' ').map((name) => `${division}${name}局`),
  ...towns.split(' ').map((name) => `${division}${name}镇人民政府`),
];
