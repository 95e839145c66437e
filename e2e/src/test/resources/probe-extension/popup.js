'use strict';
document.querySelector('.name').textContent = globalThis.chrome.i18n.getMessage('name');
