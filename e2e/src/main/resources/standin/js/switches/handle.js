// What all generations of markup share: how a state is written and how a click is heard.

/** What `aria-checked` says for a state; null where it says nothing. */
export function ariaChecked(on, knobs) {
  if (knobs.stateless) return null;
  if (knobs.mixed) return 'mixed';
  return String(knobs.contradicts ? !on : on);
}

/** Sets or removes an attribute. */
export function write(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** The rest of a handle around a checkbox: its state is the property. */
export const checkbox = (root, control, show) => ({
  root,
  control,
  show,
  isOn: () => control.checked,
  listen: (callback) => control.addEventListener('change', () => callback(control.checked)),
});

/** The rest of a handle around an element that is no form control: its state is `aria-checked`. */
export function pressed(root, control, knobs) {
  let on = false;
  return {
    root,
    control,
    isOn: () => on,
    show(value) {
      on = value;
      write(control, 'aria-checked', ariaChecked(value, knobs));
    },
    listen: (callback) => control.addEventListener('click', () => callback(!on)),
  };
}
