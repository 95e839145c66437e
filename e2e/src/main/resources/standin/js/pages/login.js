import { el } from '../dom.js';
import { w } from '../words.js';

const field = (type, name) =>
  el('label', { class: 'field' }, el('span', { text: w(`login.${name}`) }), el('input', { type, name: `session_${name}`, autocomplete: 'off' }));

/** The form to sign in; it leads nowhere. */
export function drawLogin(main) {
  const button = el('button', { type: 'button', class: 'primary', text: w('login.title') });
  main.append(el('section', { class: 'card login' },
    el('h1', { text: w('login.title') }),
    el('form', { class: 'login__form', action: '/checkpoint/lg/login-submit', method: 'post' }, field('text', 'mail'), field('password', 'password'), button)));
}
