"""Chinese text into words: jieba's dictionary plus the library's own words.

rjieba is jieba in Rust: the same dictionary and, on Han characters, the same output, some twenty times as fast. To read
its dictionary takes a tenth of a second: it is read when a text is first to be cut, once for each way of cutting.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from typing import Any

NOUN = "n"  # the tag that the library's words get; the others are those of jieba's dictionary
_REMEMBERED = 50_000  # words whose parts of speech are kept at hand


class Words:
    """A way of cutting text into words that knows `lexicon` beside the dictionary. Nothing outside it is changed."""

    def __init__(self, lexicon: Iterable[str] = ()) -> None:
        # Sorted, since a word's frequency is worked out from the words added before it.
        self.lexicon = tuple(sorted(set(lexicon)))
        self._parts: dict[str, str] = {}

    @cached_property
    def _jieba(self) -> Any:
        own = _dictionary()
        for word in self.lexicon:
            own.add_word(word, None, NOUN)
        return own

    def cut(self, text: str) -> tuple[str, ...]:
        """The words of the text and all that lies between them: joined they are the text again."""
        return tuple(self._jieba.cut(text))

    def parts(self, words: Iterable[str], text: str) -> Mapping[str, str]:
        """The part of speech of each of `words` of the text (ICTCLAS: n noun, v verb, vn verbal noun, eng Latin, …).

        A word is of one part wherever it stands: one met before is not asked for again, others are asked for by
        themselves, and in their lines only where one of them is no word by itself.
        """
        known, asked = self._parts, set(words)
        if len(known) > _REMEMBERED:
            known.clear()
        if new := asked.difference(known):
            known.update(self._jieba.tag("\n".join(sorted(new))))
        if left := new.difference(known):
            lines = (line for line in text.split("\n") if any(map(line.__contains__, left)))
            known.update(self._jieba.tag("\n".join(lines)))
        return {word: known[word] for word in asked}


def _dictionary() -> Any:
    """A dictionary of one's own, an rjieba.Jieba."""
    return _compiled().Jieba()


@cache
def _compiled() -> Any:
    """The compiled half of rjieba, past its package, which reads a dictionary for itself as soon as it is imported."""
    package = find_spec("rjieba")
    spec = PathFinder.find_spec("rjieba.rjieba", package.submodule_search_locations) if package else None
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError("rjieba", name="rjieba")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def _plain() -> Any:
    """The dictionary as it comes."""
    return _dictionary()


def borders(text: str) -> tuple[str, ...]:
    """The text in pieces between which a line may break."""
    return tuple(_plain().cut(text))


def dictionary_words(text: str) -> tuple[str, ...]:
    """The text in pieces, of which those of two characters and more are words of the dictionary.

    Names come out in single characters.
    """
    return tuple(_plain().cut(text, False))
