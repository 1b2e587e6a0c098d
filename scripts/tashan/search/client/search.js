// window.tashan.search(query, { filters, limit, … }) → { total, items: [{ id, title, url, snippet, exact }], … }.
(function (tashan) {
  "use strict";
  const LIMIT = 10;
  // With so many literal hits nobody misses other words for the same.
  const MANY = 100;
  // What a topic gains that the query is a name of, and each level of certainty: enough to decide between equals.
  const NAMED = 1000;
  const LEVEL = 0.01;

  function level(rank, page) {
    const code = rank.charCodeAt(page >> 1) - 35;
    return page % 2 ? Math.floor(code / 7) : code % 7;
  }

  // Pages with every word of { words, without }, best first: { page, id, kind, score, words, deep, place }.
  tashan.ranked = async function ({ words, without = [] }) {
    const [index, pages, named] = await Promise.all([tashan.open(), tashan.match(words), tashan.topicsNamed(words.join(" "))]);
    let found = [];
    for (const [page, hit] of pages.found) {
      const id = index.ids[page];
      const kind = index.kinds[page];
      const topic = named.includes(id) ? NAMED : hit.named && kind !== "case" ? hit.score : 0;
      found.push({ page, id, kind, score: hit.score + topic + LEVEL * level(index.rank, page), words, deep: hit.deep, place: hit.place });
    }
    found.sort((a, b) => b.score - a.score || a.page - b.page);
    for (const phrase of pages.unsure) {
      const good = new Set(await (await tashan.more()).having(found.map((hit) => hit.id), phrase));
      found = found.filter((hit) => good.has(hit.id));
    }
    for (const word of without) {
      const bad = new Set((await tashan.ranked({ words: [word] })).map((hit) => hit.page));
      found = found.filter((hit) => !bad.has(hit.page));
    }
    return found;
  };

  const alike = async (...asked) => (await tashan.more("also")).alike(...asked);

  async function shown([hit, exact]) {
    tashan.ahead(hit);
    const row = await tashan.load("s/" + hit.id);
    return {
      id: hit.id,
      title: row[2],
      url: new URL(row[1], tashan.root).href,
      snippet: await tashan.snippet(row, hit),
      exact,
      label: row[0],
      heading: tashan.marked(row[2], hit.words),
      small: row[7],
      words: hit.words,
    };
  }

  // Literal hits, what the query was read as, and what else may be meant.
  async function answered(asked, synonyms, allowed, index) {
    const pass = (hits) => hits.filter((hit) => allowed(hit.page));
    if (!asked.words.length) {
      const pages = Object.keys(asked.filters).length ? index.ids.map((id, page) => ({ page, id, words: [] })) : [];
      return { all: pages, exact: pass(pages), other: [] };
    }
    let hits = await tashan.ranked(asked);
    let words = asked.words;
    let reading;
    // What the guide spells out as an example is not what a reader who types pinyin looks for.
    if (/[a-z]/.test(words.join()) && hits.every((hit) => hit.kind === "page")) {
      const best = await (await tashan.more()).read(words.join(" "), asked.without);
      if (best) [words, hits, reading] = [best.words, best.hits, best.text];
    }
    if (!hits.length && !asked.quoted) {
      const same = synonyms && words.length > 1 ? await alike(asked, [], allowed) : { hits: [] };
      if (same.hits.length) return { all: same.hits, exact: [], other: same.hits, also: same.names };
      const instead = await (await tashan.more()).instead(words.join(" "), asked.without);
      if (!instead) return { all: [], exact: [], other: [] };
      const more = await alike(instead, instead.hits, allowed);
      const other = pass(instead.hits).concat(more.hits);
      return { all: instead.hits.concat(more.hits), exact: [], other, instead: instead.text, meant: instead.meant };
    }
    const exact = pass(hits);
    const wanted = synonyms && !asked.quoted && exact.length < MANY;
    const more = wanted ? await alike({ words, without: asked.without }, hits, allowed) : { hits: [] };
    return { all: hits.concat(more.hits), exact, other: more.hits, reading, also: more.names };
  }

  tashan.search = async function (query, options) {
    const { filters = {}, limit = LIMIT, start = 0, synonyms = true, sort = "" } = options || {};
    const index = await tashan.open();
    const asked = tashan.asked(query);
    for (const name of Object.keys(filters)) {
      const values = [].concat(filters[name]).map(String).filter(Boolean);
      if (values.length) asked.filters[name] = (asked.filters[name] || []).concat(values);
    }
    const filtered = Object.keys(asked.filters).length;
    const allowed = filtered ? await (await tashan.more()).filter(asked.filters) : () => true;
    const found = await answered(asked, synonyms, allowed, index);
    if (sort) for (const hits of [found.exact, found.other]) await (await tashan.more()).sort(hits, sort);
    const chosen = found.exact.map((hit) => [hit, true]).concat(found.other.map((hit) => [hit, false]));
    const { all, exact, other, ...told } = found;
    const items = await Promise.all(chosen.slice(start, start + limit).map(shown));
    return { total: exact.length, found: chosen.length, items, pages: all.map((hit) => hit.page), asked: asked.filters, ...told };
  };

  // Entries by id, as results without marks: what the study pages list, and the search page when nothing was found.
  tashan.entries = (ids) => Promise.all(ids.map((id) => shown([{ id, words: [] }, false])));
})(window.tashan);
