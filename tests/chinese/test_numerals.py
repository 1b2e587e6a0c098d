"""Equal numbers are equal however they are written, and keep what they count."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.chinese.numerals import numbers, whole
from tashan.untrusted.word.numerals import counting


def found(text: str) -> list[tuple[Fraction, str]]:
    return [(number.value, number.rest) for number in numbers(text)]


@pytest.mark.parametrize("text", ["", "积分兑换", "%", "成立", "第……条", "1/0", "零分之三"])
def test_what_is_no_number_has_no_share_and_breaks_nothing(text: str) -> None:
    assert [each for each in found(text) if each[1].startswith("%")] == []


@pytest.mark.parametrize(
    "texts",
    [
        ("1200名", "1,200名", "1，200名", "１２００名", "1200余名", "一千二百名", "一千二百余名"),
        ("5万元", "50000元", "五万元", "5万多元"),
        ("20余万人", "二十余万人", "200000人"),
        ("3.8万人次", "3.8万余人次", "38000人次"),
        ("40亿元", "四十亿元", "4,000,000,000元"),
        ("60%", "60％", "百分之六十", "六成", "6成"),
        ("3.5倍", "三点五倍"),
        ("105户", "一百零五户"),
        ("2021年", "二〇二一年", "２０２１年"),
        ("1/3", "三分之一"),
    ],
)
def test_equal_numbers(texts: tuple[str, ...]) -> None:
    assert len({found(text)[0] for text in texts}) == 1


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("100—260元", [(100, "—260元"), (260, "元")]),
        ("5.2千米", [(Fraction("5.2"), "千米")]),
        ("有12，300人", [(12300, "人"), (12, "人"), (300, "人")]),
        ("12.5.3版", [(Fraction("12.5"), ".3版")]),
        ("六成立了社", [(6, "成立了社")]),
    ],
)
def test_what_a_text_counts(text: str, values: list[tuple[Fraction, str]]) -> None:
    assert found(text) == values


@given(st.integers(0, 10**9), st.sampled_from(["", "个", "%", "元/年"]))
def test_digits_mean_what_they_say_in_any_width_and_grouping(number: int, unit: str) -> None:
    wide = str(number).translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    assert found(f"{number}{unit}") == found(f"{number:,}{unit}") == found(wide + unit) == [(number, unit)]


@given(st.text(alphabet="0123456789,，.%％/万亿千百十一二三零点成分之余个元—", max_size=30))
def test_any_text_can_be_counted(text: str) -> None:
    found(text)


@pytest.mark.parametrize(
    ("signs", "number"), [("一百零三", 103), ("二○○五", 2005), ("104", 104), ("十二", 12), ("两", 2)]
)
def test_numerals_alone(signs: str, number: int) -> None:
    assert whole(signs) == number


@given(st.integers(1, 9999))
def test_what_is_counted_is_read_back(number: int) -> None:
    assert whole(counting(number)) == number
