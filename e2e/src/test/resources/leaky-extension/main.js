// Leaks as a script in the page's own world would.
{
  const LEAKS = {
    global: () => { window.untick = 1; },
    symbol: () => { window[Symbol('untick')] = 1; },
    prototype: () => { Element.prototype.untick = () => 0; },
    patch: () => { Array.prototype.at = function at(index) { return this[index]; }; },
    property: (control) => { control.untick = 1; },
    console: () => console.log('untick'),
    stack: () => setTimeout(() => { throw new Error('untick'); }),
    report: () => fetch('https://elsewhere.invalid/').catch(() => 0),
    sheet: () => document.adoptedStyleSheets.push(new CSSStyleSheet()),
    history: () => history.replaceState({ untick: 1 }, ''),
  };
  const timer = setInterval(() => {
    const control = document.querySelector('main [role=switch]');
    if (!control) return;
    clearInterval(timer);
    const wanted = location.hash.slice(1);
    Object.entries(LEAKS).forEach(([name, leak]) => (wanted === name || wanted === 'all') && leak(control));
  }, 50);
}
