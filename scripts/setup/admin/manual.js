// Has to be set before the editor is loaded: it is started with our configuration, not with a file of its own.
window.CMS_MANUAL_INIT = true;
// The interface is Chinese whatever language the browser speaks, until somebody chooses another.
const KEY = "sveltia-cms.prefs";
try {
  const kept = JSON.parse(localStorage.getItem(KEY) || "{}");
  if (!kept.locale) localStorage.setItem(KEY, JSON.stringify({ ...kept, locale: "zh-CN" }));
} catch {
  // A browser that keeps nothing shows its own language.
}
