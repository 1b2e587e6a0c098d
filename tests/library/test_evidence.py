"""The rule of certainty, one row for each line of the design."""

from __future__ import annotations

from pathlib import Path

import pytest

from tashan.library.evidence import certainty
from tests.content import CASE, changed, loaded


def level(tmp_path: Path, text: str) -> int | None:
    return certainty(loaded(tmp_path, {"cases/C0001-yuanba.md": text})[0].cases[0])


@pytest.mark.parametrize(
    ("said_by", "compared", "expected"),
    [
        ("self", "nothing", 1),
        ("self", "several_places", 1),
        ("superior", "before_after", 1),
        ("media", "after", 2),
        ("media", "comparison", 2),
        ("independent", "nothing", 2),
        ("independent", "after", 2),
        ("independent", "before_after", 3),
        ("independent", "comparison", 4),
        ("independent", "several_places", 5),
    ],
)
def test_who_says_it_and_how_it_was_compared(tmp_path: Path, said_by: str, compared: str, expected: int) -> None:
    assert level(tmp_path, changed(CASE, "said_by: self", f"said_by: {said_by}\ncompared: {compared}")) == expected


@pytest.mark.parametrize("kind", ["output", "context"])
def test_what_was_done_is_no_evidence_whoever_says_it(tmp_path: Path, kind: str) -> None:
    text = changed(CASE, "said_by: self", "said_by: independent\ncompared: several_places")
    assert level(tmp_path, changed(text, "kind: outcome", f"kind: {kind}")) == 0


def test_a_survey_proves_no_effect(tmp_path: Path) -> None:
    assert level(tmp_path, changed(CASE, "kind: practice", "kind: survey")) is None
