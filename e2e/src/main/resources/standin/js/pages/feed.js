import { el, emberId } from '../dom.js';
import { w } from '../words.js';

const KEPT = 40;

const post = (number) =>
  el('article', { class: 'card post', id: emberId(), 'data-urn': `urn:li:activity:${7000000 + number}` },
    el('div', { class: 'post__actor' },
      el('img', { src: '/stand-in/img/person.svg', alt: '', width: 40, height: 40 }),
      el('div', {}, el('b', { text: `Alma Test ${number}` }), el('span', { text: w('news') }))),
    el('p', { class: 'post__text', text: w('feed.post') }),
    el('div', { class: 'post__counts' },
      el('span', { 'data-counter': 'post', text: `${number * 3}` }), el('span', { text: ` ${w('feed.reactions')}` })),
    el('div', { class: 'post__actions' },
      ...['like', 'comment', 'share'].map((name) => el('button', { type: 'button', text: w(`feed.${name}`) }))));

/** The feed: it never rests. Posts arrive above, counters run. */
export function drawFeed(main, model, turn) {
  let number = 1;
  const list = el('div', { class: 'feed', id: 'feed' });
  const link = el('a', { class: 'feed__settings', href: '/mypreferences/d/', text: w('settings') });
  main.append(el('section', { class: 'card feed__start' }, el('button', { type: 'button', text: w('feed.start') }), link), list);
  for (; number <= 12; number++) list.append(post(number));
  turn.every(250, () => {
    list.prepend(post(number++));
    if (list.children.length > KEPT) list.lastElementChild.remove();
  });
  turn.every(50, () => {
    const counters = document.querySelectorAll('[data-counter]');
    const counter = counters[Math.floor(Math.random() * counters.length)];
    counter.textContent = `${(Number(counter.textContent) || 0) + 1}`;
  });
}
