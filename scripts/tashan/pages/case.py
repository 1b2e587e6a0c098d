"""Case pages: what happened, what it proves, what copying it takes, and where each figure comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from markupsafe import Markup

from tashan.library.dates import period_text
from tashan.library.evidence import certainty
from tashan.library.model import Case, Problem
from tashan.library.parts import Teaching
from tashan.library.places import full_place, province
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
_BACKGROUND = "背景"
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
    written = tuple(replace(block, open=block.title == _BACKGROUND) for block in written)
    split = next((at for at, block in enumerate(written) if block.title == _CONDITIONS), len(written))
    yield from written[:split]
    yield from _results(case)
    yield from written[split:]


def _teaching(teaching: Teaching) -> Iterator[Block]:
    """The decision that a class faces, then questions, which may tell what was done."""
    if teaching.decision:
        yield Block("decision", "请学员来定", fill("decision.html", decision=teaching.decision), open=True)
    if teaching.questions or teaching.aims:
        yield Block("questions", "讨论题", fill("teaching.html", teaching=teaching))


def _blocks(case: Case, shelf: Shelf, here: Here) -> Iterator[Block]:
    yield from _story(case)
    yield from linked(case, shelf, here)
    if case.spread:
        yield Block("spread", "别处采用", fill("spread.html", spreads=case.spread))
    yield from _teaching(case.teaching)
    yield from blocks.sources(case.sources)
    yield from blocks.history(case.history)
    yield from shared(case, shelf.host, here)


def _lesson(case: Case) -> Markup:
    """What leads a class through the page: place and problems instead of the title, which tells the practice."""
    return fill("lesson.html", place=full_place(case), period=period_text(case.period))


def _buttons(case: Case, shelf: Shelf, blocks: tuple[Block, ...], here: Here) -> Iterator[Link]:
    if any(block.written and block.open for block in blocks):
        yield Link("先看背景，再看做法", "?class=1")
    yield Link("与另一案例对照", f"{here.to('compare.html')}?ids={case.id}")
    problems = shelf.find((link.id for link in case.problems), Problem)
    asked = [f"problem={problem.id}" for problem in problems[:1]]
    asked += [f"level={case.level}", f"setting={case.setting}"]
    yield Link("找和我这里相近的", f"{here.to('near.html')}?{'&'.join(asked)}")


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
    parts = tuple(_blocks(case, shelf, here))
    return Sheet(
        head=_head(case, shelf, here),
        blocks=parts,
        rail=Rail("案例资料", facts(case, shelf, here), tuple(_buttons(case, shelf, parts, here)), basket=case.id),
        top=_evidence(case, shelf, here) + _lesson(case),
    )


def page_for(case: Case, shelf: Shelf) -> Page:
    """The page of a case."""
    here = Here(address(case))
    return page_of(_sheet(case, shelf, here), shelf.library, here)
