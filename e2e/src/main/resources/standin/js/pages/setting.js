import { el, hashed, icon, ICONS } from '../dom.js';
import { drawSlowly, drawUnrelated } from '../draw.js';
import { inPlace } from '../placement.js';
import { w } from '../words.js';

const head = (model) => [
  el('a', { class: hashed('back'), href: `${model.base}categories/${model.category}` }, icon(ICONS.back), el('span', { text: w('back') })),
  el('h1', { class: hashed('title'), text: model.title }),
];

const prose = (model) => (model.knobs.tall ? Array.from({ length: 24 }, () => el('p', { class: hashed('prose'), text: w('filler') })) : []);

const box = (label) => el('li', {}, el('label', { class: 'box' }, el('input', { type: 'checkbox', checked: true }), el('span', { text: label })));

const boxes = (model) => (model.boxes.length ? [el('ul', { class: hashed('boxes') }, ...model.boxes.map(box))] : []);

function broken(main) {
  main.append(el('section', { class: 'card' }, el('h2', { text: w('error.title') }), el('button', { type: 'button', class: 'primary', text: w('error.retry') })));
}

/** The page of one setting. */
export function drawSetting(main, model, turn) {
  if (model.knobs.breaks) return broken(main);
  if (model.knobs.markup === 'legacy-iframe' && model.twin !== 'frame') return drawFramed(main, model);
  const slot = el('div', { class: hashed('slot') });
  const card = el('section', { class: `card ${hashed('setting')}` },
    ...head(model), ...prose(model),
    el('h4', { class: hashed('about'), text: model.about }),
    el('a', { class: hashed('learn'), href: '/help/linkedin/answer/', text: w('learn') }),
    slot, ...boxes(model), ...prose(model));
  inPlace(main, card, model.knobs.placement);
  drawSlowly(slot, model, turn);
  drawUnrelated(model, turn);
  return undefined;
}

function drawFramed(main, model) {
  main.append(el('section', { class: `card ${hashed('setting')}` }, ...head(model),
    el('iframe', { class: 'settings-iframe--frame', title: model.title, src: `/psettings/frame/${model.slug}` })));
}

/** A page that is a list of plain checkboxes. */
export function drawList(main, model) {
  main.append(el('section', { class: `card ${hashed('setting')}` }, ...head(model), el('h4', { text: w('list.about') }), ...boxes(model)));
}
