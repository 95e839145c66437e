import { el, hashed, icon, ICONS } from '../dom.js';

// Whether today's rows carry this attribute is attested for one category only.
const sneakpeek = (model) => (model.category === 'privacy' ? '' : null);

const row = (model, { href, title, value }) =>
  el('li', { class: hashed('row') },
    el('a', { href, class: hashed('rowLink') },
      el('span', { class: hashed('rowTitle'), text: title }),
      value ? el('span', { class: hashed('rowValue'), 'data-test-category-item-sneakpeek': sneakpeek(model), text: value }) : null,
      icon(ICONS.forward)));

const group = (model, { title, rows }) =>
  el('section', { class: `card ${hashed('group')}` },
    el('h3', { text: title }), el('ul', {}, ...rows.map((each) => row(model, each))));

/** A category: groups of links to the pages of its settings. */
export function drawCategory(main, model) {
  main.append(el('h1', { class: hashed('categoryTitle'), text: model.title }), ...model.groups.map((each) => group(model, each)));
}
