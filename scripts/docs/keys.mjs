import { source } from './source.mjs';

const heads = {
  zh: ['按键', '命令', '作用', '用在'],
  en: ['Keys', 'Command', 'What it does', 'Where'],
};

const about = {
  zh: `\`gouji review\` 的全部按键，与程序中按 \`?\` 看到的出自同一张表。\`gg\` 是先后按两次 \`g\`。按键不分全角半角；按了没有作用的键，底行会说明原因。`,
  en: `Every key of \`gouji review\`, from the table that \`?\` shows in it. \`gg\` is \`g\` pressed twice. Full-width characters
are keys like the ordinary ones; a key that does nothing says why in the last line.`,
};

/** The keys of the review, from the table that decides them. */
export async function keyPages() {
  const { commands, groups } = await source('tui', 'keys/commands.ts');
  const { shownKey } = await source('tui', 'keys/shown.ts');

  async function part(lang, level) {
    const words = (await source('tui', `words/${lang}/commands.ts`)).commands;
    const names = (await source('tui', `words/${lang}/keys.ts`)).keys;
    const everywhere = commands.find(({ id }) => id === 'quit').where.length;
    const all = lang === 'zh' ? '各处' : 'everywhere';
    const places = (where) =>
      where.length === everywhere ? all : where.map((place) => names.places[place]).join(lang === 'zh' ? '、' : ', ');
    const rows = (group) =>
      commands
        .filter((command) => command.group === group)
        .map(({ id, keys, where }) => {
          const shown = keys.map((key) => `\`${shownKey(key, names)}\``).join(' ');
          return `| ${shown} | ${words[id].name} | ${words[id].does} | ${places(where)} |`;
        });
    const table = (group) =>
      [
        `${level} ${names.groups[group]}`,
        '',
        `| ${heads[lang].join(' | ')} |`,
        '|---|---|---|---|',
        ...rows(group),
      ].join('\n');
    return [about[lang], ...groups.map(table)].join('\n\n');
  }

  const text = `<!-- Made from packages/tui/src/keys by scripts/docs.mjs; changes here are lost. -->

# 按键 · Keys

${await part('zh', '##')}

## English

${await part('en', '###')}
`;
  return { 'keys.md': text };
}
