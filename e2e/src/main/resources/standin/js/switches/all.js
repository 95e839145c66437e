// Which generation of markup draws a switch. Each returns a handle:
// root (what is put on the page), control, show(on), isOn(), listen(callback).

import { artdeco } from './artdeco.js';
import { button, buttonLabelled, buttonText, div, sdui } from './button.js';
import { keyed } from './keyed.js';
import { psettings } from './psettings.js';
import { shadow, shadowNested } from './shadow.js';

const MARKUPS = {
  keyed, artdeco, button, div, psettings, sdui, shadow,
  'button-labelled': buttonLabelled, 'button-text': buttonText, 'shadow-nested': shadowNested, 'legacy-iframe': psettings,
};

/** Builds a switch in the markup of the page. */
export function build(spec, model) {
  const legacy = model.twin === 'frame' || model.twin === 'psettings';
  const handle = MARKUPS[legacy ? 'psettings' : model.knobs.markup](spec, model.knobs);
  handle.spec = spec;
  handle.show(spec.on);
  return handle;
}
