"""Case pages: what happened, what it proves, what copying it takes, and where each figure comes from."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from tashan.library.evidence import certainty
from tashan.library.model import Case
from tashan.library.places import province
from tashan.library.vocabulary import CASE_KINDS, COMPARISONS, SPEAKERS
from tashan.pages import blocks
from tashan.pages.address import Here, address
from tashan.pages.case_facts import facts
from tashan.pages.case_links import linked
from tashan.pages.engine import fill
from tashan.pages.page import Page
from tashan.pages.places import region_anchor
from tashan.pages.share import shared
from tashan.pages.sheet import guide, page_of, warning
from tashan.pages.shelf import Shelf
from tashan.pages.views import Block, Head, Link, Rail, Sheet

# Everything from this heading on stands below the results; a case without it has them at the end.
_CONDITIONS = "照着做需要什么"
_CAPTION = "“结果”指事情起了变化，“产出”指做了多少事，“底数”是当时的情况；只有结果计入依据。"


def _because(case: Case) -> str:
    """Why the certainty is what it is, from the values it was computed of."""
    if not any(result.kind == "outcome" for result in case.results):
        return "材料没有给出说明结果的数字。"
    return f"结果由{SPEAKERS[case.said_by]}讲述，{COMPARISONS[case.compared]}。"


def _evidence(case: Case, shelf: Shelf, here: Here) -> Markup:
    return fill(
        "case_evidence.html",
        case=case,
        level=certainty(case),
        because=_because(case),
        guide=guide(shelf.library, here),
    )


def _results(case: Case) -> Iterator[Block]:
    if case.results:
        html = fill("results.html", results=case.results, caption=_CAPTION, cautions=case.cautions)
        yield Block("results", "数据" if case.kind == "survey" else "结果", html)
    elif case.cautions:
        yield Block("cautions", "引用前先看", fill("bullets.html", lines=case.cautions, form="plain"))
    yield from blocks.bullets("setbacks", "没有做到的", case.setbacks)
    yield from blocks.bullets("lessons", "可以记取的", case.lessons)


def _story(case: Case) -> Iterator[Block]:
    written = tuple(blocks.written(case.body, case.sources))
    split = next((at for at, block in enumerate(written) if block.title == _CONDITIONS), len(written))
    yield from written[:split]
    yield from _results(case)
    yield from written[split:]


def _blocks(case: Case, shelf: Shelf, here: Here) -> Iterator[Block]:
    yield from _story(case)
    yield from linked(case, shelf, here)
    if case.spread:
        yield Block("spread", "别处采用", fill("spread.html", spreads=case.spread))
    if case.teaching.questions or case.teaching.decision:
        yield Block("questions", "讨论题", fill("teaching.html", teaching=case.teaching))
    yield from blocks.sources(case.sources)
    yield from shared(case, shelf.host, here)


def _head(case: Case, shelf: Shelf, here: Here) -> Head:
    path = [Link("案例", here.to("cases/index.html"))]
    path += [Link(theme.name, here.to(theme)) for theme in shelf.themes(case.themes[:1])]
    name = province(case)
    path += [Link(name, here.to(f"cases/index.html#{region_anchor(name)}"))] if name else []
    return Head(
        kind="case",
        section="case",
        path=tuple(path),
        label=f"案例 {case.id}" if case.kind == "practice" else f"{CASE_KINDS[case.kind]} {case.id}",
        title=case.title,
        lede=case.summary,
        warning=warning(case),
    )


def _sheet(case: Case, shelf: Shelf, here: Here) -> Sheet:
    return Sheet(
        head=_head(case, shelf, here),
        blocks=tuple(_blocks(case, shelf, here)),
        rail=Rail("案例资料", facts(case, shelf, here)),
        top=_evidence(case, shelf, here),
    )


def pages(shelf: Shelf) -> Iterator[Page]:
    """One page a case."""
    for case in shelf.library.cases:
        here = Here(address(case))
        yield page_of(_sheet(case, shelf, here), shelf.library, here)
