// The least that can mark the switches: finds those with a known key where something was added,
// reads one again when it changes, and draws a ring. No labels, no doubts, no card, no messages.
(() => {
  const KEYS = ['KEYS'];
  const selector = KEYS.map((key) => `[aria-labelledby="${key}"],[id="${key}"],[name="${key}"]`).join();
  const rings = new Map();
  let root;

  function draw(control) {
    if (!root) {
      const host = document.createElement('section');
      root = host.attachShadow({ mode: 'closed' });
      document.documentElement.append(host);
    }
    let ring = rings.get(control);
    if (!ring) {
      ring = document.createElement('div');
      ring.setAttribute('data-part', 'ring');
      rings.set(control, ring);
      root.append(ring);
    }
    const box = control.parentElement.getBoundingClientRect();
    const state = control.checked ? 'on' : 'off';
    ring.setAttribute('data-state', state);
    const place = ring.style;
    place.position = 'absolute';
    place.left = `${box.left + scrollX}px`;
    place.top = `${box.top + scrollY}px`;
    place.width = `${box.width}px`;
    place.height = `${box.height}px`;
    place.outline = `3px solid ${control.checked ? 'red' : 'green'}`;
  }

  function find(within) {
    if (within.matches?.(selector)) draw(within);
    within.querySelectorAll?.(selector).forEach(draw);
  }

  find(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(find);
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('change', ({ target }) => {
    if (target.matches(selector)) draw(target);
  }, true);
})();
