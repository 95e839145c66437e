import { el } from '../dom.js';
import { w } from '../words.js';

/** Any other page of the site. */
export function drawPlain(main) {
  main.append(el('section', { class: 'card' }, el('h1', { text: w('plain.title') }), el('p', { text: w('filler') })));
}
