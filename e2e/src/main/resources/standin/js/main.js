import { listenForNavigation, load } from './router.js';
import { installHooks } from './hooks.js';

// As on such sites; set by script, because the policy refuses style attributes.
document.querySelectorAll('code').forEach((code) => (code.style.display = 'none'));
installHooks();
listenForNavigation();
load(location.pathname + location.search);
