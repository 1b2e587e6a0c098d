"""Draw words as language does: the commonest much more often than the rare ones, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from tashan.library.sample import words


@dataclass(frozen=True, slots=True)
class Draw:
    """A stream of choices. Every case has its own, so that case 7 is the same in a tree of ten and of ten thousand."""

    chance: random.Random

    def word(self, ranked: Sequence[str]) -> str:
        """A word of a list ranked by frequency: rank r comes about 1/r as often as rank 1."""
        return ranked[int((len(ranked) + 1) ** self.chance.random()) - 1]

    def some(self, ranked: Sequence[str], least: int, most: int) -> list[str]:
        """Between `least` and `most` different words, in the order of drawing."""
        wanted = self.chance.randint(least, most)
        found: dict[str, None] = {}
        while len(found) < wanted:
            found[self.word(ranked)] = None
        return list(found)

    def number(self, least: int, most: int) -> int:
        """A whole number, both ends included."""
        return self.chance.randint(least, most)

    def name(self) -> str:
        """An invented place name of two syllables."""
        return self.chance.choice(words.FIRST) + self.chance.choice(words.SECOND)

    def person(self) -> str:
        """An invented name of a person: 28,800 of them, so most stand in few cases."""
        given = self.chance.choice(words.GIVEN) + self.chance.choice(words.GIVEN)
        return self.word(words.SURNAMES) + given

    def scheme(self) -> str:
        """An invented name of a practice, in quotation marks."""
        return f"“{self.word(words.SCHEMES)}{self.word(words.SCHEME_ENDS)}”"


def draw(seed: int, what: str) -> Draw:
    """The choices for one entry of the tree with this seed."""
    return Draw(random.Random(f"{seed}/{what}"))  # noqa: S311 - text for benchmarks, nothing secret
