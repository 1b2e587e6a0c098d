"""Entries to postings: where every pair of neighbouring characters stands, and which pages have what is frequent.

A posting list is the ascending addresses of a key, each as its distance from the one before. Pairs with their places
make any substring exact: 软弱涣散 is where 软弱 stands two before 涣散. Pairs are of UTF-16 units, as in JavaScript.

The list of a frequent pair would be too long to load. It notes only which pages have the pair, and all longer strings
that begin or end with it become keys themselves, and so on while these are frequent too. So a word is either a
frequent key itself or covered by keys whose places are known, and no query loads more than a few short lists. Single
characters and whole numbers (`#2021`, `#5%`) have lists of pages alone.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing

from tashan.search import lists
from tashan.search.keys import found
from tashan.search.layout import CLASSES, LONGEST_NUMBER, NUMBER
from tashan.search.segments import Fields, Text
from tashan.search.spool import Spool
from tashan.search.table import written

# Places above which a key is frequent.
MOST = 1_500
# Units of text to work on at a time: memory stays the same however large the library.
ROOM = 1_500_000


class Postings:
    """Pages noted one after another, in the order of their numbers; then the lists of all keys.

    A key that comes more than `most` times notes pages alone; `room` units of text are worked on at a time.
    """

    def __init__(self, most: int = MOST, room: int = ROOM) -> None:
        self._spool = Spool()
        self._text = Text(self._spool, room)
        self._numbers: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
        self._most, self._pages = most, 0

    def close(self) -> None:
        """Give the disk back."""
        self._spool.close()

    def add(self, fields: Fields) -> None:
        """Note the folded fields of the next page, body first."""
        kinds = {
            key: CLASSES * self._pages + 3 * max(0, field - 1)
            # Text and values count the same.
            for field, own in enumerate(fields)
            for number in NUMBER.findall(own)
            for key in (number, number.rstrip("%‰"))
            if len(key) <= LONGEST_NUMBER
        }
        for key, address in kinds.items():
            self._numbers[key].append(address)
        self._text.add(fields)
        self._pages += 1

    def lists(self) -> Iterator[tuple[str, str]]:
        """Key and posting list in the order of keys."""
        for number in sorted(self._numbers):
            yield f"#{number}", lists.of_pages(self._numbers[number])
        with closing(Spool()) as kept:
            yield from written(found(self._text, self._most, kept))
