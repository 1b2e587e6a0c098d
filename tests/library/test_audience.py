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


@pytest.mark.parametrize("hiding", ["state: withdrawn", "audience: internal"])
def test_what_others_say_of_a_hidden_entry_is_left_out_with_it(tmp_path: Path, hiding: str) -> None:
    topic = changed(PROBLEM, "updated:", f"{hiding}\nupdated:")
    part = changed(CASE, "kind: practice", "kind: practice\npart_of: C0002")
    gone = changed(
        changed(CASE, "云溪县：院坝", "某县：院坝"), "state: reviewed", "state: reviewed\naudience: internal"
    )
    files = {"docs/problems/P001-guangai.md": topic, "cases/C0001-yuanba.md": part, "cases/C0002-x.md": gone}
    case = published(loaded(tmp_path, files)[0]).cases[0]
    assert (case.id, case.part_of, case.problems) == ("C0001", None, ())
    assert [link.id for link in case.measures] == ["M001"]
