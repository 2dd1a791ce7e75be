import type { ProblemWords } from './problem-words.js';

const faults = {
  boundary: 'Content-Type 没有写明 boundary',
  truncated: '正文没有到结尾的分隔行就断了',
  'part-head': '有一部分的头写错了，或太长',
  field: '选项字段不是 UTF-8 文字，或太长',
};

export const zh: ProblemWords = {
  'malformed-http': { title: '请求不合 HTTP 规范', detail: () => '无法读懂这个请求；请检查发送请求的程序' },
  'unknown-option': {
    title: '没有这个选项',
    detail: ({ name, known }) => `没有选项“${name}”；可用的有：${known.join('、')}`,
  },
  'bad-option': {
    title: '选项的值不对',
    detail: ({ name, value, choices }) => `选项“${name}”不能是“${value}”；可以是：${choices.join('、')}`,
  },
  'unknown-rule': {
    title: '没有这条规则',
    detail: ({ name }) => `没有规则或规则部分“${name}”；GET /v1/rules 列出全部规则`,
  },
  'bad-config': {
    title: '配置不对',
    detail: ({ told, more }) => `config ${told.zh}${more > 0 ? `；还有 ${more} 处` : ''}`,
  },
  'no-rule-left': { title: '没有剩下规则', detail: () => 'only、skip 和 config 合起来没有剩下任何规则；请少排除一些' },
  'empty-body': { title: '正文是空的', detail: () => '请求没有正文；请把报告放在正文里发送' },
  'no-previous': {
    title: '没有上年的报告',
    detail: () => '没有可以比较的上年报告；请把它放在 previous 中，本年的报告放在 file 或 text 中',
  },
  'no-reports': { title: '没有报告', detail: () => '表单里没有文件，也没有文字；请选择文件或粘贴文字' },
  'empty-roster': { title: '名册是空的', detail: () => 'roster 里没有机关名称，或不是文本；请一行写一个机关' },
  'several-reports': {
    title: '不止一份报告',
    detail: ({ source, reports }) => `“${source}”里有 ${reports} 份报告，不能断定与哪一份核对；请只给一份`,
  },
  'not-rolled-up': { title: '不能汇总', detail: ({ message }) => message },
  'broken-off': { title: '正文中断', detail: () => '正文没有发送完整；请重新发送' },
  'bad-json': { title: '不是 JSON', detail: () => '正文不是 JSON；请检查写法，并用 UTF-8 编码' },
  'json-too-deep': {
    title: 'JSON 太复杂',
    detail: ({ levels, members }) => `JSON 最多 ${levels} 层、${members} 项；请只发送 { "text": "…" } 和选项`,
  },
  'json-shape': {
    title: 'JSON 的内容不对',
    detail: ({ member }) => `“${member}”缺失、不认识或类型不对；应为 { "text": "…" } 和选项`,
  },
  'bad-multipart': { title: '表单正文写错', detail: ({ fault }) => `multipart 正文读不出来：${faults[fault]}` },
  unauthorized: { title: '需要令牌', detail: () => '请在 Authorization 头里给出正确的令牌：Bearer <令牌>' },
  'foreign-origin': {
    title: '不接受这个来源',
    detail: ({ origin }) => `来自 ${origin} 的网页不能调用；如需允许，请在启动时用 --origin 写明`,
  },
  'not-found': { title: '没有这个地址', detail: ({ path }) => `这里没有 ${path}；接口说明见 /reference` },
  'no-such-rule': { title: '没有这条规则', detail: ({ name }) => `没有规则“${name}”；GET /v1/rules 列出全部规则` },
  'method-not-allowed': {
    title: '方法不对',
    detail: ({ method, allowed }) => `这个地址不接受 ${method}；请用 ${allowed.join('、')}`,
  },
  'not-acceptable': {
    title: '没有所要的格式',
    detail: ({ offered }) => `Accept 里没有能提供的格式；这里有：${offered.join('、')}`,
  },
  'slow-request': { title: '请求太慢', detail: () => '请求在规定时间内没有发送完；请检查网络后重新发送' },
  'body-too-large': { title: '正文太大', detail: ({ limit }) => `正文超过上限 ${limit} 字节；请分几次发送` },
  'report-too-large': {
    title: '报告太大',
    detail: ({ source, bytes, limit }) => `“${source}”有 ${bytes} 字节，超过上限 ${limit} 字节；请只保留报告部分`,
  },
  'too-many-parts': { title: '文件太多', detail: ({ limit }) => `一次最多 ${limit} 个文件；请分几次发送` },
  'unsupported-type': {
    title: '不支持这种正文',
    detail: ({ type, offered }) => `正文类型“${type}”不能读取；请用：${offered.join('、')}`,
  },
  'encoded-body': {
    title: '正文经过压缩',
    detail: ({ encoding }) => `不接受 Content-Encoding 为“${encoding}”的正文；请不压缩，直接发送`,
  },
  'unreadable-report': { title: '读不出报告', detail: ({ message }) => message },
  'report-too-slow': {
    title: '报告处理超时',
    detail: ({ seconds }) => `这份报告处理超过 ${seconds} 秒，已经停止；请只保留报告部分再发送`,
  },
  'report-too-heavy': {
    title: '报告所需内存太大',
    detail: ({ megabytes }) => `处理这份报告所需内存超过 ${megabytes} MB，已经停止；请只保留报告部分再发送`,
  },
  'headers-too-large': { title: '请求头太大', detail: () => '请求头超过上限；请减少请求头' },
  bug: { title: '勾稽自身出错', detail: () => '这不是报告的问题；请把 requestId 告诉管理员' },
  busy: {
    title: '正忙',
    detail: ({ retryAfter }) => `等待处理的报告太多；请在 ${retryAfter} 秒后重试`,
  },
  stopping: { title: '正在停止', detail: ({ retryAfter }) => `服务正在停止；请在 ${retryAfter} 秒后重试` },
};
