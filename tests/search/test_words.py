"""Words that can be spelt in pinyin, and the shards they are found in."""

from __future__ import annotations

from tashan.chinese.pinyin import syllables
from tashan.search.entries import entries
from tashan.search.readings import shards
from tashan.search.words import words
from tests.builders import make_case, make_library, make_problem


def _words(*added):
    return words(entries(make_library(*added)))


def test_names_of_topics_weigh_most():
    found = _words(make_problem(name="后继乏人", aliases=("接班难",)), make_case(title="云溪县：后备名单"))
    assert found["后继乏人"] == found["接班难"] == 9
    assert 0 < found["后备"] < 9


def test_words_are_simplified_han():
    found = _words(make_problem(name="軟弱渙散", aliases=("APP整治", "第一书记2.0")))
    assert "软弱涣散" in found
    assert all(len(word) >= 2 and not word.isascii() for word in found)


def test_words_are_found_by_their_letters_and_by_their_initials():
    found = shards({"软弱涣散": 9})
    assert found == {"rr": "软弱涣散 ruan'ruo'huan'san 9", "ru": "软弱涣散 ruan'ruo'huan'san 9"}


def test_heavier_words_come_first():
    assert shards({"之间": 3, "指尖": 9})["zh"].split(";")[0].startswith("指尖")


def test_the_reading_is_that_of_the_whole_word():
    assert syllables("重复上访") == ("chong", "fu", "shang", "fang")
    assert syllables("绿色") == ("lv", "se")
