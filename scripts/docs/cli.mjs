import { gouji } from './gouji.mjs';

const commands = ['check', 'review', 'extract', 'rules', 'explain', 'serve'];

const zh = `本页由程序自身的帮助生成。输出格式见 [json.md](json.md)，退出码见 [exit-codes.md](exit-codes.md)，规则见 [rules](rules/README.md)。`;
const en = `Made from the program's own help. The formats are told in [json.md](json.md), the exit codes in [exit-codes.md](exit-codes.md), the rules in [rules](rules/README.md).`;

/** The help of the command line, Chinese first. */
export function cliPages() {
  const part = (lang, level) => {
    const help = (...args) => `\`\`\`text\n${gouji(...args, '--help', '--lang', lang)}\`\`\`\n`;
    return [help(), ...commands.map((name) => `${level} gouji ${name}\n\n${help(name)}`)].join('\n');
  };
  const text = `<!-- Made from the command line by scripts/docs.mjs; changes here are lost. -->

# 命令行 · The command line

${zh}

${part('zh', '##')}
## English

${en}

${part('en', '###')}`;
  return { 'cli.md': text };
}
