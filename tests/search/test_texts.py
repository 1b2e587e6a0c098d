"""The body of a page in parts: nothing lost, no word in two, and each part told by where it begins."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.chinese.fold import fold
from tashan.search.build import shards
from tashan.search.entries import entries
from tashan.search.files import value_of
from tashan.search.index import index_of
from tashan.search.layout import VALUES
from tashan.search.texts import page, parted
from tests.builders import make_case, make_library

_SENTENCES = st.lists(st.text(st.sampled_from("村民A1２.%。；！？\n…́Σ "), max_size=30), max_size=90).map("".join)
_LONG = "全村都来开会商量怎样修路" * 9


@settings(deadline=None, max_examples=60)
@given(_SENTENCES)
def test_parts_are_the_body_and_fold_to_it(body):
    long = f"{body}{_LONG}。{body}" * 8
    assert "".join(parted(long)) == long
    assert " ".join(filter(None, map(fold, parted(long)))) == fold(long)


def test_a_part_ends_with_a_sentence_and_is_some_kilobytes():
    body = f"{_LONG}。" * 40
    parts = parted(body)
    assert len(parts) > 3
    assert all(part.endswith("。") and len(part) <= 1_200 for part in parts)
    assert parted("") == [""]
    assert parted(_LONG * 30) == [_LONG * 30]


def test_where_a_part_begins_is_told_in_the_folded_body():
    library = make_library(make_case(body="".join(f"第{number}段，{_LONG}。\n" for number in range(60))))
    (entry,) = entries(library)
    (text, values, *_), (slip, *_) = page(entry, library)
    *starts, last = value_of(slip)[1][6]
    assert [fold(part)[:8] for part in parted(entry.said[1])[1:]] == [text[start : start + 8] for start in starts]
    assert last == VALUES
    assert values == fold(entry.values)


def test_slip_and_parts_give_the_page_back():
    library = make_library(make_case(body=f"{_LONG}。" * 40))
    (entry,) = entries(library)
    index = index_of(shards(library))
    assert index.body("C0001").replace("\n", "") == entry.body.replace("\n", "")
    assert index.slip("C0001")[1:5] == [entry.url, entry.title, "", entry.summary]
