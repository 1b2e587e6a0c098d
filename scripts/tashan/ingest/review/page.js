// Jump from edit to edit, show the one that one is at, copy its undo command. Without this script the page only lacks that.
(() => {
  const root = document.documentElement, bar = document.getElementById("bar"), said = bar.querySelector("output");
  const copyAt = bar.querySelector(".copy"), first = new Map();
  root.classList.add("js");
  for (const mark of document.querySelectorAll("[data-e]")) {
    const known = first.get(mark.dataset.e);
    if (!known || !known.textContent) first.set(mark.dataset.e, mark);
  }
  const marks = [...first.values()], flags = [...document.querySelectorAll(".flag")];
  let at = -1, flag = -1, shown = [];

  const hidden = () => [...document.querySelectorAll(".tools input[value]:not(:checked)")].map((box) => "." + box.value).join();
  const clear = () => { for (const each of shown) each.classList.remove("now"); shown = []; };
  const see = (...elements) => { clear(); shown = elements.filter(Boolean); for (const each of shown) each.classList.add("now"); };

  function open(number) {
    const entry = document.getElementById("e" + number), mark = first.get(number);
    if (!entry) return;
    at = marks.indexOf(mark);
    see(mark, entry, mark.closest(".row"));
    said.textContent = `第 ${number} 处，共 ${marks.length} 处：${entry.querySelector(".why").textContent}`;
    copyAt.dataset.copy = entry.querySelector("code").textContent;
    copyAt.textContent = "复制撤销命令";
    bar.hidden = false;
    mark.scrollIntoView({ block: "center" });
  }
  function step(way) {
    const off = hidden();
    for (let next = at + way; next >= 0 && next < marks.length; next += way) {
      if (!off || !marks[next].matches(off)) return open(marks[next].dataset.e);
    }
    said.textContent = way > 0 ? "后面没有改动了" : "前面没有改动了";
    copyAt.dataset.copy = "";
    bar.hidden = false;
  }
  function query() {
    if (!flags.length) return;
    flag = (flag + 1) % flags.length;
    see(flags[flag].closest(".row"));
    flags[flag].scrollIntoView({ block: "center" });
  }
  function close() { bar.hidden = true; clear(); }
  async function copy(button, text) {
    try { await navigator.clipboard.writeText(text); }
    catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    const before = button.textContent;
    button.textContent = "已复制";
    setTimeout(() => { button.textContent = before; }, 1500);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button"), mark = event.target.closest("[data-e]");
    if (button?.matches(".copy")) {
      const text = button.dataset.copy || button.closest("li")?.querySelector("code").textContent;
      if (text) copy(button, text);
    } else if (button) ({ next: () => step(1), last: () => step(-1), flag: query, close })[button.dataset.do]?.();
    else if (mark) open(mark.dataset.e);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input:not([type=checkbox]), textarea")) return;
    const key = { j: () => step(1), k: () => step(-1), f: query, Escape: close }[event.key];
    if (key) { event.preventDefault(); key(); }
  });
  // A group's box speaks for all its rules.
  document.querySelector(".tools").addEventListener("change", (event) => {
    const group = event.target.dataset.group;
    if (group) for (const box of document.querySelectorAll(`[data-in="${group}"]`)) box.checked = event.target.checked;
  });
})();
