"""Rarity: the committed table says what jieba's says, in little room."""

from __future__ import annotations

from statistics import median

import pytest

from tashan.ingest.tags.rarity import TABLE, known, rarity
from training.rarity import idf, table


@pytest.mark.parametrize("word", ["", "\t", " ", "国 3", "中国 ", "#", "从没有过的词", "\n"])
def test_what_is_no_word_of_the_table_is_unknown(word):
    assert not known(word)
    assert rarity(word, 5.0) == 5.0


def test_the_committed_table_is_the_one_that_jieba_gives():
    assert TABLE.read_text("utf-8") == table()


def test_every_word_is_as_rare_as_jieba_says():
    words = dict(idf())
    middle = median(words.values())
    assert max(abs(rarity.__wrapped__(word) - value / middle) for word, value in words.items()) < 1e-9


def test_everyday_words_are_less_rare_than_others():
    assert rarity("工作") < rarity("网格") < rarity("嘎查")
