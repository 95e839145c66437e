import { el } from '../dom.js';
import { button } from './button.js';
import { keyed } from './keyed.js';

const sheet = (name) => el('link', { rel: 'stylesheet', href: `/stand-in/css/${name}.css` });

/** Puts content into an open shadow root under a new element. */
function inRoot(content, attributes) {
  const host = el('div', attributes);
  host.attachShadow({ mode: 'open' }).append(sheet('base'), sheet('switches'), content);
  return host;
}

/** A button in an open shadow root. */
export function shadow(spec, knobs) {
  const handle = button(spec, knobs);
  handle.root = inRoot(handle.root, { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  return handle;
}

/** A keyed input two open shadow roots deep. */
export function shadowNested(spec, knobs) {
  const handle = keyed(spec, knobs);
  handle.root = inRoot(inRoot(handle.root, {}), { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  return handle;
}
