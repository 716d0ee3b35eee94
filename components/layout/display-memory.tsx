/**
 * Remembers text size and contrast in this browser and restores them before the first paint.
 *
 * Runs inline, ahead of every other script; without JavaScript the controls still work for the page (CSS `:has`).
 */
const SCRIPT = `(function(){var d=document.documentElement,k='hien-thi',s={};
try{s=JSON.parse(localStorage.getItem(k))||{}}catch(e){}
function show(){for(var n in s)if(/^[a-z]+$/.test(n))d.setAttribute('data-'+n,s[n])}
function mark(){for(var n in s){var i=document.getElementById(n+'-'+s[n]);if(i)i.checked=true}}
show();document.addEventListener('DOMContentLoaded',mark);window.addEventListener('pageshow',mark);
document.addEventListener('change',function(e){var t=e.target;if(!t||!t.dataset||!t.dataset.display)return;
s[t.dataset.display]=t.value;show();try{localStorage.setItem(k,JSON.stringify(s))}catch(x){}})})()`;

export function DisplayMemory() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, with no input in it
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
