// Everything the page holds now that could keep a trace, one line each.
(async () => {
  const text = () => {
    // Numbers that run on with every post of the feed.
    return document.documentElement.outerHTML.replace(/ember\d+/g, 'ember');
  };
  const control = document.querySelector('main [role=switch]');
  const computed = (element) => {
    const style = getComputedStyle(element);
    return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  };
  const isForeign = (value) => typeof value === 'function'
    && !Function.prototype.toString.call(value).includes('[native code]');
  // In order of name: Firefox makes them when somebody first needs one, be it a content script.
  const prototypes = () => Object.getOwnPropertyNames(window)
    .sort()
    .filter((name) => /^[A-Z]/.test(name) && window[name]?.prototype)
    .map((name) => {
      const own = Object.getOwnPropertyDescriptors(window[name].prototype);
      const keys = Reflect.ownKeys(own);
      return `${name} ${keys.length} ${keys.filter((key) =>
        isForeign(own[key].value) || isForeign(own[key].get)).map(String)}`;
    });
  const hits = () => {
    const box = control?.getBoundingClientRect();
    return box && document.elementsFromPoint(box.x + 2, box.y + 2).map((each) => each.localName);
  };
  const databases = await indexedDB.databases();
  const holdings = {
    document: text(),
    addresses: document.documentElement.outerHTML.match(/[a-z]+-extension:/g)?.length ?? 0,
    globals: Object.getOwnPropertyNames(window).sort(),
    symbols: Object.getOwnPropertySymbols(window).map(String),
    ownProperties: Reflect.ownKeys(document).map(String),
    ofTheSwitch: control && Reflect.ownKeys(control).map(String),
    prototypes: prototypes(),
    cookie: document.cookie,
    stored: [Object.keys(localStorage), Object.keys(sessionStorage)],
    databases: databases.map(({ name }) => name),
    caches: await caches.keys(),
    styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
    rules: [...document.styleSheets].map((sheet) => sheet.cssRules.length),
    computed: [document.documentElement, document.body, control].filter(Boolean).map(computed),
    fonts: document.fonts.size,
    animations: document.getAnimations().length,
    selection: `${getSelection()}`,
    focused: document.activeElement.localName,
    hits: hits(),
    extent: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    history: history.length > 0 && JSON.stringify(history.state),
    opener: [window.length, name],
    workers: (await navigator.serviceWorker?.getRegistrations())?.length,
    performance: performance.getEntries().filter(({ entryType }) => /mark|measure/.test(entryType)).length,
    requested: performance.getEntriesByType('resource').map((each) => each.name)
      .filter((name) => !name.endsWith('.svg')).sort(),
  };
  return Object.entries(holdings).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
})()
