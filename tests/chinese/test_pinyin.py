"""Pinyin: the committed table says what pypinyin says, in little room."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypinyin import Style, lazy_pinyin, pinyin
from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

from tashan.chinese.pinyin import TABLE, finals, readings, sounds, syllables, toneless
from training.pinyin import table

CHARACTERS = [chr(code) for code in PINYIN_DICT]
PHRASES = sorted(PHRASES_DICT)
# What people utter rather than say: no initial and final can be told in them.
INTERJECTIONS = {"m", "n", "ng", "hm", "hng", "yo", "wong"}
BESIDE = ["A1", " b", "。", "2021"]


@pytest.mark.parametrize("text", ["", "abc", "1,2 3", "“”", "\n", "#"])
def test_what_is_no_han_stays_as_it_is(text):
    assert "".join(syllables(text)) == text
    assert not any(map(readings, text))


def test_the_word_decides_how_a_character_is_read():
    assert syllables("重庆的银行重视长期行动") == tuple("chong qing de yin hang zhong shi chang qi xing dong".split())
    assert syllables("绿化A1区 b") == ("lv", "hua", "A1", "qu", " b")


def test_the_committed_table_is_the_one_that_pypinyin_gives():
    assert TABLE.read_text("utf-8") == table()


def _each(style):
    return {character: set(pinyin(character, style=style, heteronym=True)[0]) for character in CHARACTERS}


def test_every_character_has_the_readings_that_pypinyin_knows():
    assert {character: set(readings(character)) for character in CHARACTERS} == _each(Style.TONE)
    assert {character: sounds(character) for character in CHARACTERS} == _each(Style.NORMAL)


def test_every_reading_has_the_final_that_pypinyin_tells():
    told = {character: own - {""} for character, own in _each(Style.FINALS).items()}
    odd = {character for character in CHARACTERS if sounds(character) & INTERJECTIONS}
    assert [each for each in CHARACTERS if each not in odd and finals(each) != told[each]] == []


def test_every_phrase_is_read_as_pypinyin_reads_it():
    assert [phrase for phrase in PHRASES if list(syllables(phrase)) != lazy_pinyin(phrase)] == []


@settings(deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PHRASES), st.sampled_from(CHARACTERS), st.sampled_from(BESIDE)), max_size=9))
def test_any_text_is_read_as_pypinyin_reads_it(pieces):
    text = "".join(pieces)
    assert list(syllables(text)) == (lazy_pinyin(text) if text else [])


@pytest.mark.parametrize(("reading", "plain"), [("lǜ", "lv"), ("zhǎng", "zhang"), ("ê̄", "ê"), ("ńg", "ng"), ("a", "a")])
def test_without_tones(reading, plain):
    assert toneless(reading) == plain
