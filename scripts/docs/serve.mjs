import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { source } from './source.mjs';

const shown = (path, language) => `\`\`\`${language}\n${readFileSync(join(root, path), 'utf8').trimEnd()}\n\`\`\``;

const proxy = `\`\`\`nginx
location / {
    proxy_pass http://127.0.0.1:8080;
    proxy_http_version 1.1;
    proxy_set_header Host $host;
    proxy_set_header X-Request-Id $request_id;
    # As large as --max-body, and sent on as it arrives: nothing is kept in files of the proxy.
    client_max_body_size 64m;
    proxy_request_buffering off;
    # Lines of NDJSON as reports finish.
    proxy_buffering off;
    # More than --patience and --time-limit together.
    proxy_read_timeout 60s;
}
\`\`\``;

/** How to run the endpoint and how to call it. */
export async function servePages() {
  const { serveOptions } = await source('cli', 'call/serve-options.ts');
  const rows = (words) =>
    Object.entries(serveOptions)
      .map(([name, { flag, value, env, number, standard = number?.standard ?? '' }]) => {
        return `| \`${flag} ${value}\` | \`${env}\` | ${standard} | ${words[name]} |`;
      })
      .join('\n');
  const zh = await source('cli', 'words/zh/serve.ts');
  const en = await source('cli', 'words/en/serve.ts');
  const text = `<!-- Made from the settings of gouji serve by scripts/docs.mjs; changes here are lost. -->

# 网页和 HTTP 接口 · The page and the HTTP API

\`gouji serve\` 在本机或内网提供一个网页和一套 HTTP 接口：程序发送报告，得到问题或数据；人在网页上拖入文件查看。
不用数据库，不保存任何内容，不从别处取任何东西。接口说明见运行中的 \`/reference\`，供程序读取的见 [openapi.json](openapi.json)。

## 设置

选项优先于环境变量。令牌可以写在 \`--token-file\` 指定的文件里，也可以用环境变量 \`GOUJI_TOKEN\` 给出。

| 选项 | 环境变量 | 默认 | |
|---|---|---|---|
${rows(zh.serveOptions)}

- **访问**：默认只有本机（127.0.0.1）能访问。要供内网使用，请写 \`--host\`，并设置令牌。程序用 \`Authorization: Bearer <令牌>\` 出示；浏览器会询问用户名和密码，用户名任意，密码填令牌。\`/healthz\`、\`/readyz\` 不需要令牌。
- **安全**：服务本身不加密；跨机器使用请放在 HTTPS 反向代理之后。其他来源的网页不能调用，除非用 \`--origin\` 写明。
- **限制**：每份报告在独立的工作线程里处理，超过时间或内存即停止，不影响其他报告。排队已满时回答 503 和 Retry-After；请求太大、太慢、写错，都得到一份问题说明（RFC 9457）。
- **日志**：写到标准错误，一行一个 JSON，有请求编号（X-Request-Id），不含报告的任何文字和文件名。\`/metrics\` 供 Prometheus 读取。
- **停止**：收到 SIGTERM 或 Ctrl-C 后不再接受新请求，手上的处理完再退出，最多等 \`--patience\` 秒。

## 调用

一份报告直接作为正文，几份用表单；格式由 \`Accept\` 或 \`?format=\` 决定（json、ndjson、csv、markdown、html、xlsx、docx、sarif、junit、github）。JSON 与命令行逐字节相同。核对的约定（[gouji.config.json](config.md)）随请求带来：表单的 \`config\` 部分、查询或 JSON 的 \`config\`。

${shown('packages/server/examples/check.sh', 'sh')}

只用 Python 标准库（[packages/server/examples/check.py](../packages/server/examples/check.py)）：

${shown('packages/server/examples/check.py', 'python')}

TypeScript 程序可以用 \`@gouji/server/client\`，类型来自接口本身：

\`\`\`ts
import { goujiClient } from '@gouji/server/client';

const client = goujiClient('http://127.0.0.1:8080');
const answer = await client.v1.check.$post({ query: { lang: 'zh' }, json: { text } });
if (answer.ok) console.log((await answer.json()).summary);
\`\`\`

## 部署

[deploy/Dockerfile](../deploy/Dockerfile) 是小镜像，不以 root 运行，带健康检查；[deploy/gouji.service](../deploy/gouji.service) 是 systemd 单元，令牌放在 \`/etc/gouji/token\`。反向代理（以 nginx 为例）：

${proxy}

放在子路径下时，网页的地址会不对；请用单独的主机名。代理改写 Host 时，请用 \`--origin\` 写明网页的来源。

## English

\`gouji serve\` offers a page and an HTTP API on this machine or the intranet: programs post reports and get findings or data,
people drop a file on the page. No database, nothing kept, nothing fetched from elsewhere. The API is told at \`/reference\` of
a running server, and for programs in [openapi.json](openapi.json).

### Settings

An option wins over its variable. The token can be in the file of \`--token-file\`, or in the variable \`GOUJI_TOKEN\`.

| Option | Variable | Default | |
|---|---|---|---|
${rows(en.serveOptions)}

- **Access**: without \`--host\` only this machine (127.0.0.1) can reach it. For the intranet, name an address and set a token. Programs show it as \`Authorization: Bearer <token>\`; a browser asks for a user and a password: any user, the token as the password. \`/healthz\` and \`/readyz\` need none.
- **Safety**: the server itself does not encrypt; across machines, put it behind a reverse proxy with HTTPS. Pages of other origins cannot call, but for those named with \`--origin\`.
- **Limits**: every report is read in a worker thread and stopped when it takes too long or too much memory; the others go on. A full queue is answered with 503 and Retry-After; requests that are too large, too slow or malformed get a problem document (RFC 9457).
- **Log**: one JSON object a line on standard error, with the id of the request (X-Request-Id), without any text or name of a report. \`/metrics\` is for Prometheus.
- **Stop**: on SIGTERM or Ctrl-C nothing new is taken, what runs is finished, for \`--patience\` seconds at most.

### Calling it

The examples above, in curl, Python and TypeScript, hold here too: one report as the body, several as a form, the format by
\`Accept\` or \`?format=\` (json, ndjson, csv, markdown, html, xlsx, docx, sarif, junit, github). JSON is byte for byte that of the command line, but a lone report
that cannot be read is answered with a problem document; lines of NDJSON come in the order in which reports are finished.
A request brings the [config](config.md) by which its reports are judged as the part \`config\` of a form, or as \`config\` in the query or in
JSON; the server has none of its own.

### Running it

[deploy/Dockerfile](../deploy/Dockerfile) makes a small image with a user without rights and a health check,
[deploy/gouji.service](../deploy/gouji.service) is a systemd unit with its token in \`/etc/gouji/token\`, and the lines for nginx
stand above. The page needs a host name of its own, not a path under another; where the proxy changes Host, name the page's
origin with \`--origin\`.
`;
  return { 'serve.md': text };
}
