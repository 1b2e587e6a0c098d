"""Words looked up in a text: all of them in one pass, however many they are (Aho–Corasick, in Rust)."""

from __future__ import annotations

from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

_FEW = 2000  # so many words take a table of a few megabytes, which goes through a text twice as fast


class Lookup:
    """The `words` to look for. Offsets are those of characters."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple(dict.fromkeys(words))
        self._automaton = AhoCorasick(
            self._words, implementation=Implementation.DFA if len(self._words) <= _FEW else None
        )

    def found(self, text: str) -> list[str]:
        """The words of the text as often as they stand in it, be they within others."""
        return self._automaton.find_matches_as_strings(text, overlapping=True)

    def held(self, text: str) -> frozenset[str]:
        """The words that stand in the text, be they within others."""
        return frozenset(self.found(text))

    def places(self, text: str) -> list[tuple[int, str]]:
        """Every place of every word, words within others too, in the order of their ends."""
        words = self._words
        return [(start, words[at]) for at, start, _ in self._automaton.find_matches_as_indexes(text, overlapping=True)]


class Longest:
    """The `words` to look for, of which at each place only the longest counts, and none within another."""

    def __init__(self, words: Iterable[str]) -> None:
        self._automaton = AhoCorasick(tuple(dict.fromkeys(words)), matchkind=MatchKind.LeftmostLongest)

    def found(self, text: str) -> list[str]:
        """The words of the text as often as they stand in it, in order."""
        return self._automaton.find_matches_as_strings(text)
