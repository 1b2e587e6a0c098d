// Names of topics: which topic a query names.
(function (tashan) {
  "use strict";
  let rows;

  tashan.glossary = async function () {
    if (!rows) {
      await tashan.open();
      rows = (await tashan.load("names")).map(([id, name, aliases, spoken]) => {
        const written = [name].concat(aliases.split("\n")).filter(Boolean);
        const all = written.concat(spoken.split("\n")).filter(Boolean);
        return { id, written, all, folded: all.map(tashan.fold), theme: /^[a-z]/.test(id) };
      });
    }
    return rows;
  };

  // The ids of the topics that the query is a name of.
  tashan.topicsNamed = async function (query) {
    return (await tashan.glossary()).filter((row) => row.folded.includes(query)).map((row) => row.id);
  };
})(window.tashan);
