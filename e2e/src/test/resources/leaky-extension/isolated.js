// Leaks as a content script would, once the switch is there; which, the address says after the #.
const extension = globalThis.browser ?? chrome;
const LEAKS = {
  attribute: (control) => control.setAttribute('data-untick', ''),
  element: () => document.body.append(document.createElement('aside')),
  removed: () => { const guest = document.createElement('i'); document.body.append(guest); guest.remove(); },
  address: () => document.body.append(Object.assign(new Image(), { src: extension.runtime.getURL('x.png') })),
  rule: () => document.styleSheets[0].insertRule('body { outline-offset: 3px }'),
  focus: (control) => control.focus(),
  selection: (control) => getSelection().selectAllChildren(control.closest('main')),
  event: () => document.body.dispatchEvent(new Event('input', { bubbles: true })),
  message: () => window.postMessage('untick', '*'),
  broadcast: () => new BroadcastChannel('untick').postMessage(''),
  cookie: () => { document.cookie = 'untick=1; path=/; max-age=9'; },
  storage: () => sessionStorage.setItem('untick', '1'),
  database: () => indexedDB.open('untick'),
  cache: () => caches.open('untick'),
  entry: () => performance.mark('untick'),
  scroll: () => { document.documentElement.scrollTop = 40; document.scrollingElement.scrollTo(0, 1); },
  animation: (control) => control.animate([{ opacity: 1 }, { opacity: 0.9 }], 60_000),
  name: () => { window.name = 'untick'; },
};
const timer = setInterval(() => {
  const control = document.querySelector('main [role=switch]');
  if (!control) return;
  clearInterval(timer);
  const wanted = location.hash.slice(1);
  Object.entries(LEAKS).forEach(([name, leak]) => (wanted === name || wanted === 'all') && leak(control));
}, 50);
