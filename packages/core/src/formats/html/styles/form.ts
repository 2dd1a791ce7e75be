/**
 * The form's tables as printed: every cell ruled, heads over and beside, faulty cells washed, framed and marked. On a phone the
 * labels of table three stay in sight, and what they belong to stands upright.
 */
export const form = `.form{border-collapse:collapse;width:100%;font-size:.84rem;line-height:1.35;background:var(--raised);overflow-wrap:break-word}
.form>*>tr>*{border:1px solid var(--rule);padding:.28rem .4rem;position:relative}
.form>*>tr>th{font-weight:500;background:var(--head)}
.form .beside{text-align:left}
.form .over{text-align:center}
.form>*>tr>td{text-align:right;white-space:nowrap;scroll-margin:4rem}
.form>*>tr>td:is(.remark,.text,.placeholder){white-space:normal}
.form>*>tr>.remark{text-align:left;background:var(--head);color:var(--faint);font-size:.92em}
.form i{color:var(--faint);font-size:.92em}
.form.applications{min-width:46rem}.form.disputes{min-width:44rem}.form.proactive{min-width:22rem}
.form.applications .beside[rowspan]{width:4.6em}
.form.disputes>*>tr>*{text-align:center;padding-inline:.2rem}
.form>*>tr>td:is(.error,.warning,.note){background:var(--wash);outline:2px solid var(--tone);outline-offset:-2px;color:var(--ink);font-weight:700}
.form>*>tr>td.warning{outline-style:dashed}
.form>*>tr>td.note{outline-style:dotted}
.form>*>tr>td:target{outline:3px solid var(--focus);outline-offset:0;z-index:2}
.form>*>tr>td:is(:hover,:focus-within){z-index:3}
.form .mark{display:inline-block;margin-left:.35em;font-size:.78rem;vertical-align:.25em;line-height:1;padding:.15em .1em}
.form.disputes .mark{margin-left:.15em}
.form:lang(en){font-size:.8rem}.form th:lang(en){hyphens:auto}
.form.disputes .over:not([colspan]):lang(en){writing-mode:vertical-rl;padding:.4rem .1rem;text-align:left}
@media screen and (max-width:48rem){.form{font-size:.78rem}
.form.applications.applications{min-width:36rem}.form.applications:lang(en){min-width:44rem}
.form.applications .beside[rowspan]{writing-mode:vertical-rl;width:2.2em;text-align:center;padding-inline:.15rem}
.form.applications .beside:not([rowspan]){position:sticky;left:0;z-index:1;width:9em;min-width:0;box-shadow:inset -1px 0 0 var(--rule)}}`;
