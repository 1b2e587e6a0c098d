"""Builders of values: an entry that is valid and says nothing, with only what a test is about changed."""

from __future__ import annotations

import datetime
from typing import Any

from tashan.library.library import Library
from tashan.library.model import Case, Cause, Collection, Measure, Policy, Problem, Theme, WrittenPage
from tashan.library.origin import Origin

UPDATED = datetime.date(2026, 1, 2)


def _entry(id_: str, folder: str, given: dict[str, Any]) -> dict[str, Any]:
    return {"id": id_, "origin": Origin(f"{folder}/{id_}.md"), "updated": UPDATED} | given


def make_source(key: str = "S1", **given: Any) -> dict[str, Any]:
    """A source."""
    return {"key": key, "title": "院坝里的议事会", "kind": "own"} | given


def make_result(**given: Any) -> dict[str, Any]:
    """An outcome figure."""
    return {"what": "争水纠纷", "value": "3", "unit": "件", "kind": "outcome", "source": "S1", "at": "第二段"} | given


def make_case(id_: str = "C0001", **given: Any) -> Case:
    """A practice of 2020 that links nothing."""
    values = {
        "title": "云溪县：院坝议事管灌溉",
        "summary": "云溪县把灌溉用水交给院坝议事会商量，轮到谁家一目了然。",
        "place": "四川省/某市/云溪县",
        "level": "county",
        "setting": "rural",
        "period": {"start": 2020},
        "themes": ("selfgov",),
        "said_by": "self",
        "sources": (make_source(),),
        "state": "reviewed",
    }
    return Case.model_validate(_entry(id_, "cases", values | given))


def _topic(name: str, given: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "definition": f"{name}：这里只写一句，够长就行。"} | given


def make_problem(id_: str = "P001", **given: Any) -> Problem:
    """A problem without causes and countermeasures."""
    return Problem.model_validate(_entry(id_, "docs/problems", _topic("灌溉无人管", {"themes": ("selfgov",)} | given)))


def make_cause(id_: str = "K001", **given: Any) -> Cause:
    """A cause in two steps."""
    values = {"kind": "institution", "mechanism": ("没有写明", "互相推")} | given
    return Cause.model_validate(_entry(id_, "docs/causes", _topic("权责不清", values)))


def make_measure(id_: str = "M001", **given: Any) -> Measure:
    """A countermeasure."""
    values = {"themes": ("selfgov",), "mechanism": "事先说定，轮到谁家不用争。"} | given
    return Measure.model_validate(_entry(id_, "docs/countermeasures", _topic("院坝议事", values)))


def make_policy(id_: str = "D001", **given: Any) -> Policy:
    """A policy in force."""
    values = {"issuer": "某部", "date": datetime.date(2019, 6, 1), "status": "in_force"} | given
    return Policy.model_validate(_entry(id_, "docs/policies", _topic("灌溉管理办法", values)))


def make_theme(code: str = "selfgov", **given: Any) -> Theme:
    """A theme."""
    values = {
        "name": "议事协商与自治",
        "definition": "村民怎么商量、怎么定。",
        "includes": "议事会。",
        "excludes": "调解。",
    }
    return Theme.model_validate(_entry(code, "docs/themes", values | given))


def make_collection(code: str = "estate", **given: Any) -> Collection:
    """A collection of one case and one problem."""
    values = {
        "name": "用水专题",
        "definition": "怎么分水、怎么管渠。",
        "excludes": "修渠的钱。",
        "themes": ("selfgov",),
        "problems": ("P001",),
        "cases": ({"id": "C0001", "how": "看轮灌表怎么排。"},),
    }
    return Collection.model_validate(_entry(code, "docs/collections", values | given))


def make_written(id_: str = "about", **given: Any) -> WrittenPage:
    """A hand-written page."""
    return WrittenPage.model_validate(_entry(id_, "docs", {"title": "关于本站"} | given))


def make_library(*entries: Any) -> Library:
    """A library of these entries, each kind in the order given."""

    def of(kind: type) -> tuple[Any, ...]:
        return tuple(entry for entry in entries if isinstance(entry, kind))

    return Library(
        cases=of(Case),
        problems=of(Problem),
        causes=of(Cause),
        measures=of(Measure),
        policies=of(Policy),
        themes=of(Theme),
        collections=of(Collection),
        written=of(WrittenPage),
    )


def linked_library() -> Library:
    """One entry of each kind, all linked with each other."""
    return make_library(
        make_case(
            problems=({"id": "P001", "how": "争水的事年年有。"},),
            causes=({"id": "K001", "how": "没有人管。", "stated": False},),
            measures=({"id": "M001", "did": "议事会排出轮灌表。", "needs": "有人召集。"},),
            policies=("D001",),
            results=(make_result(),),
            effect="helps",
        ),
        make_problem(causes=("K001",), measures=("M001",)),
        make_cause(),
        make_measure(policies=("D001",)),
        make_policy(),
        make_theme(),
        make_collection(),
        make_written(),
    )
