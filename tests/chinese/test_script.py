"""Conversion keeps the words and changes the characters; detection tells a machine's traditional from people's."""

from __future__ import annotations

import json
import sys
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.chinese import script
from tashan.chinese.script import (
    Script,
    WrongConverterError,
    detect,
    overdone,
    residue,
    simplified_each,
    to_hans,
    to_hant,
)
from tests.material import MATERIAL, needs_material

CASES = MATERIAL / "bench" / "opencc_testcases.json"
# The one case that keeps 著 as a particle; simplified Chinese writes 着 there.
PARTICLE = "慰藉著受傷的心靈"


@pytest.fixture
def no_converter_loaded():
    """The converters made so far are forgotten, before and after."""
    caches = (script._converter, script._simplified, script.peculiar)
    for cache in caches:
        cache.cache_clear()
    yield
    for cache in caches:
        cache.cache_clear()


@pytest.mark.parametrize("text", ["建立社区议事会，文件归档。", "1,000 APP", "", "皇后、茶几、公里"])
def test_simplified_text_stays(text):
    assert to_hans(text) == text


def test_words_stay_and_characters_change():
    assert to_hans("建立資訊平臺，軟體文件歸檔") == "建立资讯平台，软体文件归档"
    assert to_hant("社区文件里的后勤干部", "tw") == "社區文件裡的後勤幹部"
    assert to_hant("社区文件里的后勤干部", "hk") == "社區文件裏的後勤幹部"


@given(st.text("隨著農村發展這個後后里裡，。\n的", max_size=30))
@settings(deadline=None)
def test_each_character_converted_alone_keeps_every_offset(text):
    assert len(simplified_each(text)) == len(text)


@needs_material
@pytest.mark.parametrize("config", ["t2s", "s2tw", "s2hk"])
def test_the_converter_passes_its_own_cases(config):
    convert = {
        "t2s": to_hans,
        "s2tw": lambda text: to_hant(text, "tw"),
        "s2hk": lambda text: to_hant(text, "hk"),
    }[config]
    cases = [case for case in json.loads(CASES.read_text("utf-8"))["cases"] if config in case["expected"]]
    wrong = [case["input"] for case in cases if convert(case["input"]) != case["expected"][config]]
    assert cases
    assert [text for text in wrong if not text.startswith(PARTICLE)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Script("hans")),
        ("hello 123", Script("hans")),
        ("村里的议事会办了三年，账目都贴上墙。", Script("hans")),
        ("村裡的議事會辦了三年，賬目都貼上牆，幹部們都說好，以後還要辦。", Script("hant")),
        ("村裡的議事會辦了三年。村里的议事会办了三年。", Script("mixed")),
        ("年輕干部數量不足，后備人才缺乏，規范化建設對于農村發展很重要，隨后還要說。", Script("hant", True)),
        ("村幹部全麵負責，方麵很廣，隻有公裏數沒有統計，後麵還要說這個問題。", Script("hant", True)),
        ("皇后大道東的麵包店和鐘錶店關門之後，里長只說了幾句，幹部們都來了解情況。", Script("hant")),
    ],
)
def test_detection(text, expected):
    assert detect(text) == expected


def test_what_a_machine_overdoes_is_what_people_do_not_write():
    text = "皇後大道後面的麵條，方麵不全"
    assert [text[at] for at in overdone(text)] == ["後", "麵"]


def test_residue_is_what_people_write_otherwise():
    text = "年輕干部和皇后，以后"
    assert [text[at] for at in residue(text)] == ["干", "后"]


@pytest.mark.parametrize("module", [None, SimpleNamespace(), SimpleNamespace(__version__="1.1.9")])
@pytest.mark.usefixtures("no_converter_loaded")
def test_a_wrong_converter_is_told_in_chinese_with_the_way_out(monkeypatch, module):
    monkeypatch.setitem(sys.modules, "opencc", module)
    with pytest.raises(WrongConverterError, match=r"pip install 'opencc>=1\.4'") as error:
        to_hans("議事")
    assert "OpenCC" in str(error.value)
