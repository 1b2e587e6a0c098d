// Keys of the search page: / to the field, arrows through the results, Esc back to the field.
(function (tashan) {
  "use strict";
  tashan.walk = function (field, list) {
    document.addEventListener("keydown", (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const here = document.activeElement;
      if (event.key === "/" && !/^(?:INPUT|TEXTAREA|SELECT)$/.test(here.tagName)) {
        event.preventDefault();
        field.focus();
        field.select();
        return;
      }
      const links = [...list.querySelectorAll(".t-list__title a")];
      const at = here === field ? -1 : links.indexOf(here);
      if (here !== field && at < 0) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape" && at >= 0) field.focus();
      else if (step && (at >= 0 || step > 0)) {
        event.preventDefault();
        (links[at + step] || (at + step < 0 ? field : here)).focus();
      }
    });
  };
})(window.tashan);
