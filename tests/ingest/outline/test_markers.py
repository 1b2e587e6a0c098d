from __future__ import annotations

import pytest

from tashan.ingest.draft import Part
from tashan.ingest.outline import outline
from tashan.ingest.outline.markers import markers


def numbers(text: str) -> list[tuple[str, int]]:
    return [(text[marker.start : marker.end].strip("（“ "), marker.value) for marker in markers(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "这是不是问题，一是否定，二是否定。",
        "一要素，二要素。",
        "增长1.5倍，下降2.3倍。",
        "一、只有一条。",
        "三是没有一和二。",
        "第一书记和第二书记都在。",
        "其一生，其二人。",
    ],
)
def test_what_does_not_count_up_from_one_is_no_list(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("做法：一是划段到户；二是按月评比；三是以奖代补。", [("一是", 1), ("二是", 2), ("三是", 3)]),
        ("会议要求，一要写细，二要定死。", [("一要", 1), ("二要", 2)]),
        ("首先，派人。其次，添点。最后，定协议。", [("首先，", 1), ("其次，", 2), ("最后，", 3)]),
        ("第一，派人。第二、添点。", [("第一，", 1), ("第二、", 2)]),
        ("其一，路远。其二，人少。", [("其一，", 1), ("其二，", 2)]),
        ("建议：①派人；②添点。", [("①", 1), ("②", 2)]),
        ("一、问题\n（一）路远。\n（二）人少。\n二、建议\n", [("一、", 1), ("一）", 1), ("二）", 2), ("二、", 2)]),
        ("存在的问题1、路远。2、人少。", [("1、", 1), ("2、", 2)]),
    ],
)
def test_lists(text: str, found: list[tuple[str, int]]) -> None:
    assert numbers(text) == found


def test_a_list_goes_on_over_the_lists_inside_it() -> None:
    text = "一、甲\n1.子。\n2.丑。\n二、乙\n1.寅。\n2.卯。\n"
    assert [(marker.value, marker.depth) for marker in markers(text, 0, len(text))] == [
        (1, 0),
        (1, 1),
        (2, 1),
        (2, 0),
        (1, 1),
        (2, 1),
    ]


@pytest.mark.parametrize("text", ["一一、甲。\n", "一、甲。\n十一一、乙。\n", "（二二）甲。\n", "第三三，甲。\n"])
def test_numbers_that_nobody_counts_with_break_nothing(text: str) -> None:
    assert all(point.text or point.heading for point in outline(text, Part((0, len(text)))))
