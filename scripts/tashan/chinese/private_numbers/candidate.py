"""Groups of digits that may be one number, with what is around them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from tashan.chinese.private_numbers.digits import Group
from tashan.chinese.private_numbers.surroundings import Before, in_address, in_word


@dataclass(frozen=True)
class Candidate:
    """`groups` of `text`, whose digits together are `digits`; `alone`: no other digits stand in their row."""

    text: str
    groups: tuple[Group, ...]
    digits: str
    before: Before
    alone: bool

    @property
    def start(self) -> int:
        """Where the number begins."""
        return self.groups[0].start

    @property
    def end(self) -> int:
        """Where its digits end."""
        return self.groups[-1].end

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """The lengths of the groups."""
        return tuple(len(group.digits) for group in self.groups)

    @property
    def breaks(self) -> int:
        """How many times a new line breaks it."""
        return self.text.count("\n", self.start, self.end)

    @property
    def in_code(self) -> bool:
        """Whether it is a piece of a code or a web address, and no word calls it a telephone."""
        inside = in_word(self.text, self.start, self.end) or in_address(self.text, self.start)
        return inside and not self.before.telephone
