import { type DemoPractice, escaped, inScript, page } from './demo-data.ts';
import { demographicsCard, finderTable } from './practice-frames.ts';
import { practiceScript } from './practice-script.ts';

const style = `
body{display:flex;flex-direction:column;background:#eef1f4}
nav{display:flex;gap:4px;align-items:center;background:#23405c;color:#fff;padding:0 14px;height:44px}
nav b{margin-right:18px;font-size:15px;letter-spacing:.02em}
nav button{background:none;border:0;color:#dbe6f0;padding:6px 12px;border-radius:4px}nav button:hover{background:#325675}
#attendantData{background:#fff;border-bottom:1px solid #d5dce3;min-height:64px;padding:10px 16px}
.ptName{font-size:18px;font-weight:600;color:#23405c}.ptName small{font-weight:400;color:#66788a}
.close-chart{margin-left:10px;border:0;background:none;color:#8696a5;font-size:16px}.dob{color:#66788a}
#tabs{display:flex;gap:2px;padding:8px 14px 0}
#tabs button{border:1px solid #d5dce3;border-bottom:0;background:#e3e8ed;padding:6px 16px;border-radius:6px 6px 0 0}
#tabs button[aria-selected=true]{background:#fff;font-weight:600}
#framesDisplay{flex:1;min-height:0;margin:0 14px 14px;background:#fff;border:1px solid #d5dce3}
.frameDisplay{height:100%;overflow:auto}.frameDisplay iframe{width:100%;height:100%;border:0;display:block}`;

/** OpenEMR's tabs page: the strip above, frames below that are only shown and hidden. */
export function practicePage(practice: DemoPractice, isFrameless: boolean): string {
  const body = `<body>
<nav aria-label="Main"><b>${escaped(practice.name)}</b>
  <button type="button" data-tab="cal">Calendar</button><button type="button" data-tab="fin">Finder</button>
  <button type="button" data-tab="pat">Dashboard</button></nav>
<div id="attendantData" class="body_title"></div>
<div id="tabs" role="tablist" aria-label="Open tabs"></div>
<div id="framesDisplay">${['cal', 'fin', 'pat'].map((name) => tabOf(practice, name, isFrameless)).join('')}</div>
<script>${practiceScript(inScript(practice.people), isFrameless)}</script></body>`;
  return page('OpenEMR', style, body);
}

const sources: Record<string, string> = {
  cal: '../calendar/index.php',
  fin: '../finder/dynamic_finder.php',
  pat: 'about:blank',
};

function tabOf(practice: DemoPractice, name: string, isFrameless: boolean): string {
  const hidden = name === 'cal' ? '' : ' style="display: none"';
  const inside = isFrameless
    ? inline(practice, name)
    : `<iframe name="${name}" title="${titles[name]}" src="${sources[name]}"></iframe>`;
  return `<div class="frameDisplay" id="tab-${name}"${hidden}>${inside}</div>`;
}

const titles: Record<string, string> = { cal: 'Calendar', fin: 'Patient finder', pat: 'Patient dashboard' };

function inline(practice: DemoPractice, name: string): string {
  if (name === 'fin') return finderTable(practice);
  return name === 'pat'
    ? `<div id="inline-chart">${demographicsCard(undefined)}</div>`
    : '<p style="padding:20px">Calendar</p>';
}
