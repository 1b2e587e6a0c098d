from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.ingest.draft import Part
from tashan.ingest.facts import facts
from tests.gold import seeds
from tests.material import needs_material


def found(text: str) -> list[str]:
    return [fact.text for fact in facts(text, Part((0, len(text))))]


@pytest.mark.parametrize(
    "text",
    [
        "2021年11月5日上午9点30分",
        "11时07分接到电话",
        "2019—2021年",
        "2022级学生",
        "上世纪70年代",
        "近3年来",
        "20年前",
        "第3条、第14、18条",
        "第十届",
        "《2022年村级事务20条》",
        "“1+1+3”工作机制",
        "12345热线",
        "1、培养村干部",
        "https://a.cn/%E5%88%A9",
    ],
)
def test_dates_numbers_of_lists_and_names_are_no_figures(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("占总数的13.8%", "13.8%"),
        ("共有1.2万人返乡", "1.2万人"),
        ("投入3.18亿元", "3.18亿元"),
        ("共培训1000余人次", "1000余人次"),
        ("投入近6000万元", "6000万元"),
        ("每村2至3名", "2至3名"),
        ("提升30个百分点", "30个百分点"),
        ("工作经费为8万元/年", "8万元/年"),
        ("发电350多万千瓦时", "350多万千瓦时"),
        ("党员2,365名", "2,365名"),
        ("有2365 名党员", "2365 名"),
        ("占地1/3", "1/3"),
        ("历时3个月", "3个月"),
        ("平均年龄47.9岁", "47.9岁"),
        ("24小时联动", "24小时"),
        ("人口3.3万,", "3.3万"),
    ],
)
def test_value_and_unit_as_written(text: str, figure: str) -> None:
    assert found(text) == [figure]


def test_an_enumeration_gives_each_figure() -> None:
    assert found("分别上调500元、400元、300元") == ["500元", "400元", "300元"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("全区领岗党员3760名,", "全区领岗党员"),
        ("选派139名第一书记和驻村干部。", "第一书记和驻村干部"),
        ("调解成功率达99.25%。", "调解成功率"),
        ("对95个村(社区)党组织排查", "村(社区)党组织排查"),
        ("67.5%的受访者反映,", "受访者反映"),
    ],
)
def test_the_words_say_what_was_counted(text: str, what: str) -> None:
    assert facts(text, Part((0, len(text))))[0].what == what


@given(
    st.lists(st.sampled_from(["3", "1.5万", "名", "%", "元", "年", "2021", "占", "、", "近", "第", " ", "\n"])).map(
        "".join
    )
)
def test_spans_slice_to_the_text(text: str) -> None:
    for fact in facts(text, Part((0, len(text)))):
        assert text[slice(*fact.span)] == fact.text
        assert fact.text.startswith(fact.value)


@needs_material
def test_the_figures_of_the_founding_articles_are_found() -> None:
    wanted = [(row["id"], figure, text) for row, text in seeds() for figure in row["facts"]]
    missing = [(key, figure) for key, figure, text in wanted if figure not in found(text)]
    assert len(missing) <= 0.05 * len(wanted), missing
