import { el, hashed, emberId } from '../dom.js';
import { ariaChecked, checkbox, pressed, write } from './handle.js';

const COOKIES = 'nonEssentialCookieConsent';

const naming = (key) => (key === COOKIES ? { id: key } : { id: emberId(), 'aria-labelledby': key });

const frame = (label, control) =>
  el('div', { class: `ember-view ${hashed('settingRow')}`, id: emberId() },
    el('div', { class: hashed('rowText') }, el('p', { class: hashed('label'), text: label })),
    el('div', { class: hashed('switch') }, control, el('span', { class: hashed('track'), 'aria-hidden': 'true' })));

/** Today's switch: the state is the `checked` property; `aria-checked` appears only where a scenario makes it lie. */
export function keyed({ key, label }, knobs) {
  if (knobs.stateless) {
    const bare = el('span', { role: 'switch', tabindex: 0, class: hashed('switchCheckbox'), ...naming(key) });
    return pressed(frame(label, bare), bare, knobs);
  }
  const input = el('input', { type: 'checkbox', role: 'switch', class: hashed('switchCheckbox'), ...naming(key) });
  return checkbox(frame(label, input), input, (on) => {
    input.checked = on;
    if (knobs.mixed || knobs.contradicts) write(input, 'aria-checked', ariaChecked(on, knobs));
  });
}
