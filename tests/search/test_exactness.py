"""The promise of the index: a word finds exactly the pages whose folded text has it."""

from __future__ import annotations

import random
from contextlib import closing

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tashan.chinese.fold import fold
from tashan.search.build import index
from tashan.search.entries import entries
from tashan.search.index import index_of
from tashan.search.lists import of_pages
from tashan.search.match import pages_of
from tashan.search.postings import Postings
from tashan.search.query import find
from tests.builders import make_case, make_library

# Few characters, so that pairs come together by chance and only their places tell words apart.
_TEXT = st.text(st.sampled_from("村民议事会软軟𠮷1２.%a，。 \n"), max_size=40)


# From never noting only pages to doing so as soon as a list has a few characters.
_MOST = st.sampled_from([6_000, 12, 4, 0])


def _library(bodies):
    return make_library(*(make_case(f"C{number:04d}", body=body) for number, body in enumerate(bodies, 1)))


def _index(library, most):
    return index_of(index(library, entries(library), most))


def _lists(library, *rule):
    with closing(Postings(*rule)) as noted:
        for entry in entries(library):
            noted.add(tuple(map(fold, entry.fields)))
        return list(noted.lists())


def _texts(found):
    return {entry.id: tuple(map(fold, entry.fields)) for entry in found}


def _truth(texts, query):
    words = fold(query).split()
    return {id_ for id_, own in texts.items() if all(any(word in text for text in own) for word in words)}


@settings(max_examples=150, deadline=None)
@given(st.lists(_TEXT, min_size=1, max_size=6), _MOST, st.data())
def test_any_query_finds_exactly_the_pages_that_have_its_words(bodies, most, data):
    library = _library(bodies)
    query = data.draw(_TEXT.map(lambda text: text[:8]))
    assume(fold(query))
    found = find(_index(library, most), " ".join(fold(query).split()))
    assert len(found) == len(set(found))
    assert set(found) == _truth(_texts(entries(library)), query)


@settings(max_examples=100, deadline=None)
@given(st.lists(_TEXT, min_size=1, max_size=6), _MOST, st.data())
def test_every_part_of_a_run_finds_its_page(bodies, most, data):
    library = _library(bodies)
    runs = [(id_, run) for id_, own in _texts(entries(library)).items() for text in own for run in text.split()]
    id_, run = data.draw(st.sampled_from(runs))
    start = data.draw(st.integers(0, len(run) - 1))
    part = run[start : data.draw(st.integers(start + 1, len(run)))]
    # A dot at the end of a part is punctuation, no longer part of a number.
    assume(fold(part) == part)
    assert id_ in find(_index(library, most), part)


@settings(max_examples=60, deadline=None)
@given(st.lists(_TEXT, min_size=1, max_size=8), _MOST, st.integers(1, 60))
def test_the_postings_are_the_same_however_much_text_is_worked_on_at_a_time(bodies, most, room):
    library = _library(bodies)
    assert _lists(library, most, room) == _lists(library, most)


def test_a_word_longer_than_any_key_is_exact_where_all_its_keys_are_frequent():
    half, other = "村民议事会每月开一次会大家商量", "商量好了就去办办完了再来说一说"
    library = _library([f"{half}{other}", f"{half}。{other}", f"{other}{half}"])
    assert find(_index(library, 0), f"{half}{other}") == ("C0001",)


@pytest.mark.parametrize("pages", [6, 600, 7_000])
def test_lists_of_pages_tell_pages_and_classes(pages):
    chance = random.Random(pages)
    for share in (0.01, 0.2, 0.9, 1):
        own = [page for page in range(pages) if chance.random() < share] or [0]
        best = {page: chance.choice((0, 0, 1, 2, 6, 12)) for page in own}
        hits = pages_of(of_pages([16 * page + kind for page, kind in best.items()]))
        assert sorted(hits) == own
        told = {page: 3 * hit.field + hit.often for page, hit in hits.items() if hit != (0, 0)}
        assert told == {page: best[page] for page in told}
        if sum(map(bool, best.values())) <= 1_000:
            assert told == {page: kind for page, kind in best.items() if kind}
