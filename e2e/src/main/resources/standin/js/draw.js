// Draws the switches of a page, as early and as often as the scenario wants.

import { el, hashed } from './dom.js';
import { build } from './switches/all.js';
import { crowd, nested } from './trouble.js';
import { follow } from './saving.js';
import { w } from './words.js';

/** One switch, listening; the page's register knows it by key. */
export function drawSwitch(spec, model, turn) {
  const handle = build(spec, model);
  const { hydrates } = model.knobs;
  turn.handles.set(spec.key, handle);
  follow(handle, model, turn);
  if (hydrates !== undefined) hydrate(handle, hydrates, turn);
  return handle.root;
}

function hydrate(handle, delay, turn) {
  const { control, spec } = handle;
  handle.show(false);
  control.disabled = true;
  turn.after(delay, () => {
    control.disabled = false;
    handle.show(spec.on);
  });
}

function hiddenCopy(spec, model) {
  const copy = build({ ...spec, on: false }, model).root;
  copy.hidden = true;
  return copy;
}

const isUnrelated = (model, where) => model.knobs.unrelated?.includes(where);
const unrelatedSpec = (model, where) => ({ ...model.unrelated, key: `${model.unrelated.key}${where === 'before' ? '' : `-${where}`}` });

/** All switches of the main column, at once. */
export function drawSwitches(slot, model, turn) {
  const unrelated = (where) => (isUnrelated(model, where) ? [drawSwitch(unrelatedSpec(model, where), model, turn)] : []);
  const own = model.switches.flatMap((spec) => [
    ...(model.knobs['hidden-copy'] ? [hiddenCopy(spec, model)] : []),
    nested(drawSwitch(spec, model, turn), model.knobs.nesting ?? 0),
  ]);
  slot.replaceChildren(...unrelated('before'), ...own, ...unrelated('after'), ...crowd(model, turn, drawSwitch));
}

/** The unrelated switches outside the main column. */
export function drawUnrelated(model, turn) {
  for (const where of ['header', 'aside']) {
    const slot = document.getElementById(`${where}-slot`);
    slot?.replaceChildren(...(isUnrelated(model, where) ? [drawSwitch(unrelatedSpec(model, where), model, turn)] : []));
  }
}

const loader = () => el('div', { class: hashed('loader'), role: 'progressbar', 'aria-label': w('loading') });

/** The switches of the main column, when the scenario wants them. */
export function drawSlowly(slot, model, turn) {
  const { late = 0, vanishes, returns, rerenders, drifts } = model.knobs;
  const fill = () => {
    drawSwitches(slot, model, turn);
    if (vanishes !== undefined) turn.after(vanishes, () => slot.replaceChildren());
    if (returns !== undefined) turn.after(vanishes + returns, () => drawSwitches(slot, model, turn));
    if (rerenders !== undefined) rerender(slot, model, turn, rerenders);
    if (drifts !== undefined) turn.after(drifts, () => drift(model, turn));
  };
  turn.fill = fill;
  if (model.knobs['held-back'] || model.knobs['never-finishes'] || late) slot.replaceChildren(loader());
  if (model.knobs['held-back'] || model.knobs['never-finishes']) return;
  if (late) turn.after(late, fill);
  else fill();
}

function drift(model, turn) {
  for (const spec of model.switches) {
    spec.on = !spec.on;
    turn.handles.get(spec.key).show(spec.on);
  }
}

function rerender(slot, model, turn, every) {
  const again = () => drawSwitches(slot, model, turn);
  if (every > 0) turn.every(every, again);
  else {
    const frame = () => {
      if (turn.over) return;
      again();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }
}
