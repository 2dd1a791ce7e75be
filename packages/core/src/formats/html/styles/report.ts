/** The page, the contents, and the head of each report. */
export const report = `*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);
font:1rem/1.55 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1,h2,h3{line-height:1.3;margin:0;text-wrap:balance}
h1,h2{font-family:"Songti SC","SimSun","Noto Serif CJK SC","Source Han Serif SC",Georgia,serif;font-weight:700}
h1{font-size:1.6rem}h2{font-size:1.45rem}h3{font-size:1.05rem}
a{color:var(--link);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
:target{outline:3px solid var(--focus);outline-offset:2px}
article:target{outline:none}
ol[role=list],ul[role=list]{list-style:none;margin:0;padding:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header.page,.run{max-width:100rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
header.page{padding-top:2rem;padding-bottom:.5rem}
header.page p{color:var(--faint);margin:.4rem 0 0}header.page .back{margin:0 0 .7rem}
.run{padding-bottom:4rem}
.report{margin-top:2.5rem;padding-top:1.25rem;border-top:3px double var(--rule);scroll-margin-top:1rem}
.report>header{margin-bottom:1.25rem}
.report:focus{outline:none}
.source{color:var(--faint);margin:.25rem 0 0}
.tally{display:flex;flex-wrap:wrap;gap:.4rem .6rem!important;margin:.7rem 0 0!important}
.tally li{border:1px solid currentColor;border-radius:1rem;padding:.05rem .75rem;font-size:.9rem;color:var(--faint)}
.tally .errors{color:var(--error)}.tally .warnings{color:var(--warning)}.tally .notes{color:var(--note)}
.verdict{margin:.5rem 0 0}.verdict b{color:var(--good)}
.whole,.part,.unsure,.gone{margin-top:1.75rem}
.part>h3,.whole>h3,.unsure>h3,.gone>h3,.contents h2{padding-bottom:.4rem;margin-bottom:.75rem;border-bottom:1px solid var(--rule)}
.nothing{color:var(--faint);margin:0}
.unsure>:is(h2,p,ul)+h3{margin-top:1.1rem}
.unsure ul,.gone ul,.unread{margin:.25rem 0 0;padding-left:1.25rem}
.sheet{overflow-x:auto;max-width:100%}
.contents{margin-top:1.75rem}.contents h3{margin-top:1.25rem}
.contents table{border-collapse:collapse;width:100%;font-size:.95rem}
.contents th,.contents td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid var(--rule);font-weight:400;vertical-align:top}
.contents thead th{color:var(--faint);font-size:.85rem;white-space:nowrap}
.contents table{overflow-wrap:break-word;min-width:40rem}.contents tbody th{min-width:9em}
.contents tfoot :is(th,td){font-weight:700}
.contents :is(.number,.zero){text-align:right}.contents thead th:nth-child(n+4){text-align:right}.contents td:nth-child(2){text-align:left}
.zero{color:var(--faint)}
@media screen and (min-width:75rem){
.part{display:grid;grid-template-columns:minmax(17rem,1fr) minmax(51rem,2.6fr);column-gap:2rem}
.part>h3{grid-column:1/-1}
.said{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow-y:auto}
.said:has(>.nothing){overflow:visible}
.part .sheet{overflow:visible}}
@media screen and (max-width:74.99rem){.part{display:grid;gap:1rem;grid-template-columns:minmax(0,1fr)}.part>h3{margin-bottom:0}}`;
