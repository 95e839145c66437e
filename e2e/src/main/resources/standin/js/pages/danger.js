import { el, hashed } from '../dom.js';
import { drawSwitches } from '../draw.js';
import { w } from '../words.js';

/** A page that nobody's program must touch: closing or hibernating the account. */
export function drawDanger(main, model, turn) {
  const reasons = [1, 2, 3].map((number) =>
    el('label', { class: 'box' }, el('input', { type: 'radio', name: 'reason' }), el('span', { text: w(`danger.${number}`) })));
  const slot = el('div', { class: hashed('slot') });
  main.append(el('section', { class: `card ${hashed('setting')}` },
    el('h1', { text: model.title }), el('h4', { text: w('danger.about') }), ...reasons, slot,
    el('button', { type: 'button', class: 'primary', text: w('danger.go') })));
  drawSwitches(slot, model, turn);
}
