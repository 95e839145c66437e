'use strict';
const host = document.createElement('section');
const root = host.attachShadow({mode: 'closed'});
root.innerHTML = `
  <style>
    :host { animation: gone 1ms forwards; }
    @keyframes gone { to { visibility: hidden; } }
    [data-part] { position: fixed; box-sizing: border-box; }
    [data-part=ring] { left: 100px; top: 120px; width: 80px; height: 40px; border: 3px solid; pointer-events: none; }
    [data-part=callout] { left: 200px; top: 120px; background: #fff; color: #000; }
  </style>
  <div data-setting="x" data-state="on" data-part="ring"></div>
  <div data-setting="x" data-part="callout" data-state="on">Marked <button>Close</button></div>`;
const callout = root.querySelector('[data-part=callout]');
callout.querySelector('button').addEventListener('click', event => {
  callout.setAttribute('data-trusted', String(event.isTrusted));
});

// Firefox stops this script with its extension, without a word. A function of the page's own world
// outlives it: remove(), bound to the host.
const page = window.wrappedJSObject;
if (page) {
  const remove = page.Function.prototype.bind.call(page.Element.prototype.remove, host);
  page.EventTarget.prototype.addEventListener.call(host, 'animationstart', remove);
}
// In Chromium the script lives on and loses its runtime. A port's end would tell at once, but also
// tells of every background that merely went to sleep.
const watch = setInterval(() => {
  if (!globalThis.chrome.runtime?.id) {
    clearInterval(watch);
    host.remove();
  }
}, 100);
document.documentElement.append(host);
