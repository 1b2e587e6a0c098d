"""Real documents: all of them read, web pages held against the text that people marked, encodings of snippets."""

from __future__ import annotations

import importlib.util
import random
import re
from collections.abc import Callable, Iterator
from functools import cache
from statistics import mean
from types import ModuleType

import pytest

from tashan.ingest.edit import revert
from tashan.ingest.pipeline import Refused, ingest
from tashan.ingest.read.encoding import decoded
from tashan.ingest.read.html import read_html
from tests.material import MATERIAL, needs_material

pytestmark = needs_material

GOLD = sorted((MATERIAL / "corpus" / "gold").glob("html_*.txt"))
RAW = MATERIAL / "corpus" / "raw"
# The same words in other elements: nothing may hang on the names that one page gives its parts.
VARIANTS: dict[str, tuple[float, Callable[[str], str]]] = {
    "as it is": (0.97, lambda page: page),
    "no names": (0.91, lambda page: re.sub(r"\s(?:class|id)\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]+)", "", page)),
    "div for p": (0.96, lambda page: re.sub(r"<(/?)p(?=[\s>])", r"<\1div", page, flags=re.I)),
    "br for p": (0.96, lambda page: re.sub(r"</?p(?:\s[^>]*)?>", "<br>", page, flags=re.I)),
}


@cache
def scorer() -> ModuleType:
    """The program that acceptance scores with."""
    spec = importlib.util.spec_from_file_location("score_ingest", MATERIAL / "tools" / "score_ingest.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def pages() -> list[tuple[str, str]]:
    """The markup of each page, and its text as marked."""
    return [
        (decoded((RAW / f"{path.stem}.html").read_bytes(), declares=True).text, path.read_text("utf-8"))
        for path in GOLD
    ]


def agreement(gold: str, found: str) -> float:
    """F1 over runs of four characters."""
    wanted, own = scorer().grams(gold), scorer().grams(found)
    return 2 * sum((wanted & own).values()) / max(1, sum(wanted.values()) + sum(own.values()))


@pytest.mark.parametrize("variant", VARIANTS)
def test_main_text_of_real_pages(variant):
    floor, varied = VARIANTS[variant]
    found = [(gold, read_html(varied(page).encode("utf-8", "replace")).text) for page, gold in pages()]
    assert mean(agreement(gold, text) for gold, text in found) >= floor


def snippets(size: int) -> Iterator[tuple[str, str]]:
    """Runs of so many characters out of real texts, mostly Chinese, in every encoding that can write them."""
    choice = random.Random(size)
    for path in sorted([*RAW.glob("*.txt"), *RAW.glob("*.md")])[::3]:
        text = path.read_text("utf-8").replace("\r", "")
        for start in (choice.randrange(max(1, len(text) - size)) for _ in range(12)):
            snippet = text[start : start + size]
            if 2 * len(re.findall(r"[\u4e00-\u9fff]", snippet)) >= size:
                legacy = "big5hkscs" if path.name.startswith(("tw_", "hk_")) else "gb18030"
                yield from ((snippet, encoding) for encoding in (legacy, "utf-8", "utf-16"))


def _is_right(text: str, encoding: str) -> bool:
    try:
        return decoded(text.encode(encoding)).text.lstrip("\ufeff") == text
    except UnicodeEncodeError:
        return True


@pytest.mark.parametrize("size", [10, 30])
def test_the_encoding_of_a_few_characters(size):
    found = [_is_right(*one) for one in snippets(size)]
    assert len(found) > 1000
    assert mean(found) == 1


@pytest.mark.parametrize("path", sorted(RAW.glob("*")), ids=lambda path: path.name)
def test_every_document_is_read_and_every_character_accounted_for(path):
    found = ingest(path.read_bytes(), path.name)
    if isinstance(found, Refused):
        assert path.suffix == ".jsx"
        assert "请" in found.message
        return
    source, article = found.source, found.article
    assert found.drafts
    assert article.decoded == source.text
    assert revert(article.text, article.edits) == source.text
    assert all(source.data[one.at : one.at + len(one.data)] == one.data for one in source.damage)
