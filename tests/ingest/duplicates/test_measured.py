"""Near duplicates measured on real documents: their variants among all of them, and against the library's cases."""

from __future__ import annotations

import hashlib
import random
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from tashan.ingest.article import Article
from tashan.ingest.clean import clean
from tashan.ingest.duplicates import Entry, Index, entries_of, index_of
from tashan.ingest.duplicates.entry import Text
from tashan.ingest.duplicates.sketch import sketch
from tashan.library.load import load
from tests.ingest.duplicates.variants import VARIANTS
from tests.material import MATERIAL, needs_material

pytestmark = [needs_material, pytest.mark.xdist_group("duplicates")]
ROOT = Path(__file__).resolve().parents[3]
FLOOR = 0.98
ARTICLE = 150  # characters; shorter notices differ in nothing but a date


@cache
def originals() -> dict[str, str]:
    """Plain texts by name, byte-order marks dropped."""
    files = [*sorted((MATERIAL / "corpus" / "raw").glob("*.txt")), *sorted((MATERIAL / "seeds").glob("*.txt"))]
    texts = {file.stem: file.read_text("utf-8", errors="replace").removeprefix("\ufeff") for file in files}
    return {name: text for name, text in texts.items() if len(text) >= ARTICLE}


def entry(key: str, text: str) -> Entry:
    return Entry(key, key, key, (), (Text(sketch(clean(Article(text)).text)),))


@cache
def entries() -> tuple[Entry, ...]:
    return tuple(entry(key, text) for key, text in originals().items())


@pytest.mark.parametrize("name", VARIANTS)
def test_variants_of_real_documents_are_found_and_nothing_else(name: str) -> None:
    texts = originals()
    assert len(texts) > 100
    index = Index(lambda _: 0.0)
    for each in entries():
        index.add(each)
    draw = random.Random(name)
    chosen = sorted(texts)[:: max(1, len(texts) // 30)]
    right = wrong = 0
    for key in chosen:
        found = {each.of for each in index.meet(entry(f"?{key}", VARIANTS[name](texts[key], draw)))}
        right += key in found
        wrong += len(found - {key})
    assert right / len(chosen) >= FLOOR
    assert right / (right + wrong) >= FLOOR


def test_variants_of_the_founding_articles_lead_to_their_cases() -> None:
    library, _ = load(ROOT)
    index = index_of(entries_of(library))
    of_source = defaultdict(set)
    for case in library.cases:
        for source in case.sources:
            of_source[source.sha256].add(case.id)
    draw = random.Random(7)
    for file in sorted((MATERIAL / "seeds").glob("*.txt")):
        wanted = of_source[hashlib.sha256(file.read_bytes()).hexdigest()]
        text = VARIANTS["all_at_once"](file.read_text("utf-8", errors="replace"), draw)
        assert {each.of for each in index.meet(entry(file.stem, text))} == wanted
