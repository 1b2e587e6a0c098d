"""Each cleaning rule: first what it must leave alone, then what it changes. And what holds for the table of rules."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import tashan.ingest.clean
from tashan.chinese.lookup import Lookup
from tashan.ingest.article import Article
from tashan.ingest.clean import RULES
from tashan.ingest.lines import held
from tashan.ingest.rule import settled
from tests.ingest.clean.damage import samples

FOLDER = Path(tashan.ingest.clean.__file__).parent
FILES = sorted(path for path in FOLDER.glob("*.py") if path.stem != "__init__")
# The script conversion is a command of its own, so its rule lives one floor up.
ELSEWHERE = {"convert"}

KEEPS = [(rule, text) for rule in RULES for text in samples(rule.name).KEEPS]
CHANGES = [(rule, old, new) for rule in RULES for old, new in samples(rule.name).CHANGES]


def named(value):
    return getattr(value, "name", None) or repr(value)[:40]


@pytest.mark.parametrize(("rule", "text"), KEEPS, ids=named)
def test_keeps(rule, text):
    assert list(rule.find(text)) == []


@pytest.mark.parametrize(("rule", "old", "new"), CHANGES, ids=named)
def test_changes(rule, old, new):
    assert settled(Article(old), rule).text == new


@pytest.mark.parametrize(("rule", "text"), [(rule, old) for rule, old, _ in CHANGES], ids=named)
def test_its_words_and_signs_stand_in_what_a_rule_changes(rule, text):
    assert not rule.words or held(Lookup(sorted(rule.words)), text)
    assert not rule.signs or rule.signs.search(text)


def test_every_file_is_registered_once_and_named_after_its_rule():
    assert sorted(rule.name for rule in RULES) == sorted({path.stem.replace("_", "-") for path in FILES} | ELSEWHERE)


@pytest.mark.parametrize("rule", RULES, ids=named)
def test_every_rule_has_samples_of_both_kinds(rule):
    assert samples(rule.name).KEEPS
    assert samples(rule.name).CHANGES


@pytest.mark.parametrize("rule", RULES, ids=named)
def test_every_rule_gives_an_editor_a_reason_in_chinese(rule):
    assert re.search("[\u4e00-\u9fff]{2}", rule.reason)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_says_why_its_rule_is_right(path):
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))
