// 先看背景，再看做法: everything but background and question is veiled until the class uncovers it.
(function () {
  "use strict";
  const root = document.documentElement;
  const bar = document.querySelector("[data-lesson-bar]");
  if (!bar || !root.dataset.lesson) {
    delete root.dataset.lesson;
    return;
  }
  const find = (name) => bar.querySelector("[data-lesson-" + name + "]");
  const article = bar.parentElement;
  let open = false;

  for (const part of article.children) {
    if (part.tagName === "H2") open = part.hasAttribute("data-open");
    part.classList.toggle("t-veiled", !open && part !== bar && !part.matches(".t-running"));
  }
  const where = find("where");
  article.querySelector(".t-running").after(where);
  where.hidden = false;
  // Reading and keyboard order: the button that uncovers follows the question.
  article.append(bar);
  bar.hidden = false;

  function turn(state) {
    const veiled = state === "veiled";
    root.dataset.lesson = state;
    for (const name of ["waiting", "uncover"]) find(name).hidden = !veiled;
    for (const name of ["done", "veil"]) find(name).hidden = veiled;
  }

  find("uncover").addEventListener("click", () => {
    turn("shown");
    const first = article.querySelector("h2.t-veiled") || article.querySelector("h1");
    first.tabIndex = -1;
    first.focus();
    first.scrollIntoView();
  });
  find("veil").addEventListener("click", () => {
    turn("veiled");
    find("uncover").focus();
    window.scrollTo(0, 0);
  });
  turn("veiled");
  root.classList.add("t-lesson-ready");
})();
