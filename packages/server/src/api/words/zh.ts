import type { OperationWords } from './operation-words.js';

const reports =
  '正文是一份报告，可以是能读取的任何文件类型和编码；或写成 JSON：`{ "text": … }` 加选项；或用表单发送文件、文字和选项。只发一份报告时，状态码说明这份报告的结果；用表单发送时，读不出的输入列在 `problems` 里。格式由 `Accept` 或 `?format=` 决定；NDJSON 每处理完一份就发送一行。';

export const zh: OperationWords = {
  check: {
    summary: '核对报告，指出哪里不对、差多少、该怎么改',
    description: `${reports}JSON 与 \`gouji check --format json\` 逐字节相同。`,
  },
  extract: {
    summary: '读出报告每一格的数字',
    description: `${reports}JSON 与 \`gouji extract --format json\` 逐字节相同。`,
  },
  compare: {
    summary: '两个年度的报告逐格比较，列出增减和不衔接之处',
    description:
      '本年的报告放在 `file` 或 `text`，上年的放在 `previous`，可以各有多份，同一机关按名称配对；或写成 JSON：`{ "text": …, "previous": … }`。中间缺年度、没有同一机关上年报告的，不比较，在 `apart` 里说明。JSON 与 `gouji compare --format json` 逐字节相同。',
  },
  rollUp: {
    summary: '把各机关的报告逐格汇总，并核对政府自己的报告',
    description:
      '正文是表单：各机关的报告放在 `file`，名册放在 `roster`，政府自己的报告放在 `against`。缺报告、有两份报告、缺数字的逐一列出，不按 0 计。JSON 与 `gouji rollup --format json` 逐字节相同；其他格式由 `Accept` 或 `?format=` 决定。',
  },
  listRules: { summary: '列出全部规则', description: '与 `gouji rules --format json` 逐字节相同。' },
  explainRule: {
    summary: '说明一条规则',
    description: '应当怎样、为什么，常见的出错原因，并附两份示例报告。',
  },
  getTemplate: {
    summary: '取空白的年度报告格式',
    description: '2021 年版或 2019 年版，与 `gouji template` 逐字节相同。格式由 `Accept` 或 `?format=` 决定。',
  },
  isAlive: { summary: '进程是否存活', description: '不需要令牌。' },
  isReady: { summary: '是否接受新的报告', description: '不需要令牌。排队已满或正在停止时为 503。' },
  readMetrics: { summary: '计数和耗时，供 Prometheus 读取', description: '不含调用者所写的任何内容。' },
  describe: { summary: '这份接口说明', description: 'OpenAPI 3.1。' },
};
