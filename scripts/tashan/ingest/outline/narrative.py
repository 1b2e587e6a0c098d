"""Points of running text: the few sentences of a news feature that an editor would put into an outline."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import fsum

from tashan.ingest.draft import Point, Role
from tashan.ingest.outline.cues import NAMED, order_cues, pairs, place_cues, title_cues, word_cues
from tashan.ingest.outline.lines import Line, sentences
from tashan.ingest.outline.weights import WEIGHTS, Weights

LONGEST_HEAD = 40
IN_PASSING = {"trouble-named", "mends"}  # 针对人手不足等问题，县里……
_OPENING = re.compile(
    r"^[“‘”’—\s]+|^(?:同时|此外|另外|其中|对此|为此|据了解|据介绍)，|^[^，。“]{2,20}(?:介绍|表示|认为|坦言|说|强调|指出)[，：]“?"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence with its cues; `line` is the number of its paragraph."""

    line: int
    sentence: Line
    cues: frozenset[str]

    def margin(self, weights: Weights) -> float:
        """By how much the sentence passes the mark of a role."""
        # Exact, so that the order of the cues, which a set does not keep, never decides between two sentences.
        return fsum(weights.cues.get(cue, 0.0) for cue in self.cues) - weights.mark


def candidates(lines: Sequence[Line], title: str) -> Iterator[Candidate]:
    """Every sentence of the lines, with its cues."""
    of_title = pairs(title)
    for index, line in enumerate(lines):
        for sentence in sentences(line):
            words = word_cues(sentence.text) | title_cues(sentence.text, of_title)
            places = place_cues(line.text, sentence.start - line.start, sentence.text)
            yield Candidate(index, sentence, frozenset(words | places | order_cues(index, len(lines))))


def _best(found: Sequence[Candidate], role: Role) -> Iterator[Candidate]:
    """The sentences that pass for a role, best first, few in a paragraph and few in all."""
    weights = WEIGHTS[role]
    told: Counter[int] = Counter()
    for margin, place in sorted(((c.margin(weights), -i) for i, c in enumerate(found)), reverse=True):
        candidate = found[-place]
        if margin < 0 or told.total() >= weights.most:
            return
        if told[candidate.line] < weights.per_paragraph:
            told[candidate.line] += 1
            yield candidate


def _heading(text: str, sentence: Line, role: Role) -> tuple[int, int]:
    """The part of the sentence that can stand as a heading: without speaker and link words, cut at a comma."""
    start, end = sentence.start, sentence.end
    named = NAMED.search(sentence.text)
    if named and role == "problem":
        return start + named.start("trouble"), start + named.end()
    if named and role == "practice" and sentence.text[named.end() : named.end() + 1] == "，":
        start += named.end() + 1
    while (opening := _OPENING.match(text[start:end])) and opening.end() < end - start - 8:
        start += opening.end()
    end = start + len(text[start:end].rstrip("。！？；”’…"))
    if end - start > LONGEST_HEAD:
        comma = max(text.rfind(mark, start + 10, start + LONGEST_HEAD) for mark in "，,：:；;")
        end = comma if comma > 0 else start + LONGEST_HEAD
    return start, end


def _roles(found: Sequence[Candidate]) -> dict[Line, list[Role]]:
    """Which sentences serve which role: one, the first of the table, unless the trouble is only named in passing."""
    roles: dict[Line, list[Role]] = {}
    for role in WEIGHTS:
        for candidate in _best(found, role):
            had = roles.setdefault(candidate.sentence, [])
            if not had or (had == ["problem"] and candidate.cues >= IN_PASSING):
                had.append(role)
    return roles


def narrated(text: str, lines: Sequence[Line], title: str, level: int = 2) -> tuple[Point, ...]:
    """The points of the lines of an article with this title (and what stands beside it)."""
    points = []
    for sentence, roles in sorted(_roles(tuple(candidates(lines, title))).items(), key=lambda item: item[0].start):
        for role in roles:
            start, end = _heading(text, sentence, role)
            rest = text[end : sentence.end].lstrip("，,：:；;。！？”")
            points.append(Point(role, level, text[start:end], rest, (sentence.start, sentence.end)))
    return tuple(points)
