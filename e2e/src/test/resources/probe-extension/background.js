'use strict';
globalThis.chrome.runtime.onConnect.addListener(() => {});
