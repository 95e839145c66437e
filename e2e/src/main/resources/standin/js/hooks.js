// What tests may call from the page's own world.

import { page } from './page.js';
import { go } from './router.js';
import { mutate } from './trouble.js';

const frames = () => [...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow.standIn).filter(Boolean);

export function installHooks() {
  window.standIn = {
    /** Navigates without reload; resolves when the page is drawn. */
    go,

    /** Sets a switch as the page's own script would: without any event, and for inputs without any mutation. */
    setChecked(key, on) {
      const handle = page.turn.handles.get(key);
      if (!handle) return frames().some((frame) => frame.setChecked(key, on));
      handle.spec.on = on;
      handle.show(on);
      return true;
    },

    /** Mutates the page for some seconds. */
    mutate(perSecond, seconds) {
      const stop = mutate(perSecond);
      return new Promise((done) => setTimeout(() => done(stop()), seconds * 1000));
    },

    /** Draws the page's switches now, anew if they were there; returns when that began, in the page's own clock. */
    insertSwitch() {
      const begun = performance.now();
      page.turn.fill();
      return begun;
    },
  };
}
