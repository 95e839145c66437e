'use strict';
const host = document.createElement('div');
const root = host.attachShadow({mode: 'closed'});
root.innerHTML = `
  <style>
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
document.documentElement.append(host);
