"""The fact panel of a case: where, when, who, and the entries it belongs to."""

from __future__ import annotations

from collections.abc import Iterable

from tashan.library.dates import day, period_note, period_text
from tashan.library.model import Case, Cause, Entry, Measure, Problem
from tashan.library.places import full_place
from tashan.library.vocabulary import LEVELS, SETTINGS, THEMES
from tashan.pages.address import Here
from tashan.pages.shelf import Shelf
from tashan.pages.titles import breakable
from tashan.pages.views import Fact, Link


def _name(entry: Entry) -> str:
    return str(getattr(entry, "name", None) or getattr(entry, "title", entry.id))


def entry_links(entries: Iterable[Entry], here: Here) -> tuple[Link, ...]:
    """The entries by their names, each leading to its page."""
    return tuple(Link(breakable(_name(entry)), here.to(entry)) for entry in entries)


def theme_links(codes: Iterable[str], shelf: Shelf, here: Here) -> tuple[Link, ...]:
    """Themes by their names; those without a page are just named."""
    shown = {theme.id: theme for theme in shelf.themes(codes)}
    return tuple(Link(THEMES[code], here.to(shown[code]) if code in shown else "") for code in codes if code in THEMES)


def _words(*texts: str | None) -> tuple[Link, ...]:
    return tuple(Link(text) for text in texts if text)


def _place(case: Case) -> tuple[Link, ...]:
    return (Link(full_place(case), note="上级地名为推定" if case.place and case.place_note == "inferred" else ""),)


def facts(case: Case, shelf: Shelf, here: Here) -> tuple[Fact, ...]:
    """Every fact; those without values are not shown."""
    return (
        Fact("地区", _place(case)),
        Fact("时间", (Link(period_text(case.period), note=period_note(case.period)),)),
        Fact("层级", _words(LEVELS[case.level])),
        Fact("城乡", _words(SETTINGS[case.setting])),
        Fact("实施", _words(case.lead)),
        Fact("主题", theme_links(case.themes, shelf, here)),
        Fact("专题", entry_links(shelf.collections_by_case.get(case.id, ()), here)),
        Fact("问题", entry_links(shelf.find((link.id for link in case.problems), Problem), here)),
        Fact("成因", entry_links(shelf.find((link.id for link in case.causes), Cause), here)),
        Fact("对策", entry_links(shelf.find((link.id for link in case.measures), Measure), here)),
        Fact("政策", entry_links(shelf.policies(case.policies), here)),
        Fact("属于", entry_links(shelf.find((case.part_of or "",), Case), here)),
        Fact("包含", entry_links(shelf.parts.get(case.id, ()), here)),
        Fact("提供", _words(case.provided_by)),
        Fact("核对", _words(case.checked_by)),
        Fact("更新", _words(day(case.updated))),
    )
