// Elements without any HTML in strings: the page's policy may ask for trusted types.

let serial = 100;

/** An element with attributes and children. `class`, `text` and `on…` listeners are understood; null and false are left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'text') element.textContent = value;
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A class as the build of such a site leaves it. */
export const hashed = (...names) => names.map((name) => `_${name}_12ycew`).join(' ');

/** An id as the framework counts them. */
export const emberId = () => `ember${serial++}`;

const SVG = 'http://www.w3.org/2000/svg';

/** A small drawing from one path. */
export function icon(path) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

export const ICONS = {
  home: 'M4 11 12 4l8 7v9h-6v-6h-4v6H4z',
  network: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm8 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 20c0-4 3-6 6-6s6 2 6 6m1-6c4 0 7 2 7 6',
  jobs: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  messaging: 'M4 5h16v11H10l-4 4v-4H4z',
  notifications: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 20h4',
  search: 'M11 17a6 6 0 1 0 0-12 6 6 0 0 0 0 12zm5-1 4 4',
  back: 'M20 12H5m6-6-6 6 6 6',
  forward: 'M9 5l7 7-7 7',
  account: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-5 4-7 8-7s8 2 8 7',
  security: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  'profile-visibility': 'M2 12s4-6 10-6 10 6 10 6-4 6-10 6-10-6-10-6zm10 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  privacy: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z',
  ads: 'M3 10v4h4l8 5V5L7 10zM18 9c2 1 2 5 0 6',
};
