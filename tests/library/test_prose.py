"""Prose is what the editors wrote: the names of other people's works are left out, their own sentences are not."""

from __future__ import annotations

from pathlib import Path

from tashan.library.load import load
from tashan.library.prose import prose

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = load(ROOT)[0]


def test_the_name_of_a_policy_and_the_title_of_a_source_are_not_ours() -> None:
    for policy in LIBRARY.policies:
        paths = [text.path for text in prose(policy)]
        assert ("name",) not in paths
        assert not [path for path in paths if path[0] == "sources" and path[-1] == "title"]


def test_the_name_of_a_problem_and_the_title_of_a_case_are_ours() -> None:
    assert all(("name",) in [text.path for text in prose(problem)] for problem in LIBRARY.problems)
    assert all(("title",) in [text.path for text in prose(case)] for case in LIBRARY.cases)


def test_what_a_policy_asks_for_is_told_in_our_words() -> None:
    assert all(("asks", 0) in [text.path for text in prose(policy)] for policy in LIBRARY.policies)
