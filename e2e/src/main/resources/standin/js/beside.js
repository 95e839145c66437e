// Columns that have nothing to do with settings, at the weight such pages have.

import { el, emberId, icon, ICONS } from './dom.js';
import { w } from './words.js';

const NAMES = ['Alma Test', 'Bo Sample', 'Cleo Beispiel', 'Dan Example', 'Eve Exemple', 'Finn Muster', 'Gül Örnek', 'Hana Vzor'];
const nameOf = (number) => `${NAMES[number % NAMES.length]} ${Math.floor(number / NAMES.length) + 1}`;

const person = (number) =>
  el('li', { class: 'person', id: emberId() },
    el('img', { src: '/stand-in/img/person.svg', alt: '', width: 32, height: 32 }),
    el('div', { class: 'person__text' },
      el('span', { class: 'person__name', text: nameOf(number) }),
      el('span', { class: 'person__line', text: w('news') })),
    el('button', { type: 'button', class: 'person__button' }, el('span', { text: w('connect') })));

/** People one may know: sixty-four, in a short box. */
export const suggestions = () =>
  el('section', { class: 'card suggestions' },
    el('h2', { text: w('suggestions') }),
    el('ul', { id: 'suggestions' }, ...Array.from({ length: 64 }, (_, number) => person(number))));

const conversation = (number) =>
  el('li', { class: 'conversation' },
    el('a', { href: `/messaging/thread/${number}/` },
      el('img', { src: '/stand-in/img/person.svg', alt: '', width: 28, height: 28 }),
      el('div', {},
        el('h4', { class: 'conversation__name' }, el('span', { text: nameOf(number) })),
        el('p', { class: 'conversation__line' }, el('span', { text: w('feed.post').slice(0, 40) })),
        el('time', { text: `${(number % 12) + 1}:0${number % 10}` }))));

/** The closed drawer of messages at the bottom of the window. */
export const messages = () =>
  el('aside', { class: 'msg-overlay', id: 'msg-overlay' },
    el('details', {},
      el('summary', {}, icon(ICONS.messaging), el('span', { text: w('nav.messaging') })),
      el('ul', {}, ...Array.from({ length: 64 }, (_, number) => conversation(number)))));
