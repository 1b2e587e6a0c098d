"""The gold set in a real Chromium over a thousand pages: exact, in every script, by sound, and silent on nonsense."""

from __future__ import annotations

from collections import defaultdict

import pytest
from playwright.sync_api import Route

from bench.browser import served
from bench.search.chromium import Client, lay
from bench.search.gold import NATIVE, queries
from bench.search.score import score, understood
from tashan.library.audience import published
from tashan.library.load import load
from tashan.library.output import write_files
from tashan.library.sample import sample
from tashan.search.build import shards
from tashan.search.entries import entries
from tashan.search.index import index_of
from tashan.search.nearest import near
from tashan.search.query import answer, find

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("gold")]


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    root = tmp_path_factory.mktemp("gold")
    write_files(sample(1000), root)
    loaded, diagnostics = load(root)
    assert diagnostics == ()
    return published(loaded)


@pytest.fixture(scope="module")
def files(library):
    return tuple(shards(library))


@pytest.fixture(scope="module")
def folder(files, tmp_path_factory):
    target = tmp_path_factory.mktemp("index")
    lay(files, target)
    return target


@pytest.fixture(scope="module")
def answers(library, folder, browser):
    """Class → (query, answer), all on one page, whose bytes are counted beside."""
    found = defaultdict(list)
    with served(folder) as address:
        client = Client(browser, address, folder)
        for query in queries(entries(library)):
            found[query.kind].append((query, client.ask(query.text)))
        client.context.close()
    return found


def test_the_set_is_large_and_of_all_classes(answers):
    assert sum(map(len, answers.values())) >= 300
    assert len(answers) >= 15


@pytest.mark.parametrize("kind", [*NATIVE, "traditional"])
def test_literal_search_is_exact(kind, answers, files):
    ids = index_of(files).ids
    for query, told in answers[kind]:
        assert told["total"] == len(query.truth), query.text
        assert {ids[page] for page in told["pages"]} == query.truth, query.text
    whole = [(query, frozenset(ids[page] for page in told["pages"]), told["ids"]) for query, told in answers[kind]]
    assert score(whole).recall == 1
    assert score(whole).precision >= 0.99
    assert score(whole).rank >= 0.98


@pytest.mark.parametrize("kind", NATIVE)
def test_every_literal_result_shows_a_mark(kind, answers):
    for query, told in answers[kind]:
        shown = zip(told["exact"], told["marked"], strict=True)
        assert all(marked for exact, marked in shown if exact), query.text


@pytest.mark.parametrize("kind", NATIVE)
def test_the_terminal_and_the_browser_agree_on_the_order(kind, answers, files):
    index = index_of(files)
    for query, told in answers[kind]:
        own = [id_ for id_, exact in zip(told["ids"], told["exact"], strict=True) if exact]
        assert list(find(index, query.text)[: len(own)]) == own, query.text


@pytest.mark.parametrize(
    "kind", [*NATIVE, "pinyin of names", "pinyin of titles", "initials", "mixed", "typos", "misread", "nonsense"]
)
def test_the_terminal_understands_as_the_browser_does(kind, answers, files):
    index = index_of(files)
    for query, told in answers[kind]:
        own = answer(index, query.text)
        assert own.reading == (told.get("reading") or ""), query.text
        assert (own.instead, own.slip) == (told.get("instead") or "", bool(told.get("meant"))), query.text
        assert [*own.exact, *own.other][:10] == told["ids"], query.text


def test_the_nearest_topics_are_the_same_in_the_terminal(answers, files, folder, browser):
    index = index_of(files)
    texts = [query.text for kind in ("compounds", "typos", "nonsense") for query, _ in answers[kind]]
    ask = "texts => tashan.more().then((more) => Promise.all(texts.map((text) => more.near(text, 6, 0))))"
    with served(folder) as address:
        client = Client(browser, address, folder)
        told = client.page.evaluate(ask, texts)
        client.context.close()
    assert any(told)
    assert told == [list(near(index, text, 6)) for text in texts]


@pytest.mark.parametrize(
    ("kind", "floor"),
    [
        ("pinyin of names", 0.95),
        ("pinyin of titles", 0.85),
        ("initials", 0.8),
        ("mixed", 0.9),
        ("typos", 0.8),
        ("misread", 0.8),
    ],
)
def test_what_was_meant_is_understood(kind, floor, answers):
    right = [understood(query, told) for query, told in answers[kind]]
    assert sum(right) / len(right) >= floor


def test_nonsense_is_not_answered(answers):
    assert [query.text for query, told in answers["nonsense"] if told["ids"]] == []


def test_queries_load_little(library, folder, browser):
    texts = [query.text for query in queries(entries(library)) if query.kind in NATIVE][::8]
    # What the search page loads more than any other page.
    page = sum((folder / f"search/{name}.js").stat().st_size for name in ("view", "page"))
    with served(folder) as address:
        for first, second in zip(texts[::2], texts[1::2], strict=False):
            client = Client(browser, address, folder)
            client.ask(first)
            before = client.bytes
            client.ask(second)
            assert before + page <= 110_000, first
            assert client.bytes - before <= 80_000, second
            client.context.close()


def test_texts_are_asked_for_before_it_is_known_where_their_parts_begin(answers, folder, browser):
    query, told = next(each for each in answers["compounds"] if len(each[1]["ids"]) > 2)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    with served(folder) as address:
        client = Client(browser, address, folder)
        client.page.route("**/search/s/*", hold)
        with client.page.expect_request("**/search/t/*"):
            client.page.evaluate("query => { window.asked = tashan.search(query); }", query.text)
        for route in held:
            route.continue_()
        client.page.unroute("**/search/s/*")
        ids = client.page.evaluate("() => asked.then(({items}) => items.map((hit) => hit.id))")
        client.context.close()
    assert held
    assert ids == told["ids"]


def test_what_was_not_used_for_long_leaves_memory_and_is_read_again(folder, browser):
    names = [f"b/{path.stem}" for path in sorted((folder / "search" / "b").iterdir())[:120]]
    with served(folder) as address:
        client = Client(browser, address, folder)
        # Every file that runs calls this; one that is held in memory does not run again.
        client.page.evaluate(
            "() => { window.ran = []; const kept = tashan.shelf;"
            " tashan.shelf = (name, value) => { ran.push(name); kept(name, value); }; }"
        )
        load = "names => Promise.all(names.map(name => tashan.load(name))).then(() => ran.splice(0))"
        assert client.page.evaluate(load, names[:1]) == names[:1]
        assert client.page.evaluate(load, names[:1]) == []
        client.page.evaluate(load, names)
        assert client.page.evaluate(load, names[:1]) == names[:1]
        assert client.page.evaluate(load, names[-1:]) == []
        client.context.close()


def test_files_asked_for_twice_while_on_their_way_come_for_both(library, folder, browser):
    """More files at once than are kept; those who ask again for the first ones must not wait for ever."""
    ids = [f"s/{case.id}" for case in library.cases[:700]]
    twice = """names => Promise.race([
      Promise.all([...names, ...names].map((name) => tashan.load(name))).then((rows) => rows.length),
      new Promise((done) => setTimeout(done, 60000, "never")),
    ])"""
    with served(folder) as address:
        client = Client(browser, address, folder)
        assert client.page.evaluate(twice, ids) == 1400
        client.context.close()
