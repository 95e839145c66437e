import { el, emberId } from '../dom.js';
import { pressed } from './handle.js';

const knob = () => el('span', { class: 'pressed__track', 'aria-hidden': 'true' });
const row = (...children) => el('div', { class: 'pressed' }, ...children);

/** A button named by a text beside it. */
export function button({ label }, knobs) {
  const id = emberId();
  const control = el('button', { type: 'button', role: 'switch', class: 'pressed__switch', 'aria-labelledby': id }, knob());
  return pressed(row(el('div', { id, class: 'pressed__label', text: label }), control), control, knobs);
}

/** A button named by an attribute. */
export function buttonLabelled({ label }, knobs) {
  const control = el('button', { type: 'button', role: 'switch', class: 'pressed__switch', 'aria-label': label }, knob());
  return pressed(row(el('div', { class: 'pressed__label', 'aria-hidden': 'true', text: label }), control), control, knobs);
}

/** A button named by its own text. */
export function buttonText({ label }, knobs) {
  const control = el('button', { type: 'button', role: 'switch', class: 'pressed__switch pressed__switch--wide' },
    el('span', { class: 'pressed__label', text: label }), knob());
  return pressed(row(control), control, knobs);
}

/** No button at all: a div that takes the focus. */
export function div({ label }, knobs) {
  const control = el('div', { role: 'switch', tabindex: 0, class: 'pressed__switch' }, knob());
  const handle = pressed(row(el('p', { class: 'pressed__label', text: label }), control), control, knobs);
  control.addEventListener('keydown', (event) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    control.click();
  });
  return handle;
}

/** Server-driven markup around a button. */
export function sdui(spec, knobs) {
  const handle = button(spec, knobs);
  handle.root = el('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.settings.SettingDetails', 'data-view-name': 'settings-detail' },
    el('div', { componentkey: `settings-toggle-${emberId()}` }, el('div', { componentkey: emberId(), class: '_1xq2f9w0' }, handle.root)));
  return handle;
}
