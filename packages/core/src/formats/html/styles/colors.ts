/** Ink on paper, and the red of corrections written between its lines. */
export const colors = `:root{color-scheme:light dark;
--paper:#fdfcf9;--raised:#fff;--ink:#1f1c19;--faint:#676057;--rule:#d3ccc1;--head:#f4f0e9;--focus:#0b57d0;--link:#6a3d1c;
--error:#a8221a;--error-wash:#fbe8e4;--warning:#7d5100;--warning-wash:#fcf0d3;--note:#1d5585;--note-wash:#e5eff8;--good:#2b6a3f}
@media (prefers-color-scheme:dark){:root{
--paper:#191817;--raised:#211f1d;--ink:#eae6df;--faint:#aaa398;--rule:#4a443d;--head:#272422;--focus:#8ab4f8;--link:#e3b48f;
--error:#ff9385;--error-wash:#4a211c;--warning:#f1c26b;--warning-wash:#3f3012;--note:#93c5f2;--note-wash:#182e42;--good:#8fd0a2}}`;
