// What surrounds every page: header, rail of links, footer, messages.

import { el, hashed, emberId, icon, ICONS } from './dom.js';
import { messages, suggestions } from './beside.js';
import { w } from './words.js';

const NAV = { home: '/feed/', network: '/mynetwork/', jobs: '/jobs/', messaging: '/messaging/', notifications: '/notifications/' };
const CATEGORIES = ['account', 'security', 'profile-visibility', 'privacy', 'ads', 'notifications'];

const navItem = (name) =>
  el('li', { class: 'global-nav__primary-item' },
    el('a', { class: 'global-nav__primary-link', href: NAV[name], id: emberId() },
      icon(ICONS[name]), el('span', { class: 'global-nav__label', text: w(`nav.${name}`) }),
      el('span', { class: 'notification-badge', 'data-counter': name })));

function me(model) {
  const account = model.knobs.account;
  const photo = el('img', { class: 'global-nav__me-photo', src: '/stand-in/img/person.svg', alt: account?.name ?? '', width: 24, height: 24 });
  const profile = account ? el('a', { class: 'global-nav__profile', href: `/in/${account.vanity}/`, text: w('nav.profile') }) : null;
  return el('li', { class: 'global-nav__primary-item global-nav__me' },
    el('a', { class: 'global-nav__primary-link', href: '/mypreferences/d/' }, photo, el('span', { class: 'global-nav__label', text: w('nav.me') })),
    profile);
}

function header(model) {
  const items = model.kind === 'login' ? [] : [...Object.keys(NAV).map(navItem), me(model)];
  return el('header', { class: 'global-nav', id: 'global-nav' },
    el('div', { class: 'global-nav__content' },
      el('a', { class: 'skip', href: '#main', text: w('skip') }),
      el('a', { class: 'global-nav__mark', href: '/feed/' }, el('b', { text: w('site') }), el('small', { text: w('site.note') })),
      el('nav', { class: 'global-nav__nav', 'aria-label': w('site') }, el('ul', { class: 'global-nav__items' }, ...items))),
    el('div', { id: 'header-slot' }));
}

const footer = () =>
  el('footer', { class: 'global-footer' },
    el('ul', {}, ...['about-site', 'help', 'terms'].map((name) => el('li', {}, el('a', { href: `/legal/${name}/`, text: w(name) }))),
      el('li', { text: w('site.note') })));

/** Draws everything around the main column, once. */
export function drawFrame(model) {
  const app = document.getElementById('app');
  if (model.twin === 'frame') {
    app.replaceChildren(el('main', { id: 'main' }));
    return;
  }
  const beside = model.kind === 'login' ? [] : [suggestions(), messages()];
  app.replaceChildren(
    header(model),
    el('div', { class: 'scaffold-layout' },
      el('aside', { class: 'scaffold-layout__sidebar', id: 'rail' }),
      el('main', { class: 'scaffold-layout__main', id: 'main' }),
      el('aside', { class: 'scaffold-layout__aside', id: 'beside' }, el('div', { id: 'aside-slot' }), ...beside.slice(0, 1))),
    footer(), ...beside.slice(1));
}

const railLink = (model, name) =>
  el('li', { class: hashed('railItem') },
    el('a', { href: `${model.base}categories/${name}`, class: hashed('railLink'), 'aria-current': model.category === name ? 'page' : null },
      icon(ICONS[name]), el('span', { text: w(`category.${name}`) })));

/** Draws the links at the side for this page. */
export function drawRail(model) {
  const rail = document.getElementById('rail');
  if (!rail) return;
  rail.className = `scaffold-layout__sidebar rail--${model.kind}`;
  if (model.kind === 'login') rail.replaceChildren();
  else {
    rail.replaceChildren(el('div', { class: hashed('rail') },
      el('h2', { text: w('settings') }), el('ul', {}, ...CATEGORIES.map((name) => railLink(model, name)))));
  }
}
