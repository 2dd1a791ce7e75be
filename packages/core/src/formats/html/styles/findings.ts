/** The findings, with their sums, and what is told of them over the tables. */
export const findings = `.finding{border-left:4px solid var(--tone);padding:.1rem 0 .1rem .85rem;scroll-margin:1rem}
.findings>li+li{margin-top:1.1rem}
.error{--tone:var(--error);--wash:var(--error-wash)}
.warning{--tone:var(--warning);--wash:var(--warning-wash)}
.note{--tone:var(--note);--wash:var(--note-wash)}
.finding.warning{border-left-style:dashed}.finding.note{border-left-style:dotted}
.finding p{margin:.3rem 0}
.finding .head{margin-top:0;display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .55rem;font-size:.85rem;color:var(--faint)}
.finding .severity{color:var(--tone);font-weight:700}
.standing{border:1px solid currentColor;border-radius:1rem;padding:0 .5rem}.standing:is(.new,.changed){font-weight:700;color:var(--ink)}
.badge,.mark{font-weight:700;color:var(--tone);text-decoration:none;white-space:nowrap}
.badge{border:1.5px solid currentColor;border-radius:.3rem;padding:0 .4rem;display:inline-flex;gap:.2rem}
a.badge:hover,.mark:hover{text-decoration:underline}
code{font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;font-size:.92em}
.correction,.advice,.basis,.decision{font-size:.93rem}
.basis{color:var(--faint);font-size:.85rem!important}
.finding b:not(.badge),.together b:not(.badge){font-weight:600}
.finding ul{margin:.2rem 0;padding-left:1.2rem;font-size:.93rem}
.together{border:1px solid var(--rule);border-radius:.5rem;padding:.75rem .85rem;background:var(--raised)}
.together>p:first-child{margin:0;font-weight:600}
.together>.correction{margin:.35rem 0}
.together>.findings{margin-top:.8rem!important}
.sum{border-collapse:collapse;margin:.35rem 0;font-size:.88rem;line-height:1.4}
.sum caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.sum td{padding:.08rem .3rem;vertical-align:top}
.sum td:nth-child(1){color:var(--faint);width:1em}
.sum td:nth-child(2){text-align:right;white-space:nowrap;font-weight:600}
.sum td:nth-child(4){color:var(--faint);white-space:nowrap}
.sum .total td{border-top:1px solid var(--rule)}
.sum a{color:inherit;text-decoration-color:var(--rule)}
.holding{margin-top:.6rem;font-size:.85rem;color:var(--faint)}.holding summary{cursor:pointer;width:max-content;padding:.2rem 0}
.holding li{margin:.15rem 0}.holding a{color:inherit;text-decoration-color:var(--rule)}
.off{color:var(--tone);white-space:nowrap}
.tip{display:none;position:absolute;z-index:3;top:calc(100% - 1px);right:-1px;width:max-content;max-width:22rem;padding:.6rem .8rem;
text-align:left;font-weight:400;white-space:normal;font-size:.88rem;line-height:1.45;color:var(--ink);
background:var(--raised);border:1px solid var(--tone);border-radius:.4rem;box-shadow:0 6px 24px rgb(0 0 0/.22)}
.tip p{margin:0}.tip p b{color:var(--tone)}
@media (hover:hover){td:hover>.tip{display:block}}
td:has(:focus-visible)>.tip{display:block}
@media (max-width:74.99rem){.tip{position:fixed;top:auto;left:0;right:0;bottom:0;width:auto;max-width:none;max-height:50vh;overflow:auto;border-radius:.6rem .6rem 0 0}}`;
