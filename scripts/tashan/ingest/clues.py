"""What a text holds of the signs and words that rules go by: looked up for all rules at once, and not for each anew."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from tashan.chinese.lookup import Lookup
from tashan.ingest.article import Article
from tashan.ingest.lines import Lines, held, lines
from tashan.ingest.rule import Rule


class Index:
    """The signs and words of the rules."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        by_word = defaultdict[str, list[str]](list)
        for rule in rules:
            for word in sorted(rule.words):
                by_word[word].append(rule.name)
        self.by_word = dict(by_word)
        self.words = Lookup(by_word)
        self.by_signs = {rule.name: rule.signs for rule in rules if rule.signs}
        self.signs = re.compile("|".join(signs.pattern for signs in self.by_signs.values()))

    def holding(self, rule: Rule, text: str) -> Lines:
        """The lines in which the words of the rule stand."""
        found, places = lines(text), held(self.words, text)
        numbers = {number for word in rule.words.intersection(places) for number in places[word]}
        return tuple([found[number] for number in sorted(numbers)])


@lru_cache(maxsize=2)
def _signs_in(text: str, index: Index) -> frozenset[str]:
    return frozenset(index.signs.findall(text))


@lru_cache(maxsize=2)
def _without(signs: frozenset[str], index: Index) -> frozenset[str]:
    known = "".join(signs)
    return frozenset([name for name, own in index.by_signs.items() if not own.search(known)])


@dataclass(frozen=True)
class Clues:
    """What there is in an article to go by. `like` is a text whose lines have the same words as those of the article.

    So the versions of a text that differ in layout need one look.
    """

    index: Index
    article: Article
    like: str

    @cached_property
    def without_signs(self) -> frozenset[str]:
        """The names of the rules of whose signs none can stand in the text: neither from the source nor by an edit."""
        brought = "".join([edit.after for edit in self.article.edits])
        return _without(_signs_in(self.article.decoded, self.index) | _signs_in(brought, self.index), self.index)

    @cached_property
    def named(self) -> frozenset[str]:
        """The names of the rules of whose words one stands in the text."""
        by_word = self.index.by_word
        return frozenset([name for word in held(self.index.words, self.like) for name in by_word[word]])

    def exclude(self, rule: Rule) -> bool:
        """Whether the rule finds nothing, since none of its signs or none of its words is there."""
        return rule.name in self.without_signs or (bool(rule.words) and rule.name not in self.named)

    def sight(self, rule: Rule) -> str:
        """A text that is the same to the rule: where it finds nothing in the one, it finds nothing in the other."""
        text = self.article.text
        return self.like if rule.sees_words(text) else text

    def after(self, rule: Rule, article: Article) -> Clues:
        """What there is in the article that the rule has made of this one."""
        return Clues(self.index, article, self.like if rule.layout else article.text)
