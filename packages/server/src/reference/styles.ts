/** The style sheet of the reference: the reader's own fonts and colours, light or dark. */
export const referenceStyles = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentcolor 22%, transparent); }
body { font: 1rem/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.15rem; margin-top: 2.5rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin-bottom: .25rem; }
nav ul { columns: 18rem; list-style: none; padding: 0; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
h2 code { background: color-mix(in srgb, currentcolor 8%, transparent); border-radius: .3em; padding: .15em .4em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
td { border-top: 1px solid var(--line); padding: .25rem 1.25rem .25rem 0; text-align: start; vertical-align: top; }
details { border-top: 1px solid var(--line); padding: .4rem 0; }
summary { cursor: pointer; }
section:target h2 { text-decoration: underline; }
`;
