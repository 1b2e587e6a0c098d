from __future__ import annotations

import pytest

from tashan.ingest.outline.lines import lines
from tashan.ingest.outline.narrative import narrated

STORY = (
    "“您慢点走。”老赵笑着说，手里还提着一篮鸡蛋。\n"
    "那天傍晚，他来到村口，看到孩子们正在树下玩。\n"
    "清晨的雾还没有散，石桥上已经有人走动。\n"
)


def points(text: str, title: str = "柳河镇的换工本") -> list[tuple[str, str]]:
    return [(point.role, point.heading) for point in narrated(text, tuple(lines(text, 0, len(text))), title)]


def test_scenes_and_talk_are_no_points() -> None:
    assert points(STORY) == []


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("以往，村里公章无人监管，村民办事难，两头跑，常常耗时费力。", "problem"),
        ("问题的根源在于部门之间沟通不够、责任不清，导致群众重复跑腿。", "cause"),
        ("下一步，我们将继续完善换工的记账办法，进一步扩大到养殖户。", "countermeasure"),
        ("近年来，柳河镇推行“换工本”制度，整合三个村的农机，组建农机服务队。", "practice"),
    ],
)
def test_each_role_shows_itself(sentence: str, role: str) -> None:
    assert role in [told for told, _ in points(STORY + sentence)]


def test_a_trouble_named_in_passing_and_the_deed_against_it_are_two_points() -> None:
    told = points("为破解农机闲置、人手不足等问题，柳河镇推行“换工本”制度，组建农机服务队。")
    assert told == [
        ("problem", "农机闲置、人手不足等问题"),
        ("practice", "柳河镇推行“换工本”制度，组建农机服务队"),
    ]


def test_the_reason_is_the_heading_of_a_cause() -> None:
    told = dict(points("乡里要管的事情不少，但由于缺少执法权限、执法队伍分散，违建难以及时发现，纠纷多发。"))
    assert told["cause"] == "但由于缺少执法权限、执法队伍分散"


def test_headings_leave_out_who_speaks_and_keep_short() -> None:
    long = (
        "镇长老秦介绍，柳河镇整合司法、应急、住建、自然资源等执法资源，"
        "组建了十一个综合执法队，把执法事项依法下放到乡镇行使。"
    )
    ((_, heading),) = points(long)
    assert heading.startswith("柳河镇整合")
    assert len(heading) <= 40


def test_what_ought_to_be_done_outweighs_the_trouble_it_is_about() -> None:
    text = "上级部门应当把表格管起来，能共享的数据不再要求基层重复填报。"
    assert [role for role, _ in points(text, "给基层减表")] == ["countermeasure"]
