// Loads the shards: as script elements, since fetch, import() and workers are shut off on pages opened from disk.
(function (tashan) {
  "use strict";
  const folder = document.currentScript.src.replace(/[^/]*$/, "");
  // The traditional tree shares all files but those whose texts are shown.
  const tree = document.currentScript.dataset.tree;
  const SHOWN = /^(?:[tscf]\/|names$)/;
  // How many files of a folder stay in memory; the one longest unused goes first.
  const KEPT = { "b/": 96, "d/": 48, "t/": 240, "s/": 480, "p/": 24 };
  const waiting = new Map();
  const shelves = {};

  tashan.root = folder.replace(/[^/]*\/$/, "") + (tree ? tree + "/" : "");

  // What every shard calls with its name and value.
  tashan.shelf = function (name, value) {
    const done = waiting.get(name);
    waiting.delete(name);
    if (done) done(value);
  };

  function fetched(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      waiting.set(name, resolve);
      const own = tree && SHOWN.test(name) ? tashan.root + "search/" : folder;
      script.src = own + name.split("/").map(encodeURIComponent).join("/") + ".js";
      script.onload = script.onerror = () => {
        script.remove();
        if (waiting.delete(name)) reject(new Error("search: cannot read " + name));
      };
      document.head.appendChild(script);
    });
  }

  tashan.load = function (name) {
    const part = name.slice(0, name.indexOf("/") + 1);
    const shelf = shelves[part] || (shelves[part] = new Map());
    const value = shelf.get(name) || fetched(name);
    shelf.delete(name);
    shelf.set(name, value);
    value.catch(() => shelf.delete(name));
    // One on its way stays, or it would be asked for twice and only one of those who wait be answered.
    for (const old of shelf.keys()) {
      if (shelf.size <= (KEPT[part] || Infinity)) break;
      if (!waiting.has(old)) shelf.delete(old);
    }
    return value;
  };

  // The parts of the client that most readers do not need, read when they are.
  tashan.more = (name = "more") => tashan.load(name).then(() => tashan.further);
})(window.tashan);
