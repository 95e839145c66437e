// Runs on LinkedIn's other pages. It looks at the address only: when the user comes to a settings
// page without a load, it asks for the content script; when LinkedIn asks to sign in, it says so.
(function () {
  var api = typeof browser === "object" ? browser : chrome;
  var send = function (kind) { try { api.runtime.sendMessage("untick/1\n" + kind).catch(function () {}); } catch (gone) { /* switched off or updated */ } };
  var look = function () {
    if (!/^\/(mypreferences|psettings)(\/|$)/.test(location.pathname)) return;
    if (window.navigation) navigation.removeEventListener("currententrychange", look);
    send("inject");
  };
  if (/^\/(login|uas|authwall|checkpoint)(\/|$)/.test(location.pathname)) send("signed-out");
  if (window.navigation) navigation.addEventListener("currententrychange", look);
  look();
})();
