"""Entries as items of a list: the same form on every page that lists them."""

from __future__ import annotations

from tashan.library.dates import year_key
from tashan.library.evidence import certainty
from tashan.library.model import Case, Cause, Collection, Measure, Policy, Problem, Theme
from tashan.library.places import short_place
from tashan.library.vocabulary import CAUSE_KINDS, LEVELS, POLICY_STATUSES, THEMES
from tashan.pages.address import Here
from tashan.pages.shelf import Shelf
from tashan.pages.standing import carried_out, standing
from tashan.pages.titles import breakable
from tashan.pages.views import Item, Link


def case_item(case: Case, here: Here, key: str = "") -> Item:
    """A case. `key` stands before it instead of its year."""
    return Item(
        key=key or year_key(case.period),
        link=Link(breakable(case.title), here.to(case)),
        text=case.summary,
        small=(short_place(case), LEVELS[case.level]),
        effects=() if case.kind == "survey" else ((case.effect or "unreported", 0),),
        certainty=certainty(case),
        survey=case.kind == "survey",
        id=case.id,
    )


def count_words(cases: tuple[Case, ...], none: str = "暂无案例") -> str:
    """3 个案例，另有调研 1 篇: surveys are counted apart, because they try nothing."""
    surveys = sum(case.kind == "survey" for case in cases)
    practices = len(cases) - surveys
    words = [f"{practices} 个案例"] if practices else []
    words += [f"{'另有' if practices else ''}调研 {surveys} 篇"] if surveys else []
    return "，".join(words) or none


def problem_item(problem: Problem, shelf: Shelf, here: Here) -> Item:
    """A problem with the number of its causes, countermeasures and cases."""
    numbers = (
        f"{len(shelf.causes(problem.causes))} 条成因",
        f"{len(shelf.find(problem.measures, Measure))} 条对策",
        count_words(shelf.library.cases_by_problem.get(problem.id, ())),
    )
    link = Link(breakable(problem.name), here.to(problem))
    return Item(problem.id, link, problem.definition, small=numbers, id=problem.id)


def measure_item(measure: Measure, shelf: Shelf, here: Here) -> Item:
    """A countermeasure with its standing."""
    shown = standing(carried_out(shelf.library.cases_by_measure.get(measure.id, ()), measure.id))
    return Item(
        key=measure.id,
        link=Link(breakable(measure.name), here.to(measure)),
        text=measure.definition,
        small=(count_words(shown.cases),),
        effects=shown.effects,
        certainty=shown.strongest,
        id=measure.id,
    )


def cause_item(cause: Cause, shelf: Shelf, here: Here) -> Item:
    """A cause with the number of problems and cases that show it."""
    numbers = (
        CAUSE_KINDS[cause.kind],
        f"{len(shelf.problems_by_cause.get(cause.id, ()))} 个问题",
        count_words(shelf.library.cases_by_cause.get(cause.id, ())),
    )
    link = Link(breakable(cause.name), here.to(cause))
    return Item(cause.id, link, cause.definition, small=numbers, id=cause.id)


def policy_item(policy: Policy, here: Here) -> Item:
    """A policy with its issuer and whether it is in force."""
    small = (policy.issuer, POLICY_STATUSES[policy.status])
    link = Link(breakable(policy.name), here.to(policy))
    return Item(str(policy.date.year), link, policy.definition, small=small, id=policy.id)


def theme_item(theme: Theme, shelf: Shelf, here: Here) -> Item:
    """A theme with the number of its problems, countermeasures and cases."""
    numbers = (
        f"{len(shelf.problems_by_theme.get(theme.id, ()))} 个问题",
        f"{len(shelf.measures_by_theme.get(theme.id, ()))} 条对策",
        count_words(shelf.library.cases_by_theme.get(theme.id, ())),
    )
    number = list(THEMES).index(theme.id) + 1 if theme.id in THEMES else 0
    return Item(str(number or ""), Link(theme.name, here.to(theme)), theme.definition, small=numbers, id=theme.id)


def collection_item(collection: Collection, shelf: Shelf, here: Here) -> Item:
    """A collection with the number of its problems and cases."""
    cases = shelf.find((link.id for link in collection.cases), Case)
    small = (f"{len(shelf.find(collection.problems, Problem))} 个问题", count_words(cases))
    return Item("", Link(collection.name, here.to(collection)), collection.definition, small=small, id=collection.id)
