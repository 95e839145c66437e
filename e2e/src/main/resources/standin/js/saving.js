// A click saves at once; there is no Save button.

import { drawSwitch } from './draw.js';
import { el } from './dom.js';
import { w } from './words.js';

async function send(key, on) {
  const response = await fetch(`/settings-api/${encodeURIComponent(key)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ on }),
  });
  return response.ok;
}

function toast(text) {
  document.querySelector('.toast')?.remove();
  const note = el('div', { class: 'toast', role: 'status', text });
  document.body.append(note);
  setTimeout(() => note.remove(), 2500);
}

async function save(handle, on, model, turn) {
  const { spec } = handle;
  const saved = await send(spec.key, on);
  if (saved) {
    spec.on = on;
    toast(w('toast.saved'));
  } else {
    // Nothing but the switch tells of the failure: no message, so no mutation that would wake an observer.
    turn.after(model.knobs['save-fails'] ?? 0, () => handle.show(spec.on));
  }
}

function remount(handle, model, turn) {
  const { root, spec } = handle;
  turn.after(60, () => root.replaceWith(drawSwitch(spec, model, turn)));
}

/** Saves what the user does to a switch. */
export function follow(handle, model, turn) {
  handle.listen(async (on) => {
    handle.show(on);
    await save(handle, on, model, turn);
    if (model.knobs.remounts) remount(handle, model, turn);
  });
}
