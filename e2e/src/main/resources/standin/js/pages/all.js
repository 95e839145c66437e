// Which page is drawn by what.

import { drawCategory } from './category.js';
import { drawDanger } from './danger.js';
import { drawFeed } from './feed.js';
import { drawLogin } from './login.js';
import { drawPlain } from './plain.js';
import { drawList, drawSetting } from './setting.js';
import { startBusyness } from '../trouble.js';

const PAGES = { category: drawCategory, danger: drawDanger, feed: drawFeed, list: drawList, login: drawLogin, plain: drawPlain, setting: drawSetting };

export function drawMain(model, turn) {
  document.querySelectorAll('[data-placed]').forEach((left) => left.remove());
  const main = document.getElementById('main');
  main.replaceChildren();
  PAGES[model.kind](main, model, turn);
  if (model.knobs.busy) startBusyness(turn, model.knobs.busy);
}
