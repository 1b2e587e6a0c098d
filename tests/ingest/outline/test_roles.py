from __future__ import annotations

from tashan.ingest.outline.items import items
from tashan.ingest.outline.lines import lines
from tashan.ingest.outline.roles import roles


def told(text: str) -> list[str]:
    found = items(text, tuple(lines(text, 0, len(text))))
    return [f"{role}: {item.head.text}" for role, item in zip(roles(text, found, 0), found, strict=True)]


def test_units_inherit_what_the_heading_above_announces() -> None:
    text = "一、存在的问题\n（一）路远。走半天。\n（二）人少。常关门。\n二、对策建议\n（一）添点。\n（二）派人。\n"
    assert [line.partition(":")[0] for line in told(text)][1:3] == ["problem", "problem"]
    assert [line.partition(":")[0] for line in told(text)][4:] == ["countermeasure", "countermeasure"]


def test_the_sentence_before_a_list_says_what_it_is() -> None:
    assert told("镇里走访后发现存在三个问题：一是路远；二是人少；三是时间短。") == [
        "problem: 路远",
        "problem: 人少",
        "problem: 时间短",
    ]
    assert told("对此建议：一是添点；二是派人。") == ["countermeasure: 添点", "countermeasure: 派人"]


def test_the_nearest_announcement_counts() -> None:
    text = "一、存在的问题\n镇里已有几条做法：一是添了点；二是派了人。\n二、别的\n"
    assert told(text)[1:3] == ["practice: 添了点", "practice: 派了人"]


def test_units_of_a_list_have_one_role_by_their_common_evidence() -> None:
    text = "一、统一栏目\n全镇已经更换了公开栏。\n二、培训人员\n去年培训了67名报账员。\n三、看效果\n好。\n"
    assert {line.partition(":")[0] for line in told(text)} == {"practice"}
