"""What is not meant for the public does not reach it, and a withdrawn entry keeps nothing but its id."""

from __future__ import annotations

from pathlib import Path

import pytest

from tashan.library.audience import WITHDRAWN_NOTICE, published
from tests.content import CASE, PROBLEM, changed, loaded


def cases(tmp_path: Path, state: str, audience: str, seen_by: str) -> list[str]:
    text = changed(CASE, "state: reviewed", f"state: {state}\naudience: {audience}")
    library, faults = loaded(tmp_path, {"cases/C0001-yuanba.md": text})
    assert faults == ()
    return [case.id for case in published(library, seen_by).cases]


def test_reviewed_public_entries_stay_as_they_are(tmp_path: Path) -> None:
    library, _ = loaded(tmp_path)
    assert published(library) == library


@pytest.mark.parametrize(
    ("state", "audience"),
    [("draft", "public"), ("pending", "public"), ("reviewed", "internal"), ("withdrawn", "internal")],
)
def test_drafts_and_internal_entries_are_for_the_internal_audience_alone(
    tmp_path: Path, state: str, audience: str
) -> None:
    assert cases(tmp_path, state, audience, "public") == []
    assert cases(tmp_path, state, audience, "anything else") == []
    assert cases(tmp_path, state, audience, "internal") == ["C0001"]


@pytest.mark.parametrize("audience", ["public", "internal"])
def test_a_withdrawn_case_keeps_its_id_and_nothing_that_it_said(tmp_path: Path, audience: str) -> None:
    text = changed(CASE, "state: reviewed", "state: withdrawn")
    library, _ = loaded(tmp_path, {"cases/C0001-yuanba.md": text})
    case = published(library, audience).cases[0]
    assert (case.id, case.title, case.body) == ("C0001", "C0001 已下架", WITHDRAWN_NOTICE)
    left = case.model_dump_json(exclude={"origin"})
    for word in ("院坝", "争水", "轮灌", "四川", "selfgov", "S1", "P001"):
        assert word not in left


def test_a_withdrawn_topic_too(tmp_path: Path) -> None:
    text = changed(PROBLEM, "updated:", "state: withdrawn\nupdated:")
    problem = published(loaded(tmp_path, {"docs/problems/P001-guangai.md": text})[0]).problems[0]
    assert (problem.name, problem.definition, problem.causes) == ("P001 已下架", WITHDRAWN_NOTICE, ())
