import { el, emberId } from '../dom.js';
import { w } from '../words.js';
import { ariaChecked, checkbox, write } from './handle.js';

/** The artdeco toggle of 2022: the input cannot be seen, its label is drawn as the switch. */
export function artdeco({ label }, knobs) {
  const id = `toggle-${emberId()}`;
  const input = el('input', { id, type: 'checkbox', role: 'switch', class: 'artdeco-toggle__button' });
  const text = el('span', { class: 'artdeco-toggle__text', 'aria-hidden': 'true' });
  const root = el('div', { class: 'setting-card__row' },
    el('p', { class: 't-14', text: label }),
    el('div', { class: 'artdeco-toggle artdeco-toggle--32dp ember-view' }, text, input,
      el('label', { for: id, class: 'artdeco-toggle__label' }, el('span', { class: 'a11y-text', text: label }))));
  return checkbox(root, input, (on) => {
    input.checked = on;
    write(input, 'aria-checked', ariaChecked(on, knobs));
    text.textContent = w(on ? 'on' : 'off');
  });
}
