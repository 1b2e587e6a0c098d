"""Heading lines, paragraphs with a heading of their own, lists in a sentence, and what a heading announces."""

from __future__ import annotations

import pytest

from tashan.ingest.draft import Part
from tashan.ingest.outline import outline
from tashan.ingest.outline.announce import announced, bare
from tashan.ingest.outline.evidence import leaning, troubled, weigh
from tashan.ingest.outline.headed import headed
from tashan.ingest.outline.headlines import headlines
from tashan.ingest.outline.item import Item, head_at
from tashan.ingest.outline.items import items
from tashan.ingest.outline.lines import Line, lines
from tashan.ingest.outline.listed import listed
from tashan.ingest.outline.statute import is_statute
from tashan.ingest.outline.turn import turned

PARAGRAPH = "镇里走访了九个便民服务点，逐个登记了路程和人手，回来以后列成一张表。"


def all_lines(text: str) -> tuple[Line, ...]:
    return tuple(lines(text, 0, len(text)))


@pytest.mark.parametrize(
    "line",
    ["本报记者老秦", "（作者单位：柳河镇）", "——编者", "图为议事现场", "柳河镇议事现场 老秦摄", "他说：“好。”", "走。"],
)
def test_bylines_captions_and_sentences_are_no_headings(line: str) -> None:
    assert list(headlines(all_lines(f"{line}\n{PARAGRAPH}"))) == []


def test_a_heading_line_has_a_paragraph_under_it() -> None:
    found = headlines(all_lines(f"登记换工\n谁出工谁记账\n{PARAGRAPH}\n## 小组牵头\n{PARAGRAPH}\n没有下文"))
    assert [head.text for head in found] == ["登记换工\n谁出工谁记账", "小组牵头"]


def test_the_second_line_of_a_title_is_no_section() -> None:
    text = f"把小事办在楼道里\n{PARAGRAPH}\n{PARAGRAPH}"
    assert items(text, all_lines(text)) == ()
    assert [item.head.text for item in items(f"{PARAGRAPH}\n{text}", all_lines(f"{PARAGRAPH}\n{text}"))] == [
        "把小事办在楼道里"
    ]


def test_paragraphs_that_begin_a_story_have_no_heading() -> None:
    text = "\n".join(("他来到村口。" + PARAGRAPH, "去年的事。" + PARAGRAPH, "老秦说：" + PARAGRAPH))
    assert list(headed(all_lines(text), all_lines(text))) == []


def test_three_paragraphs_with_headings_of_even_length_are_a_series() -> None:
    text = "\n".join(f"{head}。{PARAGRAPH}" for head in ("把点设到小组", "几个点共用一班人", "开门跟着村民走"))
    assert [head.text for _, _, head in headed(all_lines(text), all_lines(text))] == [
        "把点设到小组",
        "几个点共用一班人",
        "开门跟着村民走",
    ]


def test_a_list_in_a_sentence_needs_somebody_to_announce_it() -> None:
    parts = "公开内容过于笼统，看不明白；公开时间不固定，半年一次；监督力量薄弱，没有答复。"
    assert list(listed(Line(0, "请看：" + parts))) == []
    ((first, second, third),) = listed(Line(7, "还存在不少短板。比如，" + parts))
    assert (first.text, second.start - first.start) == (
        "公开内容过于笼统，看不明白",
        len("公开内容过于笼统，看不明白；"),
    )
    assert third.text.startswith("监督力量薄弱")


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("针对存在的问题，镇里这样做", None),
        ("破解人手不足的难题", None),
        ("柳河镇的天气", None),
        ("当前存在的主要问题", "problem"),
        ("问题的成因", "cause"),
        ("原因分析与对策建议", "countermeasure"),
        ("针对上述问题，提出三条建议", "countermeasure"),
        ("主要做法和成效", "practice"),
        ("调查背景", "context"),
    ],
)
def test_announcements(words: str, role: str | None) -> None:
    assert announced(words) == role


@pytest.mark.parametrize("heading", ["提出司法建议", "打造亮点", "解决后顾之忧", "把点设到小组"])
def test_headings_that_say_something_are_not_bare(heading: str) -> None:
    assert not bare(heading)


@pytest.mark.parametrize("heading", ["存在的问题", "原因分析", "主要做法", "引 子", "结语", "怎么办", "下一步"])
def test_headings_that_only_announce_are_bare(heading: str) -> None:
    assert bare(heading)


@pytest.mark.parametrize("heading", ["破解停车难题", "找到问题症结", "问题发现更及时", "工作台账薄了，干部负担轻了"])
def test_what_was_mended_is_no_trouble(heading: str) -> None:
    assert not troubled(heading)


@pytest.mark.parametrize("heading", ["数据互通仍待完善", "人手不足", "形式主义依然存在"])
def test_what_is_wrong_is_a_trouble(heading: str) -> None:
    assert troubled(heading)


def test_units_lean_to_their_own_words() -> None:
    assert leaning(["统一公开栏目"], ["全镇已经更换了公开栏，去年培训了67名报账员。"]) == "practice"
    assert leaning(["把账目写细"], ["应当写明用途，必须公布，要每月张贴。"]) == "countermeasure"
    assert leaning(["人手不足"], ["缺乏专人，难以管理，问题仍待解决。"]) == "problem"


def test_the_turn_is_the_heading_of_a_conceded_problem() -> None:
    def heading(text: str) -> str:
        return turned(text, Item(0, len(text), head_at(text, 0, len(text)), "section", 0)).text

    assert heading("尽管干部下去的次数多了，但是谈得不深。") == "但是谈得不深"
    assert heading("人手不足，但是热情很高。") == "人手不足，但是热情很高"
    assert heading("谈得不深。") == "谈得不深"


def test_five_articles_make_a_statute() -> None:
    text = "\n".join(f"第{number}条 内容。" for number in "一二三四五")
    assert is_statute(text, (0, len(text)))
    assert not is_statute(text, (0, text.index("第五条")))


def test_numbered_affiliations_below_the_authors_are_no_points() -> None:
    text = (
        "村里的事有人管\n张明 王芳\n（1. 清河县委党校，清河 551400；2. 清河大学，清河 551400）\n"
        "一、存在的问题\n（一）人手不足。代办员只有一名，请假就得关门。\n（二）路远。村民办事要走两个小时。\n"
    )
    found = outline(text, Part((0, len(text)), title="村里的事有人管", author="张明、王芳"))
    assert not any("党校" in point.heading or "大学" in point.heading for point in found)
    assert any("人手不足" in point.heading for point in found)


def test_a_figure_counts_once_however_it_is_written() -> None:
    alone = weigh(["花12.5万元"])["practice"]
    assert (
        alone
        == weigh(["花１２元"])["practice"]
        == weigh([f"花{'1' * 9}.{'2' * 9}元"])["practice"]
        > weigh(["花钱"])["practice"]
    )
    assert weigh(["花12.5元，又花3元"])["practice"] == 2 * alone
