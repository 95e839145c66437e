// Everything a page can listen to, from now on, in the order it happens.
(() => {
  const noticed = window.noticed = [];
  const names = (nodes) => [...nodes].map((node) => node.nodeName.toLowerCase()).join('+');
  new MutationObserver((records) => records.forEach((record) => noticed.push(
    [record.type, names([record.target]), record.attributeName ?? '',
      names(record.addedNodes), names(record.removedNodes)].join(' '))))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const stack = (error) => (error?.stack ?? '').match(/[a-z]+-extension:/)?.[0] ?? '';
  ['securitypolicyviolation', 'error', 'unhandledrejection', 'message', 'messageerror', 'storage',
    'scroll', 'resize', 'focusin', 'focusout', 'selectionchange', 'animationstart', 'animationend',
    'transitionrun', 'transitionend', 'click', 'input', 'change', 'keydown', 'pointerdown', 'toggle',
    'hashchange', 'popstate', 'visibilitychange', 'load'].forEach((type) =>
    addEventListener(type, (event) => event.target.closest?.('#app') && event.isTrusted
      || noticed.push(`${type} at ${event.target.nodeName ?? 'window'}`
        + ` ${stack(event.error ?? event.reason)}`), true));

  const wrap = (owner, name) => {
    const inner = owner[name];
    owner[name] = function (...values) {
      noticed.push(`${name} called ${stack(new Error())}`);
      return Reflect.apply(inner, this, values);
    };
  };
  ['log', 'info', 'warn', 'error', 'debug'].forEach((name) => wrap(console, name));
  ['pushState', 'replaceState'].forEach((name) => wrap(History.prototype, name));
  wrap(EventTarget.prototype, 'dispatchEvent');
  wrap(Element.prototype, 'attachShadow');
  wrap(window, 'postMessage');
  wrap(window, 'fetch');

  new PerformanceObserver((list) => list.getEntries().forEach((entry) =>
    noticed.push(`${entry.entryType} ${entry.name}`))).observe({ entryTypes: ['mark', 'measure'] });
  window.channel = new BroadcastChannel('untick');
  window.channel.onmessage = () => noticed.push('broadcast');
})();
