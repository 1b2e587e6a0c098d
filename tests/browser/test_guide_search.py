"""Every example of the guide to searching, typed into the real search over the real library."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

GUIDE = (Path(__file__).resolve().parents[2] / "docs" / "guide" / "search.md").read_text("utf-8")
ROWS = re.findall(r"^\| `([^`]+)` \|(.*)\| \[([A-Z][0-9]+)\]\([^)]*\) \|$", GUIDE, re.MULTILINE)
LABELS = ("类型", "主题", "地区", "年份", "层级", "城乡", "成效", "依据")
pytestmark = pytest.mark.browser


@pytest.fixture
def search_page(page: Page, http_address: str) -> Page:
    page.goto(f"{http_address}/search.html")
    return page


def _answer(page: Page, query: str, limit: int = 5) -> Any:
    return page.evaluate("([query, limit]) => tashan.search(query, {limit})", [query, limit])


def _ids(answer: Any) -> list[str]:
    return [item["id"] for item in answer["items"]]


def _literal(page: Page, query: str) -> set[str]:
    return {item["id"] for item in _answer(page, query, 200)["items"] if item["exact"]}


@pytest.mark.parametrize(("query", "meaning", "id_"), ROWS, ids=[row[0] for row in ROWS])
def test_an_example_finds_what_it_says(query, meaning, id_, search_page):
    answer = _answer(search_page, query)
    assert id_ in _ids(answer)
    assert answer["total"] > 0
    for other in re.findall(r"`([^`]+)`", meaning):
        assert _ids(_answer(search_page, other)) == _ids(answer)


def test_a_word_with_a_minus_takes_pages_away(search_page):
    queries = [query for query, _, _ in ROWS if " -" in query]
    assert len(queries) > 1
    for query in queries:
        word, without = query.split(" -")
        left, both, all_ = (_literal(search_page, each) for each in (query, f"{word} {without}", word))
        assert both
        assert left == all_ - both


def test_every_condition_has_an_example_and_takes_pages_away(search_page):
    examples = {query.split(":")[0]: query for query, _, _ in ROWS if ":" in query}
    assert set(examples) == set(LABELS)
    for query in examples.values():
        word = " ".join(part for part in query.split() if ":" not in part)
        with_it, without = _answer(search_page, query), _answer(search_page, word)
        assert 0 < with_it["total"] < without["total"], query


def test_the_advice_for_no_answer_is_true(search_page):
    part = GUIDE.split("## 查不到时")[1].split("## ")[0]
    mistyped, sentence, short = re.findall(r"`([^`]+)`", part)
    assert _answer(search_page, mistyped)["instead"] in part
    taken_apart = _answer(search_page, sentence)
    assert " " in taken_apart["instead"]
    assert f"[{_ids(taken_apart)[0]}](" in part
    assert _answer(search_page, short)["total"] > 0
