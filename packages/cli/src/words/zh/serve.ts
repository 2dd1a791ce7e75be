import type { ServeOption } from '../../call/serve-options.js';
import type { CliWords } from '../words.js';

export const serve: CliWords['serve'] = {
  listening: ({ url }) => `勾稽在 ${url} 等候（网页：${url}/，接口说明：${url}/reference）。按 Ctrl-C 停止。`,
  open: () =>
    '其他机器可以访问这个服务，而没有设置令牌：能连到的人都可以使用。请用 GOUJI_TOKEN 或 --token-file 设置令牌。',
  stopping: () => '正在停止，先处理完手上的报告；再按一次立即结束。',
};

export const serveCommand: CliWords['commands']['serve'] = {
  summary: '在本机或内网提供网页和 HTTP 接口',
  notes: [
    '不保存任何内容，也不从别处取任何东西。不写 --host 时只有本机能访问。令牌也可以用环境变量 GOUJI_TOKEN 给出。',
    '日志写到标准错误，一行一个 JSON，不含报告的任何文字。收到 SIGTERM 或 Ctrl-C 后，处理完手上的报告再停止。',
  ],
  examples: [
    { call: 'gouji serve', does: '在 http://127.0.0.1:8080 提供网页和接口' },
    { call: 'gouji serve --host 0.0.0.0 --token-file /etc/gouji/token', does: '供内网使用，要出示令牌' },
    { call: 'curl --data-binary @报告.txt http://127.0.0.1:8080/v1/check', does: '在其他程序里核对一份报告' },
  ],
};

export const serveOptions: Readonly<Record<ServeOption, string>> = {
  port: '端口；0 表示任选一个空闲的',
  host: '地址；0.0.0.0 为全部 IPv4 地址，:: 为全部地址',
  tokenFile: '存放令牌的文件，调用者须出示令牌',
  origin: '允许这个来源的网页调用；可重复，可用逗号分隔',
  workers: '同时处理几份报告；不写时等于处理器个数',
  timeLimit: '一份报告最多处理几秒；超过即停止，不影响其他报告',
  memoryLimit: '一份报告最多用多少内存，单位 MB',
  queue: '最多有几份报告排队；超过时请调用者稍后再来',
  maxFiles: '一次请求最多几份报告',
  maxReport: '一份报告最大多少 MiB',
  maxBody: '一次请求的正文最大多少 MiB',
  patience: '请求最多几秒送完、报告最多等几秒、停止时最多等几秒',
};

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: '另一个程序正在用这个端口；请停掉它，或用 --port 换一个',
  EACCES: '没有权限使用这个端口；请用 1024 以上的端口',
  EADDRNOTAVAIL: '本机没有这个地址；请检查 --host',
  ENOTFOUND: '没有这个地址；请检查 --host',
  EAI_AGAIN: '现在查不到这个地址；请写成数字地址',
};

/** Why nothing can listen there. */
export const listening = (code: string): string => reasons[code] ?? `系统错误 ${code}`;
