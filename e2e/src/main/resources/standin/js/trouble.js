// Pages that make life hard: crowded, deep, never at rest.

import { el } from './dom.js';
import { w } from './words.js';

/** So many switches that have nothing to do with the setting. */
export const crowd = (model, turn, drawSwitch) =>
  Array.from({ length: model.knobs.crowd ?? 0 }, (_, number) =>
    drawSwitch({ key: `crowd${number}`, label: `Option ${number + 1}`, on: number % 2 === 0, setting: 'crowd' }, model, turn));

// Browsers lay out a few hundred nested boxes, and end the page at some thousands.
const LAID_OUT = 256;

function inside(innermost, depth) {
  let outer = innermost;
  for (let level = 0; level < depth; level++) outer = el('div', { class: 'deep' }, outer);
  return outer;
}

/** The element as deep as browsers lay out, after a chain of the full depth that is not displayed. */
export function nested(element, depth) {
  if (!depth) return element;
  const chain = el('div', { hidden: true }, inside(el('span', { text: w('filler') }), depth));
  return el('div', {}, chain, inside(element, Math.min(depth, LAID_OUT)));
}

const STEP = 20;

function mutateOnce(list, number) {
  if (number % 3 === 0) list.append(list.firstElementChild);
  else if (number % 3 === 1) list.children[number % list.children.length].setAttribute('data-seen', `${number}`);
  else list.children[number % list.children.length].querySelector('.person__line').textContent = `${number}`;
}

/** Begins so many mutations a second beside the main column; returns what stops them. */
export function mutate(perSecond) {
  const list = document.getElementById('suggestions');
  const begun = performance.now();
  let done = 0;
  const timer = setInterval(() => {
    const due = ((performance.now() - begun) * perSecond) / 1000;
    while (list && done < due) mutateOnce(list, done++);
  }, STEP);
  return () => clearInterval(timer);
}

/** Mutations for as long as the page is shown. */
export function startBusyness(turn, perSecond) {
  const stop = mutate(perSecond);
  const end = turn.end.bind(turn);
  turn.end = () => {
    stop();
    end();
  };
}
