/** Colours that keep 4.5:1 against their ground, light and dark; told apart with names, never by colour alone. */
const colours: readonly (readonly [string, string, string, string])[] = [
  ['#e4f1ee', '#0b6b5d', '#153630', '#6fd3c0'],
  ['#fdeee0', '#94480a', '#3b2715', '#f2b077'],
  ['#e9ebfb', '#3f46ad', '#24284a', '#aab0f5'],
  ['#fbe8ee', '#a3264f', '#42202b', '#f29ab4'],
  ['#eef3da', '#546310', '#2c3216', '#c3d36d'],
  ['#e3f0fa', '#135f96', '#17303f', '#80c1ee'],
  ['#f4e8f8', '#7a3191', '#362140', '#d9a1ea'],
  ['#f6efda', '#7a5a06', '#362d14', '#e2c266'],
];

const palette = colours
  .map(([ground, ink, darkGround, darkInk], i) => {
    const values = `--ground-of:light-dark(${ground},${darkGround});--ink-of:light-dark(${ink},${darkInk})`;
    return `.s${i + 1}{${values}}`;
  })
  .join('\n');

/** The style sheet of the report: for the screen, light and dark, from 360 pixels up, and for print. */
export const style = `
:root{color-scheme:light dark;--page:light-dark(#f7f5f0,#16171a);--sheet:light-dark(#fff,#1e2024);--ink:light-dark(#1c1e22,#e8e6e1);
--soft:light-dark(#5d6068,#a6a9b0);--line:light-dark(#ddd9cf,#383b42);--accent:light-dark(#0b6b5d,#6fd3c0)}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.9 Vazirmatn,Vazir,"Segoe UI","Noto Sans Arabic",Tahoma,system-ui,sans-serif}
main,header,footer{max-inline-size:78rem;margin-inline:auto;padding:.5rem clamp(.75rem,3vw,2rem)}
h1{font-size:clamp(1.2rem,3.5vw,1.7rem);line-height:1.6;margin:.5rem 0 0}
h2{font-size:1.05rem;margin:0 0 .5rem;color:var(--accent)}
h2 small,.note,.facts,.role,header p,footer{color:var(--soft);font-size:.85rem;font-weight:400}
.note,header p{margin:0 0 .5rem}
section{background:var(--sheet);border:1px solid var(--line);border-radius:.75rem;padding:1rem clamp(.75rem,2vw,1.5rem);margin-block:1rem}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 1rem}
.columns>*{min-inline-size:0}
.s0{--ground-of:light-dark(#efeeea,#2a2c31);--ink-of:var(--soft)}
${palette}
.row{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 1.5rem}
.row p{margin:0 0 .6rem;max-inline-size:44rem;overflow-wrap:anywhere;text-align:start}
.said{background:var(--ground-of);-webkit-box-decoration-break:clone;box-decoration-break:clone;padding-block:.1em}
.denied{text-decoration:underline dashed 1px;text-underline-offset:.5em}
.figure,.time{position:relative;cursor:help;font-weight:600;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.35em}
.time{text-decoration-style:dotted;text-decoration-thickness:2px}
.tip{display:none;position:absolute;z-index:2;inset-block-end:100%;inset-inline-start:0;inline-size:max-content;max-inline-size:16rem;padding:.1rem .6rem;
border-radius:.4rem;background:var(--ink);color:var(--page);font-size:.8rem;font-weight:400;text-decoration:none}
.figure:hover .tip,.figure:focus .tip,.time:hover .tip,.time:focus .tip{display:block}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:.2rem}
.margin,.speakers,.changes{list-style:none;margin:0 0 .6rem;padding:0;display:grid;gap:.5rem;align-content:start}
.margin li{border-inline-start:4px solid var(--ink-of);padding-inline-start:.6rem;font-size:.85rem;line-height:1.7}
.margin .statement{display:block}
.who{font-weight:600;color:var(--ink-of,var(--accent))}
meter{inline-size:3rem;block-size:.6rem;vertical-align:middle}
.chip{display:inline-block;background:var(--ground-of);border-radius:1rem;padding:0 .6rem;font-size:.8rem}
.bar{background:var(--line);border-radius:.4rem;overflow:hidden;block-size:.6rem;flex:1}
.bar span{display:block;block-size:100%;background:var(--ink-of)}
.level{display:flex;align-items:center;gap:.6rem;font-size:.85rem}
.level>span{inline-size:1.6rem;color:var(--soft)}
.level>bdi{min-inline-size:9rem}
.timeline{inline-size:100%;block-size:auto}
.timeline rect{fill:var(--accent)}.timeline .axis{stroke:var(--line)}.timeline text{fill:var(--ink);font-size:13px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%;font-size:.9rem}
th,td{text-align:start;padding:.25rem .5rem;border-block-end:1px solid var(--line);vertical-align:top}
th{color:var(--soft);font-weight:500}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:not(:focus){position:absolute;inset-inline-start:-999rem}
@media (max-width:52rem){.row{grid-template-columns:minmax(0,1fr)}.level>bdi{min-inline-size:7rem}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:10pt}section{border:0;padding:0;break-inside:auto}.row{break-inside:avoid}.tip,.skip{display:none!important}
.said,.bar,.bar span,.chip{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
