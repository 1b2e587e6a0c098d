"""Answers as people write them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.form.answer import Answer, answer
from tashan.form.case import make
from tashan.form.fault import told
from tashan.form.field import Field, Grid
from tashan.form.layout import TABLES
from tashan.form.model import completed
from tashan.form.read.blocks import Paragraph
from tashan.form.recognise import Filled, Part
from tashan.form.values import time
from tashan.form.values.choice import choice
from tashan.form.values.page import page
from tashan.form.values.place import place
from tashan.form.values.prose import prose
from tashan.form.values.slip import Slip
from tashan.form.words import words_of
from tashan.library.case_text import case_text
from tashan.library.files import KINDS, File
from tashan.library.load import entry_of
from tashan.library.vocabulary import EFFECTS, LEVELS
from tests.builders import linked_library


def lines(*texts: str, label: str = "") -> Answer:
    return Answer(tuple(Paragraph(text, label=label) for text in texts))


@pytest.mark.parametrize(
    ("written", "year"),
    [
        ("2021", 2021),
        ("２０２１年", 2021),
        ("二〇二一年", 2021),
        ("2021年11月", 2021),
        ("约2019", 2019),
        ("2021-11", 2021),
        ("至今", None),
        ("目前", None),
        ("仍在实行", None),
    ],
)
def test_a_year(written, year):
    assert time.year(written) == year


@pytest.mark.parametrize("written", ["去年", "21年", "2019—2021年", "一百年"])
def test_no_year(written):
    with pytest.raises(Slip):
        time.year(written)


@pytest.mark.parametrize(
    "written",
    [
        "2021年11月5日",
        "2021-11-05",
        "2021/11/5",
        "2021.11.5",
        "20211105",
        "２０２１年１１月５日",
        "二〇二一年十一月五日",
        "2021年11月5号",
        "2021 年 11 月 5 日",
        "2021年11月05日 10:30",
        "2021－11－5",
    ],
)
def test_a_day(written):
    assert time.day(written) == datetime.date(2021, 11, 5)


@pytest.mark.parametrize(
    ("written", "words"), [("2021年11月", "2021年11月"), ("2021-11", "2021年11月"), ("2021", "2021年")]
)
def test_a_month_or_a_year_alone(written, words):
    assert time.day_or_month(written) == (None, words)


@pytest.mark.parametrize("written", ["11月5日", "2021年13月5日", "2021年2月30日", "昨天", "5/11/2021", "2021-11"])
def test_no_day(written):
    with pytest.raises(Slip):
        time.day(written)


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("贵州省铜仁市碧江区", "贵州省/铜仁市/碧江区"),
        ("贵州铜仁碧江区", "贵州省/铜仁市/碧江区"),
        ("贵州省／铜仁市／碧江区", "贵州省/铜仁市/碧江区"),
        ("贵州省 铜仁市 碧江区", "贵州省/铜仁市/碧江区"),
        ("贵州省铜仁市碧江区灯塔街道某村", "贵州省/铜仁市/碧江区/灯塔街道/某村"),
        ("北京市朝阳区", "北京市/朝阳区"),
        ("四川省某市云溪县", "四川省/某市/云溪县"),
        ("某县", "某县"),
        ("某省某市××镇", "某省/某市/某镇"),
    ],
)
def test_a_place(written, path):
    assert place(written) == path


@pytest.mark.parametrize("written", ["火星", "我们村", "朝阳区"])
def test_no_place(written):
    with pytest.raises(Slip):
        place(written)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("村", "village"),
        ("乡镇", "township"),
        ("乡镇街道", "township"),
        ("全國", "national"),
        ("county", "county"),
        ("县", "county"),
        ("县级", "county"),
    ],
)
def test_a_level(written, code):
    assert choice(written, LEVELS) == code


def test_no_choice():
    with pytest.raises(Slip) as slip:
        choice("市", LEVELS)
    assert "可以选：村、社区" in slip.value.fix
    with pytest.raises(Slip, match="没有“成效显著”这一项") as slip:
        choice("成效显著", EFFECTS)
    assert "可以选" in slip.value.fix


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("5版", "第5版"),
        ("第５版", "第5版"),
        ("P12-15", "第12–15页"),
        ("12页", "第12页"),
        ("A05版", "A05版"),
        ("下册", "下册"),
    ],
)
def test_a_page(written, kept):
    assert page(written) == kept


def test_prose_keeps_what_people_write_from_meaning_something_to_a_machine():
    given = lines("# 不是标题", "*不是* [链接](x) <b>")
    assert prose(given) == "\\# 不是标题\n\n\\*不是\\* \\[链接\\](x) \\<b\\>"


def test_prose_knows_lists_headings_and_sources():
    given = lines(
        "（一）先商量", "各户坐下来。（来源1）", "1．一户一票", "2、张榜", "·有人召集", "● 有地方贴", "见C0007"
    )
    assert prose(given) == (
        "### 先商量\n\n各户坐下来。[S1]\n\n1. 一户一票\n2. 张榜\n\n- 有人召集\n- 有地方贴\n\n"
        "见[C0007](../cases/C0007.html)"
    )
    assert prose(lines("一户一票", "张榜", label="1.")) == "1. 一户一票\n1. 张榜"
    assert prose(lines("2.5万亩水田，一户一票。")) == "2.5万亩水田，一户一票。"


def test_a_paragraph_of_the_only_source_is_marked_unless_the_editor_judges():
    assert prose(lines("各户坐下来。", "编者判断：要有人召集。"), "S1") == "各户坐下来。[S1]\n\n编者判断：要有人召集。"


@pytest.mark.parametrize(
    "left", ["", "一句话", "　一句话 ", "单击或点击此处输入文字。", "点击此处输入文字", "选择一项。"]
)
def test_a_blank_that_was_left_alone_is_empty(left):
    assert answer([Paragraph(left)], Field("甲", ("a",), hint="一句话")) == Answer()


def test_an_answer_may_begin_with_the_words_of_a_short_hint():
    assert answer([Paragraph("一句话说不清。")], Field("甲", ("a",), hint="一句话")).text == "一句话说不清。"
    hint = "写到原文写明的那一级。例：贵州省铜仁市碧江区"
    assert answer([Paragraph(f"{hint}某县")], Field("甲", ("a",), hint=hint)).text == "某县"


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.sampled_from(
    [
        "2021",
        "至今",
        "原文写明",
        "来源1",
        "灌溉无人管",
        "权责不清",
        "院坝议事",
        "议事协商与自治",
        "结果",
        "村",
        "---",
        "a: b",
    ]
)


@st.composite
def forms(draw):
    def answered(fields):
        return {one.path: answer([Paragraph(text) for text in draw(st.lists(TEXT, max_size=3))], one) for one in fields}

    singles, parts = {}, {}
    for table in TABLES:
        fields = table.columns if isinstance(table, Grid) else table.fields
        if table.path:
            parts[table.path] = tuple(Part(number, answered(fields)) for number in range(1, draw(st.integers(1, 3))))
        else:
            singles |= answered(fields)
    return Filled(singles, parts, (), 73, 1)


@given(forms())
@settings(max_examples=60, deadline=None)
def test_whatever_is_written_gives_faults_or_a_case(filled):
    made = make(filled, words_of(linked_library()))
    values, faults = completed(made)
    lines = [told(fault, made.rows) for fault in faults]
    assert all(line.startswith("『") and "\n" not in line for line in lines)
    entry, unread = entry_of(File("cases/C0002-x.md", KINDS[0], "C0002", case_text(values, made.body)))
    assert entry is not None or unread
    if entry is None:
        assert {each.code for each in unread} <= {"T005"}, unread
