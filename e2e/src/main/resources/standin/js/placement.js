// What a setting's card stands in.

import { el, hashed } from './dom.js';
import { w } from './words.js';

const paragraphs = (count) => Array.from({ length: count }, () => el('p', { class: hashed('prose'), text: w('filler') }));

const behind = (main) => main.append(el('section', { class: 'card' }, ...paragraphs(6)));

const PLACES = {
  page: (main, card) => main.append(card),
  scroller(main, card) {
    main.append(el('div', { class: hashed('scroller'), tabindex: 0 }, ...paragraphs(6), card, ...paragraphs(8)));
  },
  dialog(main, card) {
    behind(main);
    document.body.append(el('div', { class: 'artdeco-modal-overlay', 'data-placed': '' },
      el('div', { class: 'artdeco-modal', role: 'dialog', 'aria-modal': 'true' }, card)));
  },
  'native-dialog'(main, card) {
    behind(main);
    const dialog = el('dialog', { class: 'native-modal' }, card);
    main.append(dialog);
    dialog.showModal();
  },
};

/** Puts the card where the scenario wants it; the page's own column unless told otherwise. */
export const inPlace = (main, card, place = 'page') => PLACES[place](main, card);
