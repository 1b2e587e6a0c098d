"""The home page: one question, a search field, three doors, what is new, and the index of themes."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from tashan.chinese.pinyin import syllables
from tashan.library.dates import day_key
from tashan.pages.address import Here
from tashan.pages.engine import fill
from tashan.pages.listing import case_item, count_words
from tashan.pages.near import regions
from tashan.pages.page import Page, page
from tashan.pages.ranking import rank_list, ranked
from tashan.pages.sheet import meta
from tashan.pages.shelf import Shelf
from tashan.pages.views import Head, Item, Link

_NEW, _OFTEN = 5, 8
_HEAD = Head(
    kind="home",
    section="home",
    path=(),
    label="",
    title="他山",
    lede="问题、成因、对策和案例连在一起；每个数字写明出处，每条对策写明材料能证明到什么程度。",
)


def _new(shelf: Shelf, here: Here) -> tuple[Item, ...]:
    latest = sorted(shelf.library.cases, key=lambda case: (case.updated, case.id), reverse=True)[:_NEW]
    return tuple(case_item(case, here, day_key(case.updated, shelf.library.as_of)) for case in latest)


def _try(shelf: Shelf, here: Here) -> tuple[Link, ...]:
    """Searches that find something: other names of much-met problems, the last one in pinyin."""
    problems = ranked(shelf.library.problems, shelf)
    names = [name for problem in problems for name in problem.aliases[:1] if len(name) <= 6][:4]
    words = [*names[:3], *("".join(syllables(name)) for name in names[3:])]
    return tuple(Link(word, f"{here.to('search.html')}?q={quote(word)}") for word in words)


def _themes(shelf: Shelf, here: Here) -> tuple[Link, ...]:
    cases = shelf.library.cases_by_theme
    return tuple(Link(theme.name, here.to(theme), str(len(cases.get(theme.id, ())))) for theme in shelf.library.themes)


def _counts(shelf: Shelf) -> tuple[tuple[str, int], ...]:
    library = shelf.library
    return (
        ("个问题", len(library.problems)),
        ("条成因", len(library.causes)),
        ("条对策", len(library.measures)),
        ("个案例", sum(case.kind == "practice" for case in library.cases)),
    )


def _doors(shelf: Shelf, here: Here) -> Iterator[Link]:
    yield Link("我要备课", here.to("problems/index.html"), "从问题进，看成因、对策和案例，带走讨论题。")
    yield Link("我要找做法", here.to("matrix.html"), "从对照表进，看哪条对策有案例、依据有多强。")
    if "guide/add-case" in shelf.library.by_id:
        yield Link("我要提供案例", here.to("guide/add-case.html"), "按格式写好交上来，编辑核对后上架。")


def pages(shelf: Shelf) -> Iterator[Page]:
    """The one home page."""
    here = Here("index.html")
    body = fill(
        "home.html",
        head=_HEAD,
        search=here.to("search.html"),
        tries=_try(shelf, here),
        counts=_counts(shelf),
        doors=tuple(_doors(shelf, here)),
        new=_new(shelf, here),
        often=rank_list(ranked(shelf.library.problems, shelf)[:_OFTEN], shelf, here),
        themes=_themes(shelf, here),
        all_cases=Link(f"全部案例（{count_words(shelf.library.cases)}）", here.to("cases/index.html")),
        alike=Link("找和我这里相近的", here.to("near.html")),
        regions=regions(),
        overview=Link("案例一览：年份、主题、地区", here.to("overview.html")),
        all_problems=Link("全部问题", here.to("problems/index.html")),
    )
    yield page(here.source, meta(shelf.library, _HEAD), body)
