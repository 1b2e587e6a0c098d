// What pages do beyond reading: copy a citation or the address, print, show one theme of the table.
// Everything here is an extra: without it the page reads the same and the buttons stay hidden.
(function () {
  "use strict";

  function byHand(text) {
    var field = document.createElement("textarea");
    field.value = text;
    field.className = "t-vh";
    document.body.append(field);
    field.select();
    var done = document.execCommand("copy");
    field.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("copy"));
  }

  // The modern way is missing on plain http, where intranets live.
  function copy(text) {
    if (!navigator.clipboard || !window.isSecureContext) return byHand(text);
    return navigator.clipboard.writeText(text).catch(function () { return byHand(text); });
  }

  // GB/T 7714 wants the day of reading, which only the reader's machine knows.
  function citation() {
    var text = document.querySelector("[data-cite]").textContent.trim();
    var now = new Date();
    var today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map(function (part) { return String(part).padStart(2, "0"); }).join("-");
    var address = location.protocol === "file:" || text.indexOf("://") > 0 ? "" : " " + location.href.split("#")[0] + ".";
    return text.replace(/\)\. /, ")[" + today + "]. ") + address;
  }

  // A button holds its label and what it says after: copied, or not. One of them is shown.
  function told(button, shown) {
    Array.from(button.children).forEach(function (words, at) { words.hidden = at !== shown; });
  }

  function here() { return location.href.split("#")[0]; }

  // What each kind of button copies: the list rides in the address of the study list.
  var sources = {
    citation: citation,
    link: here,
    basket: function () { return here() + "#" + window.tashan.basket.ids().join(","); },
  };

  document.querySelectorAll("[data-copy]").forEach(function (button) {
    button.addEventListener("click", function () {
      copy(sources[button.dataset.copy]())
        .then(function () { told(button, 1); }, function () { told(button, 2); })
        .then(function () { setTimeout(function () { told(button, 0); }, 2000); });
    });
  });

  // The picture of a case as PNG: drawn from the page's own SVG, at twice its size.
  document.querySelectorAll("[data-save-picture]").forEach(function (button) {
    button.addEventListener("click", function () {
      var svg = document.querySelector("[data-share]");
      var image = new Image();
      image.onload = function () {
        var canvas = document.createElement("canvas");
        canvas.width = image.width * 2;
        canvas.height = image.height * 2;
        canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
        var link = document.createElement("a");
        link.download = svg.dataset.share + ".png";
        link.href = canvas.toDataURL("image/png");
        link.click();
      };
      image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(svg));
    });
  });

  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.addEventListener("click", function () { window.print(); });
  });

  var chooser = document.querySelector("[data-choose-theme]");
  if (chooser) {
    var ALL = "all";
    var themes = Array.from(document.querySelectorAll("[data-theme]"));
    var show = function (code) {
      chooser.value = code;
      themes.forEach(function (theme) { theme.hidden = code !== ALL && theme.id !== code; });
    };
    var fromAddress = function () {
      var code = location.hash.slice(1);
      if (code === ALL || themes.some(function (theme) { return theme.id === code; })) show(code);
    };
    show(themes[0].id);
    chooser.addEventListener("change", function () {
      show(chooser.value);
      history.replaceState(null, "", "#" + chooser.value);
    });
    window.addEventListener("hashchange", fromAddress);
    fromAddress();
  }

  // The other script, at the same place of the page and with the same question to the search page.
  document.querySelectorAll("[data-script-switch]").forEach(function (link) {
    var plain = link.getAttribute("href");
    link.addEventListener("click", function () { link.setAttribute("href", plain + location.search + location.hash); });
  });
})();
