"""Promises that hold for any text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.ingest.article import Article
from tashan.ingest.draft import Part
from tashan.ingest.outline import outline
from tashan.ingest.split import split

PIECES = (
    "柳河镇的做法",
    "一、存在的问题",
    "（一）人手不足。代办员只有一名，请假就得关门。",
    "（二）路远。",
    "二、对策建议",
    "1.增设代办点。",
    "2、请县里牵头。",
    "主要做法是：一是划段到户；二是按月评比；三是以奖代补。",
    "首先，要把账目写细。其次，要把时间定死。最后，要把意见接住。",
    "① 派人；② 添点；",
    "过去，村里垃圾乱堆乱放，这个问题困扰村民多年。",
    "“由于缺少人手，难以逐户走访。”社区书记说，“我们建立了楼栋长制度。”",
    "为破解人手不足、经费有限等问题，镇里整合力量，成立农机服务队。",
    "下一步，我们将继续完善换工办法。",
    "## 小标题",
    "第一条 为了规范议事，制定本规则。",
    "\n",
    "。",
    "；",
    "“",
    "\u3000\u3000",
    "2023年",
)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("\n".join) | st.lists(st.sampled_from(PIECES)).map("".join))
@settings(deadline=None)
def test_points_come_in_order_and_say_what_stands_at_their_place(text: str) -> None:
    article, parts = split(Article(text))
    for part in parts:
        points = outline(article.text, part)
        assert [point.span for point in points] == sorted(point.span for point in points)
        for point in points:
            start, end = point.span
            assert part.span[0] <= start < end <= part.span[1]
            assert point.heading.strip()
            assert "".join(point.heading.split()) in "".join(article.text[start:end].split())
            assert point.level >= 1


@given(st.text(max_size=60))
@settings(deadline=None)
def test_any_text_has_an_outline_or_none(text: str) -> None:
    assert outline(text, Part((0, len(text)))) == outline(text, Part((0, len(text))))


def test_the_outline_of_a_part_is_its_own() -> None:
    one = "柳河镇的做法\n去年，柳河镇建立换工本制度，把出工和用工逐笔登记，按月公示。\n"
    other = "别的文章\n过去，村里垃圾乱堆乱放，无人清运，这个问题长期困扰村民。\n"
    points = outline(one + other, Part((len(one), len(one + other)), title="别的文章"))
    assert [point.role for point in points] == ["problem"]
    assert all(point.span[0] >= len(one) for point in points)
