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
:root{color-scheme:light dark;--page:light-dark(#f6f4ef,#141518);--sheet:light-dark(#fffefb,#1c1e22);--ink:light-dark(#1d1f24,#e9e6df);
--soft:light-dark(#5f6269,#a5a8af);--line:light-dark(#e3dfd5,#33363c);--accent:light-dark(#0b6b5d,#6fd3c0);--light:light-dark(#ffe9a8,#5a4a12)}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.9 Vazirmatn,Vazir,"Segoe UI","Noto Sans Arabic","Geeza Pro",Tahoma,system-ui,sans-serif}
main,header,footer{max-inline-size:84rem;margin-inline:auto;padding-inline:clamp(.75rem,3vw,2.5rem)}
header{padding-block:2rem .5rem}
footer{padding-block:1rem 3rem}
h1{font-size:clamp(1.35rem,3.6vw,2.1rem);line-height:1.55;margin:0 0 .4rem;max-inline-size:56rem;text-wrap:balance}
[dir=ltr] h1{text-align:left}
h2{font-size:1.05rem;line-height:1.6;margin:0 0 .75rem}
h3{font-size:.9rem;margin:0}
small,.note,.facts,.role,.counts,footer{color:var(--soft);font-size:.85rem;font-weight:400}
.kind{margin:0 0 .25rem;color:var(--accent);font-size:.85rem;font-weight:600}
.counts{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;list-style:none;margin:0;padding:0}
.counts b{color:var(--ink);font-size:1rem}
.note{margin:0 0 .75rem}
section{background:var(--sheet);border:1px solid var(--line);border-radius:1rem;padding:1.25rem clamp(.9rem,2.2vw,1.75rem);margin-block:1rem}
.s0{--ground-of:light-dark(#efede7,#2a2c31);--ink-of:var(--soft)}
${palette}
.who{color:var(--ink-of);font-weight:700}
ul,ol{margin:0;padding:0;list-style:none}
.share{display:block;inline-size:100%;block-size:.7rem;border-radius:.35rem;margin-block-end:.9rem}
.share rect,.bars rect,.end rect{fill:var(--ink-of)}
.speakers{display:flex;flex-wrap:wrap;gap:.6rem}
.speakers li{position:relative;display:flex}
.speakers input{position:absolute;opacity:0;inset:0}
.speakers label{display:grid;align-content:start;max-inline-size:24rem;padding:.35rem .9rem;border:1px solid var(--line);border-inline-start:4px solid var(--ink-of);border-radius:.6rem;line-height:1.7;cursor:pointer}
.speakers label:hover{background:var(--ground-of)}
.speakers input:checked+label{background:var(--ground-of);border-color:var(--ink-of)}
.speakers input:focus-visible+label{outline:2px solid var(--accent);outline-offset:2px}
.row{display:grid;grid-template-columns:minmax(0,44rem) minmax(16rem,1fr);gap:0 clamp(1.5rem,4vw,4rem)}
.row p{margin:0 0 1rem;font-size:1.08rem;line-height:2.1;overflow-wrap:anywhere;text-align:start}
.heads h2{margin-block-end:.25rem}
.said{background:var(--ground-of);border-radius:.25rem;padding:.12em .15em;-webkit-box-decoration-break:clone;box-decoration-break:clone;transition:opacity .15s}
.denied{box-shadow:inset 0 -2px 0 -1px var(--ink-of);font-style:oblique 8deg}
.source{color:var(--ink-of);font-weight:700}
.cue{color:var(--ink-of)}
.source.s0,.cue.s0{color:inherit}
.figure,.time{position:relative;cursor:help;text-decoration:underline;text-decoration-thickness:1.5px;text-underline-offset:.32em;text-decoration-color:currentcolor}
.figure{font-weight:600}
.time{text-decoration-style:dotted;text-decoration-thickness:2px}
.tip{display:none;position:absolute;z-index:2;inset-block-end:calc(100% + .1rem);inset-inline-start:0;inline-size:max-content;max-inline-size:18rem;padding:.2rem .7rem;border-radius:.45rem;background:var(--ink);color:var(--page);font-size:.85rem;font-weight:400;line-height:1.8;user-select:none}
:is(.figure,.time):is(:hover,:focus) .tip{display:block}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:.25rem}
.margin{padding-block-end:.75rem}
.claims{border-inline-start:3px solid var(--ink-of);padding-inline-start:.8rem;margin-block:.35rem .7rem;font-size:.85rem;line-height:1.8;transition:opacity .15s}
.claims li{margin-block:.15rem;padding-inline:.3rem;border-radius:.35rem}
.worth{display:inline-block;inline-size:1.6rem;block-size:.32rem;border-radius:.2rem;background:var(--line);vertical-align:middle;overflow:hidden}
.worth span{display:block;block-size:100%;background:var(--ink-of)}
.chip{display:inline-block;background:var(--ground-of);color:var(--ink-of);border-radius:1rem;padding:0 .6rem;font-size:.78rem;line-height:1.7;white-space:nowrap}
.columns{columns:26rem;column-gap:1rem}
.columns>*{break-inside:avoid;margin-block:0 1rem}
.bars li,.end{display:grid;grid-template-columns:minmax(7rem,10rem) 1fr;gap:.75rem;align-items:center;font-size:.85rem;line-height:2}
.bars{margin-block-end:.6rem}
.level{color:var(--ink);text-align:start}
.one{inline-size:100%;block-size:.6rem;border-radius:.3rem}
.ground{fill:var(--line)!important}
.changes li{border-block-start:1px solid var(--line);padding-block:.6rem}
.changes li:first-child{border:0;padding-block-start:0}
.change{display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:baseline}
.change b{font-size:1.15rem}
.change .who{margin-inline-start:auto;font-size:.85rem}
.changes .statement{margin:.2rem 0 0;color:var(--soft);font-size:.85rem;line-height:1.8}
.axis{display:block;inline-size:100%;block-size:1.6rem;margin-block-end:.5rem}
.axis .date{fill:var(--accent);opacity:.75}
.axis .published{fill:var(--ink)}
.timeline ol{border-inline-start:2px solid var(--line);padding-inline-start:1.1rem}
.timeline li{position:relative;line-height:1.8;margin-block:.3rem}
.timeline li::before{content:"";position:absolute;inset-inline-start:-1.55rem;inset-block-start:.6em;inline-size:.7rem;block-size:.7rem;border-radius:50%;background:var(--accent);border:2px solid var(--sheet)}
.timeline .published::before{background:var(--ink)}
.timeline b{font-weight:600}
.scroll{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%;font-size:.85rem;line-height:1.8}
th,td{text-align:start;padding:.2rem .5rem .2rem 0;border-block-end:1px solid var(--line);vertical-align:top}
th{color:var(--soft);font-weight:500}
.whole{white-space:nowrap}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:not(:focus){position:absolute;inset-inline-start:-999rem}
@media (max-width:56rem){.row{grid-template-columns:minmax(0,1fr)}.row p{margin-block-end:.5rem;font-size:1.03rem}.heads h2+h2{display:none}.columns{columns:auto}
.speakers{display:grid}.speakers label{flex:1;max-inline-size:none}
.tip{position:fixed;inset:auto .75rem .75rem;inline-size:auto;max-inline-size:none;text-align:center;padding:.6rem}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media print{:root{color-scheme:light}@page{margin:15mm}body{background:none;font-size:9.5pt}header,main,footer{padding-inline:0}section{border:0;border-radius:0;padding:0;margin-block:6mm}.row{grid-template-columns:3fr 2fr;gap:6mm}.row p{font-size:10.5pt;line-height:1.9}.claims li,.changes li,tr{break-inside:avoid}h2,h3{break-after:avoid}.tip,.skip,.speakers li:first-child{display:none!important}
.said,.chip,.worth,.worth span,.share,.timeline li::before{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
