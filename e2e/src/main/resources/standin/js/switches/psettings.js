import { el, emberId } from '../dom.js';
import { ariaChecked, checkbox, write } from './handle.js';

/** The psettings generation: an input that only assistive technology sees, in a settings card. */
export function psettings({ label }, knobs) {
  const id = emberId();
  const input = el('input', { id, type: 'checkbox', role: 'switch', class: 'a11y-text' });
  const root = el('div', { class: 'config-setting-card' },
    el('div', { class: 'config-setting-card__setting-item' },
      el('p', { class: 'config-setting-card__setting-item-label', text: label }),
      el('div', { class: 'config-setting-card__setting-item-ctrl' }, input,
        el('label', { for: id, class: 'psettings-toggle' }, el('span', { class: 'a11y-text', text: label })))));
  return checkbox(root, input, (on) => {
    input.checked = on;
    if (knobs.mixed || knobs.contradicts) write(input, 'aria-checked', ariaChecked(on, knobs));
  });
}
