"""Looking words up: each is found wherever it stands, and never more than is there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tashan.chinese.lookup import Longest, Lookup

letters = st.text("村民议事会𠮷", max_size=30)
lists = st.lists(st.text("村民议事会𠮷", min_size=1, max_size=4), max_size=12, unique=True)


def test_of_words_that_begin_at_one_place_the_longest_counts_and_none_within_it():
    assert Longest(["村", "村民", "民议", "议事", "议事会"]).found("村民议事会") == ["村民", "议事会"]


def test_nothing_is_found_where_nothing_is_looked_for():
    assert Lookup([]).held("村民议事会") == frozenset()
    assert Longest([]).found("村民议事会") == []


@given(letters, lists)
def test_a_word_is_held_where_it_stands(text, words):
    assert Lookup(words).held(text) == {word for word in words if word in text}


@given(letters, lists)
def test_every_place_of_every_word_is_told(text, words):
    every = [(at, word) for word in words for at in range(len(text)) if text.startswith(word, at)]
    assert sorted(Lookup(words).places(text)) == sorted(every)
    assert sorted(Lookup(words).found(text)) == sorted(word for _, word in every)


@given(letters, lists)
def test_the_longest_words_from_left_to_right(text, words):
    at, expected = 0, []
    while at < len(text):
        longest = max((word for word in words if text.startswith(word, at)), key=len, default="")
        expected += [longest] if longest else []
        at += len(longest) or 1
    assert Longest(words).found(text) == expected


@given(letters, lists)
def test_each_of_the_longest_words_stands_first_behind_the_one_before(text, words):
    at = 0
    for word in Longest(words).found(text):
        at = text.index(word, at)
        assert not any(text.startswith(longer, at) for longer in words if len(longer) > len(word))
        at += len(word)
