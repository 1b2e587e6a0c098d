"""The unit charts of a set of cases as blocks of a page: how far the material proves, and which years."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.library.model import Case
from tashan.library.vocabulary import EFFECTS
from tashan.pages.address import Here
from tashan.pages.engine import fill
from tashan.pages.figures import Chart, evidence_chart, years_chart
from tashan.pages.standing import standing
from tashan.pages.views import Block


def charts(cases: tuple[Case, ...], here: Here) -> Iterator[Block]:
    """Nothing for a set without cases."""
    if proof := evidence_chart(cases, here):
        yield chart_block("evidence", "材料证明到什么程度", proof, tuple(c for c in cases if c.kind == "practice"))
    if years := years_chart(cases, here):
        yield chart_block("years", "哪些年份", years, cases)


def chart_block(anchor: str, title: str, chart: Chart, cases: tuple[Case, ...]) -> Block:
    """One chart with the legend of the marks that stand in it."""
    present = {code for code, _ in standing(cases).effects}
    effects = tuple(code for code in EFFECTS if code in present)
    surveys = any(case.kind == "survey" for case in cases)
    return Block(anchor, title, fill("charts.html", charts=(chart,), effects=effects, surveys=surveys))
