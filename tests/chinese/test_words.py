"""Words: the text stays whole, the library's words are known, and rjieba says what jieba says."""

from __future__ import annotations

import subprocess
import sys

import jieba
import pytest
import rjieba
from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.chinese.words import Words, borders

HAN_SIGN = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5)
HAN = st.text(alphabet=HAN_SIGN, max_size=40)
SENTENCE = "镇里把两议会和红领新青年计划放在一起推进"
OURS = ("两议会", "红领新青年")
OUR_WORDS = Words(OURS)


@settings(deadline=None)  # the first call loads the dictionary
@given(st.text(max_size=60))
def test_the_pieces_joined_are_the_text(text):
    assert "".join(borders(text)) == text


def test_words_of_the_library_are_cut_whole():
    assert set(OURS) <= set(Words(OURS).cut(SENTENCE))


def test_one_lexicon_leaves_the_others_alone():
    before = borders(SENTENCE)
    Words(OURS)
    assert borders(SENTENCE) == before
    assert not set(OURS) & set(before)


def test_the_order_of_the_lexicon_does_not_matter():
    assert Words(OURS).cut(SENTENCE) == Words(reversed(OURS)).cut(SENTENCE)


def test_library_words_count_as_nouns():
    assert Words(OURS).parts(["两议会"], SENTENCE) == {"两议会": "n"}


@pytest.mark.parametrize("text", [SENTENCE, "红米Note卖3台，\n王小明的 A+B，亦庄亦谐", "1.5万人\r\n“甲”"])
def test_a_word_is_of_the_part_that_it_is_of_in_its_text(text):
    """Also one that is cut apart when it stands alone, and one that was met before."""
    tagged = dict(rjieba.tag(text))
    own = Words()
    assert own.parts(tagged, text) == own.parts(tagged, "") == tagged


@settings(deadline=None)
@given(st.text(alphabet=st.one_of(HAN_SIGN, st.characters(codec="utf-8")), max_size=60))
def test_any_word_is_of_the_part_that_it_is_of_in_its_text(text):
    tagged = dict(rjieba.tag(text))
    assert OUR_WORDS.parts(tagged, text) == tagged


@pytest.fixture(scope="module")
def original():
    """jieba itself, with the same words."""
    jieba.setLogLevel(60)
    tokenizer = jieba.Tokenizer()
    for word in sorted(OURS):
        tokenizer.add_word(word)
    return tokenizer


@pytest.mark.parametrize(
    "text",
    [SENTENCE, "村干部职业化体系建设", "党群服务中心每周三晚上开放到九点", "研究生命的起源", "他来到了网易杭研大厦"],
)
def test_rjieba_cuts_like_jieba(original, text):
    assert OUR_WORDS.cut(text) == tuple(original.cut(text))


@settings(deadline=None)
@given(text=HAN)
def test_rjieba_cuts_any_han_run_like_jieba(original, text):
    assert OUR_WORDS.cut(text) == tuple(original.cut(text))


@pytest.mark.parametrize("first", ["import rjieba", "borders('甲')"])
def test_rjieba_may_be_imported_too_and_is_the_same(first):
    """Whichever comes first: its package finds what is compiled where we took it from."""
    begin = f"from tashan.chinese.words import borders; {first}; import rjieba"
    program = f"{begin}; print(borders('{SENTENCE}') == tuple(rjieba.cut('{SENTENCE}')))"
    told = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert told.stdout == "True\n", told.stderr
