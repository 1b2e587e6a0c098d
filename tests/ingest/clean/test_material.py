"""The founding articles and the damage counted in them, and real texts of many other kinds."""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from types import ModuleType

import pytest

from tashan.ingest.article import Article
from tashan.ingest.clean import clean
from tashan.ingest.edit import revert
from tests.material import MATERIAL, needs_material

pytestmark = [needs_material, pytest.mark.xdist_group("cleaned")]

SEEDS = sorted((MATERIAL / "seeds").glob("*.txt"))
GOLD = MATERIAL / "gold" / "seeds"
TEXTS = sorted([*(MATERIAL / "corpus" / "raw").glob("*.txt"), *(MATERIAL / "corpus" / "raw").glob("*.md")])


@cache
def scorer() -> ModuleType:
    """The program that acceptance scores with."""
    spec = importlib.util.spec_from_file_location("score_ingest", MATERIAL / "tools" / "score_ingest.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def cleaned(path) -> Article:
    return clean(Article(path.read_bytes().decode("utf-8")))


def damages():
    """The single instances that must be removed or replaced, beyond doubt."""
    rows = map(json.loads, (GOLD / "artifacts.jsonl").read_text("utf-8").splitlines())
    return [
        row
        for row in rows
        if row["level"] == "instance" and row["action"] in ("remove", "replace") and row["confidence"] == "sure"
    ]


def repaired(row: dict, article: Article) -> bool:
    """Every sign of the damage is inside an edit; a break to insert is there."""
    start, end = row["start"], row["end"]
    if start == end:
        return any(edit.start <= start <= edit.end and "\n" in edit.after for edit in article.edits)
    signs = [at for at in range(start, end) if not row["raw"].strip() or article.decoded[at].strip()]
    return all(any(edit.start <= at < edit.end for edit in article.edits) for at in signs)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_clean_text_against_the_hand_checked_one(path):
    grams = scorer().grams
    gold, own = grams((GOLD / "clean" / path.name).read_text("utf-8")), grams(cleaned(path).text)
    hit = sum((gold & own).values())
    assert hit / sum(own.values()) >= 0.99
    assert hit / sum(gold.values()) >= 0.995


@pytest.mark.parametrize("path", [*SEEDS, *TEXTS], ids=lambda path: path.stem)
def test_nothing_is_lost_and_a_second_cleaning_makes_no_edit(path):
    article = cleaned(path)
    assert revert(article.text, article.edits).encode() == path.read_bytes()
    assert clean(Article(article.text)).edits == ()


def test_the_damage_counted_in_the_founding_articles_is_repaired():
    articles = {path.stem[:3]: cleaned(path) for path in SEEDS}
    rows = damages()
    missed = [row["ctx"] for row in rows if not repaired(row, articles[row["file"]])]
    assert len(rows) > 1300
    assert len(missed) <= 0.01 * len(rows), missed


def test_what_only_a_person_can_decide_is_flagged():
    kinds = {path.stem[:3]: {flag.kind for flag in cleaned(path).flags} for path in SEEDS}
    assert {"masked", "typo", "punctuation"} <= kinds["000"]
    assert {"masked", "typo", "speech"} <= kinds["001"]
    assert {"truncated", "typo"} <= kinds["002"]
    assert not any("truncated" in kinds[name] for name in ("000", "001", "003", "004"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_real_articles_keep_their_sentences(path):
    """Nothing that ends like a sentence of prose goes from a text that no download site has touched."""
    gone = [
        edit.before
        for edit in cleaned(path).edits
        if len(edit.before) > 40 and len(edit.after) < 0.5 * len(edit.before) and "。" in edit.before
    ]
    allowed = (
        "front-matter",
        "subscription-pleas",
        "copyright-notices",
        "column-notes",
        "series-notices",
        "licence-templates",
    )
    rules = [edit.rule for edit in cleaned(path).edits if edit.before in gone]
    assert all(any(name in rule for name in allowed) for rule in rules), gone
