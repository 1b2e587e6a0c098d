// What the reader's device keeps: the study list and where the reader is. Nothing of it leaves the device.
window.tashan = window.tashan || {};
(function (tashan) {
  "use strict";
  const BASKET = "tashan.basket";
  const PLACE = "tashan.place";
  const MOST = 100;
  const ID = /^[CPKMD]\d{3,6}$/;
  // Stands in for the device where it keeps nothing for web pages.
  const memory = {};

  function read(key) {
    if (key in memory) return memory[key];
    try {
      return localStorage.getItem(key) || "";
    } catch (error) {
      return "";
    }
  }

  function write(key, text) {
    try {
      if (text) localStorage.setItem(key, text);
      else localStorage.removeItem(key);
      delete memory[key];
    } catch (error) {
      memory[key] = text;
    }
  }

  tashan.ids = (text) => [...new Set(String(text || "").split(/[^A-Z0-9]+/))].filter((id) => ID.test(id)).slice(0, MOST);

  // Province by its short name, and city; empty where the reader has not said.
  tashan.place = {
    get: () => {
      const [province, city] = read(PLACE).split("/");
      return { province: province || "", city: city || "" };
    },
    set: ({ province, city }) => write(PLACE, province ? province + (city ? "/" + city : "") : ""),
  };

  const basket = {
    ids: () => tashan.ids(read(BASKET)),
    has: (id) => basket.ids().includes(id),
    set: (ids) => {
      write(BASKET, tashan.ids(ids.join(",")).join(","));
      document.dispatchEvent(new Event("tashan-basket"));
    },
    toggle: (id) => {
      const ids = basket.ids();
      basket.set(ids.includes(id) ? ids.filter((other) => other !== id) : ids.concat(id));
    },
    kept: () => !(BASKET in memory),
  };
  tashan.basket = basket;

  function show() {
    const ids = basket.ids();
    document.querySelectorAll("[data-basket-count]").forEach((count) => (count.textContent = ids.length));
    document.querySelectorAll("button[data-basket]").forEach((button) => {
      const inside = ids.includes(button.dataset.basket);
      button.setAttribute("aria-pressed", String(inside));
      button.classList.toggle("t-button--main", !inside);
      button.children[0].hidden = inside;
      button.children[1].hidden = !inside;
    });
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest && event.target.closest("button[data-basket]");
    if (button) basket.toggle(button.dataset.basket);
  });
  document.addEventListener("tashan-basket", show);
  // Another window of the same browser changed the list.
  window.addEventListener("storage", (event) => {
    if (event.key === BASKET) document.dispatchEvent(new Event("tashan-basket"));
  });
  window.addEventListener("pageshow", (event) => event.persisted && show());
  show();

  // Words of the page by their names, so that they are in the script of the tree.
  tashan.words = (holder) => {
    const words = {};
    holder.querySelectorAll("[data-word]").forEach((word) => (words[word.dataset.word] = word.textContent));
    return words;
  };

  // Of several messages that stand in a status line, those that hold now.
  tashan.say = (line, state, attribute, shown) => {
    line.querySelectorAll(":scope > span").forEach((span) => (span.hidden = !shown.some((name) => span.hasAttribute(name))));
    line.setAttribute(attribute, state);
  };
})(window.tashan);
