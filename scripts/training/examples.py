"""Annotated articles as sentences with signs and roles.

Two sources: the points of the material's own annotations, looked up in the text by their words; and `labels.tsv`, our
own reading of further articles of the material, as offsets in the decoded text (a capital letter for what belongs into
an outline, a small one for what may). No words of an article are kept here.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tashan.ingest.article import Article
from tashan.ingest.clean import clean
from tashan.ingest.draft import Role
from tashan.ingest.origin import origin
from tashan.ingest.outline.body import body
from tashan.ingest.outline.items import items
from tashan.ingest.outline.lines import widened
from tashan.ingest.outline.running import beside, running, subheadings
from tashan.ingest.outline.sentences import Sentence, read
from tashan.ingest.outline.statute import is_statute
from tashan.ingest.read import taken
from tashan.ingest.split import split

ROOT = Path(__file__).resolve().parents[2]
MATERIAL = Path(os.environ.get("TASHAN_MATERIAL", ROOT.parent / "shared"))
LABELS = Path(__file__).with_name("labels.tsv")
_LETTERS: Mapping[str, Role] = {"p": "problem", "c": "cause", "m": "countermeasure", "d": "practice"}
_TOLD = re.compile(r"[0-9A-Za-z\u3400-\u9fff]")
_ENOUGH = 8  # characters by which an annotated clause is found when the rest was written otherwise


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence of an article, the roles it has in the outline, and those that it might have."""

    article: str
    sentence: Sentence
    sure: frozenset[Role]
    likely: frozenset[Role]


@dataclass(frozen=True, slots=True)
class _Text:
    """An annotated article as the outline meets it, and where its words stand in the decoded text."""

    article: Article
    sentences: tuple[Sentence, ...]

    def sources(self) -> Iterator[tuple[Sentence, int, int]]:
        back = origin(self.article.edits)
        for sentence in self.sentences:
            yield sentence, *back.span((sentence.start, sentence.end))


def _text(name: str) -> _Text:
    (path,) = (MATERIAL / "corpus" / "raw").glob(f"{name}.*")
    article, parts = split(clean(Article(taken(path.name, path.read_bytes()).text)))
    plain = widened(article.text)
    found: list[Sentence] = []
    for part in parts:
        lines = () if is_statute(plain, part.span) else body(plain, part)
        if lines:
            units = items(plain, lines)
            found += read(running(lines, units), beside(plain, part, lines), subheadings(units), every=True)
    return _Text(article, tuple(found))


def _offset(text: str, words: str) -> int:
    """Where the words stand in the text, whatever punctuation and spaces are between; -1 where they do not."""
    places = [at for at, character in enumerate(text) if _TOLD.match(character)]
    said = "".join(_TOLD.findall(words))
    together = "".join(text[at] for at in places)
    at = together.find(said)
    at = at if at >= 0 else together.find(said[:_ENOUGH])
    return places[at] if at >= 0 else -1


def _annotated() -> Iterator[Labelled]:
    for line in (MATERIAL / "gold" / "dev.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        text = _text(row["id"])
        points = [(role, _offset(text.article.text, words)) for role, all_ in row["points"].items() for words in all_]
        for sentence in text.sentences:
            sure = frozenset(role for role, at in points if sentence.start <= at < sentence.end)
            yield Labelled(row["id"], sentence, sure, frozenset())


def _read_by_us() -> Iterator[Labelled]:
    for line in LABELS.read_text("utf-8").splitlines():
        name, _, labels = line.partition("\t")
        told = [(label[0], int(label[1:])) for label in labels.split()]
        for sentence, start, end in _text(name).sources():
            here = {letter for letter, at in told if start <= at < end}
            sure = frozenset(role for letter, role in _LETTERS.items() if letter.upper() in here)
            yield Labelled(name, sentence, sure, frozenset(role for letter, role in _LETTERS.items() if letter in here))


def examples() -> tuple[Labelled, ...]:
    """Every sentence of the annotated articles' running text."""
    return (*_annotated(), *_read_by_us())
