from __future__ import annotations

from tashan.ingest.outline.alphabet import names
from tashan.ingest.outline.lines import Line
from tashan.ingest.outline.under import under

LINES = (Line(0, "开头。"), Line(20, "第一段。"), Line(30, "第二段。"), Line(60, "第三段。"))
HEADS = (Line(10, "存在的问题"), Line(50, "人手不足"))


def told() -> list[frozenset[str]]:
    return [names(signs) for signs in under(LINES, HEADS)]


def test_without_subheadings_nothing_is_shown() -> None:
    assert set(under(LINES, ())) == {0}


def test_each_line_stands_under_the_last_heading_above_it() -> None:
    first, second, third, fourth = told()
    assert first == {"has-heads"}
    assert "head-says-problem" in second & third
    assert "head-says-problem" not in fourth
    assert "head-trouble" in fourth


def test_only_the_first_line_under_a_heading_comes_first() -> None:
    assert ["first-under-head" in each for each in told()] == [False, True, False, True]
