// window.tashan.search(query, { filters, limit, synonyms }) → { total, items: [{ id, title, url, snippet, exact }], … }.
(function (tashan) {
  "use strict";
  const LIMIT = 10;
  const LONGEST = 100;
  const TRIES = 8;
  // What a topic gains that the query is a name of: more than any page can score otherwise.
  const NAMED = 1000;

  const parts = (folded) => [...new Set(folded.split(" "))].filter(Boolean);

  // Pages with every word, best first: { page, id, score, words }.
  async function ranked(folded) {
    const words = parts(folded);
    const [index, pages, named] = await Promise.all([tashan.open(), tashan.match(words), tashan.topicsNamed(folded)]);
    const found = [];
    for (const [page, hit] of pages) {
      const id = index.ids[page];
      const kind = index.kinds[page];
      const topic = named.includes(id) ? NAMED : hit.named && kind !== "case" ? hit.score : 0;
      found.push({ page, id, kind, score: hit.score + topic, words });
    }
    return found.sort((a, b) => b.score - a.score || a.page - b.page);
  }

  async function first(candidates) {
    for (const text of candidates.slice(0, TRIES)) {
      const hits = await ranked(tashan.fold(text));
      if (hits.length) return { text, hits };
    }
    return null;
  }

  // Every run of Latin letters of the query replaced by what it may spell.
  async function spelt(folded) {
    if (!/[a-z]/.test(folded)) return [];
    if (/^[a-z ]+$/.test(folded)) return tashan.readings(folded);
    const runs = folded.match(/[a-z]+|[^a-z]+/g);
    const choices = await Promise.all(
      runs.map(async (run) => (/[a-z]/.test(run) ? [run].concat((await tashan.readings(run)).slice(0, 3)) : [run]))
    );
    const all = choices.reduce((texts, more) => texts.flatMap((text) => more.map((run) => text + run)), [""]);
    return all.filter((text) => text !== folded);
  }

  // A word of four characters or more in two: 三强型村干部 → 三强型 村干部.
  function halved(folded) {
    if (folded.includes(" ") || folded.length < 4 || folded.length > 12) return [];
    const cuts = [...folded].map((_, i) => i).filter((i) => i > 1 && folded.length - i > 1);
    cuts.sort((a, b) => Math.abs(a - folded.length / 2) - Math.abs(b - folded.length / 2));
    return cuts.map((i) => folded.slice(0, i) + " " + folded.slice(i));
  }

  // What the query may have meant, when nothing has its words.
  async function instead(folded) {
    const meant = await tashan.meant(folded);
    const unasked = tashan.unasked(folded);
    const asked = unasked && unasked !== folded;
    const candidates = [meant, asked ? unasked : "", asked ? await tashan.meant(unasked) : ""].filter(Boolean);
    const other = await first(candidates);
    if (other) return Object.assign(other, { meant: true });
    return first(halved(asked ? unasked.replace(/ /g, "") : folded));
  }

  // Pages that say the same in other words: [hits, names that found them].
  async function alike(folded, known, allowed) {
    const words = parts(folded);
    const whole = await tashan.synonyms(folded);
    const alternatives = whole.map((other) => [other.name, other.folded]);
    const unasked = tashan.unasked(folded);
    if (unasked && unasked !== folded) alternatives.unshift([unasked, unasked]);
    if (!whole.length && words.length > 1) {
      for (const word of words) {
        for (const other of await tashan.synonyms(word)) {
          alternatives.push([other.name, words.map((own) => (own === word ? other.folded : own)).join(" ")]);
        }
      }
    }
    const seen = new Set(known.map((hit) => hit.page));
    const found = [];
    const names = [];
    const results = await Promise.all(alternatives.slice(0, TRIES).map(([, text]) => ranked(text)));
    results.forEach((hits, i) => {
      const fresh = hits.filter((hit) => !seen.has(hit.page) && allowed(hit.page));
      if (fresh.length) names.push(alternatives[i][0]);
      fresh.forEach((hit) => seen.add(hit.page));
      found.push(...fresh);
    });
    return { hits: found, names };
  }

  async function shown(hit, exact) {
    const row = await tashan.load("t/" + hit.id);
    return {
      id: hit.id,
      title: row[2],
      url: new URL(row[1], tashan.root).href,
      snippet: tashan.snippet(row, hit.words),
      exact,
      label: row[0],
      heading: tashan.marked(row[2], hit.words),
      small: row[7],
    };
  }

  async function result(exact, inexact, limit, more) {
    const chosen = exact.map((hit) => [hit, true]).concat(inexact.map((hit) => [hit, false])).slice(0, limit);
    const items = await Promise.all(chosen.map(([hit, literal]) => shown(hit, literal)));
    return Object.assign({ total: exact.length, items, found: exact.length + inexact.length }, more);
  }

  tashan.search = async function (query, options) {
    const { filters, limit = LIMIT, synonyms = true } = options || {};
    const said = tashan.spelt(String(query).normalize("NFKC").slice(0, LONGEST));
    const [index, allowed] = await Promise.all([tashan.open(), tashan.filter(Object.assign({}, filters, said.filters))]);
    const pass = (hits) => hits.filter((hit) => allowed(hit.page));
    let folded = tashan.fold(said.rest);
    if (!folded) {
      const asked = Object.keys(said.filters).length || Object.keys(filters || {}).some((name) => String(filters[name]));
      return result(asked ? pass(index.ids.map((id, page) => ({ page, id, words: [] }))) : [], [], limit, {});
    }
    let hits = await ranked(folded);
    let reading;
    // What the guide spells out as an example is not what a reader who types pinyin looks for.
    if (hits.every((hit) => hit.kind === "page")) {
      const read = await first(await spelt(folded));
      if (read) [folded, hits, reading] = [tashan.fold(read.text), read.hits, read.text];
    }
    if (!hits.length) {
      const other = await instead(folded);
      if (!other) return result([], [], limit, {});
      const more = await alike(tashan.fold(other.text), other.hits, allowed);
      return result([], pass(other.hits).concat(more.hits), limit, { instead: other.text, meant: other.meant });
    }
    const exact = pass(hits);
    const more = synonyms && exact.length < limit ? await alike(folded, hits, allowed) : { hits: [], names: [] };
    return result(exact, more.hits, limit, { reading, also: more.names });
  };

  // Entries by id, as results without marks: what the search page offers when nothing was found.
  tashan.entries = (ids) => Promise.all(ids.map((id) => shown({ id, words: [] }, false)));
})(window.tashan);
