/** On paper: A4, a report a page or more, nothing that only a screen can show. */
export const print = `@media print{@page{size:A4;margin:13mm 12mm}
:root{color-scheme:light;--paper:#fff;--raised:#fff;--ink:#000;--faint:#444;--rule:#999;--head:#f2f2f2;--link:#000;
--error:#9c1d16;--error-wash:#f8dfda;--warning:#6b4600;--warning-wash:#fbeecb;--note:#17466e;--note-wash:#e0ebf5;--good:#000}
html{font-size:9.5pt}body{print-color-adjust:exact;-webkit-print-color-adjust:exact}
header.page,.run{max-width:none;padding:0}
h3{break-after:avoid}
a{text-decoration:none;color:inherit}
.mark,.badge{color:var(--tone)}
.tip,.back,.holding{display:none!important}
:target{outline:none!important}
.report{margin-top:0;border-top:0;padding-top:4mm}
.report+.report{break-before:page}
.report>header{break-after:avoid}
.finding,.form tr,.contents tr,.unsure li{break-inside:avoid}
.form,.sum{break-inside:avoid}.said:has(>.nothing){break-after:avoid}
.together{border:0;padding:0;background:none}.together>:not(.findings){break-after:avoid}
.sheet{overflow:visible}.said{margin-bottom:4mm}
.form.form{min-width:0;font-size:8pt}
.form>*>tr>*{padding:.8mm 1.1mm}.contents table{min-width:0}
.form .mark{font-size:7.5pt}}`;
