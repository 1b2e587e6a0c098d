"""Prose is what the editors wrote: the names of other people's works are left out, their own sentences are not."""

from __future__ import annotations

from pathlib import Path

from tashan.library.load import load
from tashan.library.model import WrittenPage
from tashan.library.origin import Origin
from tashan.library.prose import prose
from tests.builders import UPDATED, make_case

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


def test_what_a_page_of_the_guide_shows_between_fences_is_no_prose() -> None:
    body = "先看:\n\n   ```\n   tashan check\n   ```\n\n再看。"
    origin = Origin("docs/guide/x.md", body_line=5)
    page = WrittenPage(id="guide/x", origin=origin, updated=UPDATED, title="怎么检查", body=body)
    assert [(text.text, text.line) for text in prose(page) if text.path == ("body",) and text.text] == [
        ("先看:", 5),
        ("再看。", 11),
    ]


def test_a_case_has_nothing_to_hide_between_fences() -> None:
    case = make_case(body="```\n全文\n```")
    assert "全文" in [text.text for text in prose(case)]
