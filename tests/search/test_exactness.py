"""The promise of the index: a word finds exactly the pages whose folded text has it."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tashan.chinese.fold import fold
from tashan.search.build import index
from tashan.search.entries import entries
from tashan.search.index import index_of
from tashan.search.query import find
from tests.builders import make_case, make_library

# Few characters, so that pairs come together by chance and only their places tell words apart.
_TEXT = st.text(st.sampled_from("村民议事会软軟𠮷1２.%a，。 \n"), max_size=40)


# From never noting only pages to doing so as soon as a list has a few characters.
_MOST = st.sampled_from([6_000, 12, 4, 0])


def _entries(bodies):
    return entries(make_library(*(make_case(f"C{number:04d}", body=body) for number, body in enumerate(bodies, 1))))


def _texts(found):
    return {entry.id: tuple(map(fold, entry.fields)) for entry in found}


def _truth(texts, query):
    words = fold(query).split()
    return {id_ for id_, own in texts.items() if all(any(word in text for text in own) for word in words)}


@settings(max_examples=150, deadline=None)
@given(st.lists(_TEXT, min_size=1, max_size=6), _MOST, st.data())
def test_any_query_finds_exactly_the_pages_that_have_its_words(bodies, most, data):
    pages = _entries(bodies)
    query = data.draw(_TEXT.map(lambda text: text[:8]))
    assume(fold(query))
    found = find(index_of(index(pages, most)), " ".join(fold(query).split()))
    assert len(found) == len(set(found))
    assert set(found) == _truth(_texts(pages), query)


@settings(max_examples=100, deadline=None)
@given(st.lists(_TEXT, min_size=1, max_size=6), _MOST, st.data())
def test_every_part_of_a_run_finds_its_page(bodies, most, data):
    pages = _entries(bodies)
    runs = [(id_, run) for id_, own in _texts(pages).items() for text in own for run in text.split()]
    id_, run = data.draw(st.sampled_from(runs))
    start = data.draw(st.integers(0, len(run) - 1))
    part = run[start : data.draw(st.integers(start + 1, len(run)))]
    # A dot at the end of a part is punctuation, no longer part of a number.
    assume(fold(part) == part)
    assert id_ in find(index_of(index(pages, most)), part)
