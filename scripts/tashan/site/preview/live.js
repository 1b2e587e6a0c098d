// In the preview alone: the open page follows each save, and shows what has to be mended.
(function () {
  "use strict";
  const own = document.currentScript.dataset;
  const MOST = 100;
  let news = null;

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function line(one) {
    const item = element("li");
    item.append(
      element("code", "t-live__place", `${one.path} 第 ${one.line} 行`),
      element("span", "t-live__what", one.message),
      element("span", "t-live__mend", `怎么改：${one.fix}`),
      element("span", "t-live__code", one.code)
    );
    return item;
  }

  function list(found) {
    const made = element("ul", "t-live__list");
    made.append(...found.slice(0, MOST).map(line));
    if (found.length > MOST) made.append(element("li", "", `另有 ${found.length - MOST} 处，见终端。`));
    return made;
  }

  function put(id, made) {
    const old = document.getElementById(id);
    if (old) old.remove();
    if (!made) return;
    made.id = id;
    // Errors stand above the page and push it down, so that they hide nothing of it.
    if (id === "t-live-errors") document.body.prepend(made);
    else document.body.append(made);
  }

  function banner(errors) {
    if (!errors.length) return null;
    const made = element("section", "t-live t-live--errors");
    made.setAttribute("role", "alert");
    made.append(element("p", "t-live__head", `有 ${errors.length} 处要改。改好以前，页面停在上一次的样子。`), list(errors));
    return made;
  }

  function notes(reminders) {
    if (!reminders.length) return null;
    const made = element("details", "t-live t-live--notes");
    made.append(element("summary", "t-live__head", `这一页有 ${reminders.length} 处提醒`), list(reminders));
    return made;
  }

  function show({ version, search, errors, reminders }) {
    put("t-live-lost", null);
    // A page asks for the search as it loads; the first search is made after the first pages.
    if (String(version) !== own.version || (search === "yes" && own.search === "no")) {
      location.reload();
      return;
    }
    put("t-live-errors", banner(errors));
    put("t-live-notes", notes(reminders.filter((one) => one.path === own.source)));
  }

  function lost() {
    const made = element("p", "t-live t-live--lost", "预览已经停了，页面不再跟着存盘更新。");
    made.setAttribute("role", "status");
    put("t-live-lost", made);
  }

  // A browser opens few connections to one host: tabs that nobody sees let go of theirs.
  function follow() {
    if (news) news.close();
    news = null;
    if (document.visibilityState !== "visible") return;
    news = new EventSource("/-/news");
    news.onmessage = (event) => show(JSON.parse(event.data));
    news.onerror = lost;
  }

  addEventListener("pagehide", () => news && news.close());
  document.addEventListener("visibilitychange", follow);
  follow();
})();
