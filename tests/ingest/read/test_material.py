"""The main text of real web pages against the text that people marked, as they are and with other markup."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable
from functools import cache
from statistics import mean
from types import ModuleType

import pytest

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
