// Navigation without reload: links, back and forward, and the tests' own calls end here.

import { drawFrame, drawRail } from './frame.js';
import { page } from './page.js';
import { drawMain } from './pages/all.js';
import { learn } from './words.js';

let current = null;

async function fetchModel(path) {
  const response = await fetch(`/settings-api/page?path=${encodeURIComponent(path.split(/[?#]/)[0])}`);
  return response.json();
}

/** Draws the page of a path; of several at once the last one wins. */
export async function load(path) {
  const turn = page.begin();
  const model = await fetchModel(path);
  const lingering = current ? (model.knobs.lingers ?? 0) : 0;
  if (lingering) await new Promise((done) => setTimeout(done, lingering));
  if (turn.over) return;
  learn(model.words);
  if (model.kind === 'category' && /^\/mypreferences\/[dm]\/?$/.test(location.pathname)) {
    history.replaceState(null, '', `${model.base}categories/account`);
  }
  document.title = `${model.title} | ${model.words.site}`;
  if (!current || current.kind === 'login') drawFrame(model);
  current = model;
  drawRail(model);
  drawMain(model, turn);
}

/** Goes to a path as the site's own links do. */
export function go(path) {
  history.pushState(null, '', path);
  scrollTo(0, 0);
  return load(path);
}

function linkOf(event) {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  return plain && link?.getAttribute('href')?.startsWith('/') ? link : null;
}

export function listenForNavigation() {
  addEventListener('popstate', () => load(location.pathname + location.search));
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    go(link.getAttribute('href'));
  });
}
