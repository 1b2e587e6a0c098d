"""A cleaning rule: a name, a reason, and a function from a text to the changes that it wants."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from tashan.chinese.pattern import when_asked
from tashan.ingest.article import Article
from tashan.ingest.edit import Change
from tashan.ingest.lines import Line, Lines, lines, plain

Found = Iterable[tuple[int, int, str]]


def _never(_text: str) -> bool:
    return False


def always(_text: str) -> bool:
    """For a rule that goes by lines in whatever text."""
    return True


@dataclass(frozen=True, slots=True)
class Rule:
    """`name` is permanent and the name of its file; `reason` is what an editor reads beside the change.

    `look` gives (start, end, after) for each place to change, in any order, not overlapping. In every text that the
    rule changes stands one of the `words`, as `lines.held` sees it, and one of the `signs`: another need not be looked
    through. No words or no signs: any text may be changed. `near` finds the same as `look` by the lines alone in which
    the words stand; other lines among them do not matter. `sees_words` tells whether all that the rule sees of a text
    are the words of its lines: where they are the same, so is what it finds. A rule of `layout` leaves them the same.
    """

    name: str
    reason: str
    look: Callable[[str], Found]
    words: frozenset[str] = frozenset()
    signs: re.Pattern[str] | None = None
    near: Callable[[str, Lines], Found] | None = None
    sees_words: Callable[[str], bool] = _never
    layout: bool = False

    def where(self, *words: str) -> Rule:
        """The same rule, with its words, in whatever script, width and case they are given."""
        return replace(self, words=frozenset(plain("\0".join(words)).lower().split("\0")))

    def at(self, signs: str) -> Rule:
        """The same rule, with its signs: a pattern of one character."""
        return replace(self, signs=re.compile(signs))

    def seeing_lines(self, texts: Callable[[str], bool] = always) -> Rule:
        """The same rule, which sees nothing but the words of the lines that are not blank in such `texts`."""
        return replace(self, sees_words=texts)

    def of_layout(self) -> Rule:
        """The same rule, which changes nothing but lines that are blank and the blanks around lines."""
        return replace(self, layout=True)

    def find(self, text: str, holding: Holding | None = None) -> tuple[Change, ...]:
        """The changes that the text needs; none when it is in order. `holding` knows where the words stand."""
        found = self.near(text, holding(self, text)) if holding and self.near else self.look(text)
        return tuple([Change(start, end, new, self.reason) for start, end, new in found if text[start:end] != new])


# The lines of a text in which the words of a rule stand.
Holding = Callable[[Rule, str], Lines]


def settled(article: Article, rule: Rule, holding: Holding | None = None) -> Article:
    """The article after as many turns of the rule as it takes until it finds nothing more.

    Removing 分享到 from 分分享到享到 leaves another one.
    """
    while changes := rule.find(article.text, holding):
        article = article.edited(rule.name, changes)
    return article


def replacing(name: str, pattern: str, after: str, reason: str) -> Rule:
    """A rule that writes `after` for every match of `pattern` (multi-line mode)."""
    compiled = when_asked(pattern, re.MULTILINE)

    def look(text: str) -> Found:
        return ((match.start(), match.end(), after) for match in compiled().finditer(text))

    return Rule(name, reason, look)


def removing(name: str, pattern: str, reason: str) -> Rule:
    """A rule that removes every match of `pattern` (multi-line mode)."""
    return replacing(name, pattern, "", reason)


def removing_lines(name: str, reason: str, *patterns: str) -> Rule:
    """A rule that removes lines which match one of the patterns from end to end.

    The patterns are written in simplified characters and half-width punctuation: they see `Line.words`.
    """
    compiled = when_asked("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)

    def look(_text: str, found: Lines) -> Found:
        full = compiled().fullmatch
        return [whole(line) for line in found if full(line.words)]

    return near_words(name, reason, look).seeing_lines()


def by_lines(name: str, reason: str, look: Callable[[Lines], Found]) -> Rule:
    """A rule that goes by the lines that are not blank, one by one or in their order."""
    return Rule(name, reason, lambda text: look(lines(text))).seeing_lines()


def near_words(name: str, reason: str, look: Callable[[str, Lines], Found]) -> Rule:
    """A rule that need see no lines but those in which its words stand."""
    return Rule(name, reason, lambda text: look(text, lines(text)), near=look)


def whole(line: Line) -> tuple[int, int, str]:
    """The removal of a line together with its newline."""
    return line.start, line.stop, ""
