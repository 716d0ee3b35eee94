/**
 * Writes the address and the day of printing at the foot of every printed page, with its number.
 *
 * Only a style sheet reaches the margins of paper, and only a script knows the whole address and
 * the day; without JavaScript browsers print their own. The briefing keeps the layout of a document.
 */
const SCRIPT = `(function(){if(!('adoptedStyleSheets' in document))return;var sheet=new CSSStyleSheet();
function quoted(t){return '"'+t.replace(/["\\\\]/g,'\\\\$&').replace(/\\s/g,' ')+'"'}
function address(){var a=location.href.split('#')[0];try{a=decodeURI(a)}catch(e){}return a.length>110?a.slice(0,109)+'…':a}
function write(){var day=new Date().toLocaleDateString('vi-VN',{timeZone:'Asia/Ho_Chi_Minh',day:'2-digit',month:'2-digit',year:'numeric'});
var look=';font:7pt "Be Vietnam Pro",sans-serif;color:#444;vertical-align:top;padding-top:2mm}';
sheet.replaceSync('@page{@bottom-left{content:'+quoted(address())+look
+'@bottom-right{content:"In ngày '+day+', trang " counter(page) "/" counter(pages)'+look+'}'
+'@page official{@bottom-left{content:none}@bottom-right{content:none}}');
if(document.adoptedStyleSheets.indexOf(sheet)<0)document.adoptedStyleSheets=document.adoptedStyleSheets.concat(sheet)}
window.addEventListener('beforeprint',write)})()`;

export function PrintFooter() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, with no input in it
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
