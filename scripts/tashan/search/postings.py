"""Entries to postings: where every pair of neighbouring characters stands, and which pages have what is frequent.

A posting list is the ascending addresses of a key, each as its distance from the one before. Pairs with their places
make any substring exact: 软弱涣散 is where 软弱 stands two before 涣散. Pairs are of UTF-16 units, as in JavaScript.

The list of a frequent pair would be too long to load. It notes only which pages have the pair, and all longer strings
that begin or end with it become keys themselves, and so on while these are frequent too. So a word is either a
frequent key itself or covered by keys whose places are known, and no query loads more than a few short lists.

Lists of pages begin with `!`. Their addresses are CLASSES times the page, plus its class: 3 times the weightiest field
that has the key, plus 0 to 2 for how often the page has it. Single characters and whole numbers (`#2021`, `#5%`) have
only such lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import sub

import numpy as np
from numpy.typing import NDArray

from tashan.chinese.fold import fold
from tashan.search.entries import SearchEntry
from tashan.search.numbers import Numbers, write, written
from tashan.search.places import FIELDS, PAGE, Places, Text, joined

CLASSES = 16
# From how many occurrences on a page counts as having a key often, and very often.
OFTEN = (4, 16)
PAGES_ONLY = "!"
NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)*[%‰]?")
# Longer ones are serial numbers, which nobody looks for whole.
LONGEST_NUMBER = 12
# Characters of a list of places above which a key is frequent, and the longest key.
MOST, LONGEST = 6_000, 12

Groups = tuple[Places, Numbers]


def postings(entries: Sequence[SearchEntry], most: int = MOST) -> Mapping[str, str]:
    """Key → posting list. The number of a page is its place in `entries`."""
    pages = [tuple(map(fold, entry.fields)) for entry in entries]
    text = joined(pages)
    lists = dict(_numbers(pages))
    if not len(text.starts):
        return lists
    parted = text.parted()
    whole = (text.units >= 0xD800) & (text.units < 0xE000)
    for places in text.batches(~parted & ~whole):
        lists.update(_listed(text, 1, _grouped(places, text.units[places]), 0)[0])
    inside = ~parted
    inside[:-1] &= ~parted[1:]
    level = [_grouped(places, text.units[places + 1], text.units[places]) for places in text.batches(inside)]
    for length in range(2, LONGEST + 1):
        frequent = []
        for groups in level:
            found, heavy = _listed(text, length, groups, most)
            lists.update(found)
            frequent.append(heavy)
        level = list(_longer(text, parted, length, frequent)) if length < LONGEST else []
    return lists


def _grouped(places: Places, *marks: NDArray[np.uint16] | Numbers) -> Groups:
    """The places sorted by `marks` (the last counts most), ascending where they agree; where each group begins."""
    order = np.arange(len(places))
    for mark in marks:
        order = order[np.argsort(_small(mark)[order], kind="stable")]
    changed = np.zeros(max(0, len(places) - 1), bool)
    for mark in marks:
        changed |= np.diff(mark[order].astype(np.int64)) != 0
    return places[order], _starts(changed, len(places))


def _small(mark: NDArray[np.uint16] | Numbers) -> NDArray[np.uint16] | Numbers:
    """As 16 bits where they are enough: such numbers are sorted by counting, which takes a fraction of the time."""
    return mark.astype(np.uint16) if not len(mark) or int(mark.max()) < 1 << 16 else mark


def _starts(changed: NDArray[np.bool_], length: int) -> Numbers:
    return np.concatenate((np.zeros(min(1, length), np.int64), np.flatnonzero(changed) + 1))


def _group(groups: Groups) -> Numbers:
    """The number of the group that each place belongs to."""
    places, begins = groups
    return np.repeat(np.arange(len(begins)), np.diff(np.append(begins, len(places))))


def _begins(sorted_: Numbers) -> Numbers:
    return _starts(sorted_[1:] != sorted_[:-1], len(sorted_))


def _listed(text: Text, length: int, groups: Groups, most: int) -> tuple[dict[str, str], Groups]:
    """The lists of all groups, and the groups of frequent keys: those whose places take more than `most`."""
    places, begins = groups
    if not len(places):
        return {}, groups
    addresses = text.addresses(places)
    lists, sizes = _written(addresses, begins)
    heavy = sizes > most
    found = {
        text.key(place, length): list_
        for place, list_, frequent in zip(places[begins].tolist(), lists, heavy.tolist(), strict=True)
        if not frequent
    }
    group = _group(groups)
    own = heavy[group]
    kept, again = places[own], _begins(group[own])
    short = _written(*_classes(addresses[own], group[own]))[0]
    keys = [text.key(place, length) for place in kept[again].tolist()]
    return found | {key: PAGES_ONLY + list_ for key, list_ in zip(keys, short, strict=True)}, (kept, again)


def _written(addresses: Numbers, begins: Numbers) -> tuple[list[str], Numbers]:
    """The list of each group, and its size."""
    if not len(addresses):
        return [], np.zeros(0, np.int64)
    steps = np.diff(addresses, prepend=0)
    steps[begins] = addresses[begins]
    whole, lengths = written(steps)
    sizes = np.add.reduceat(lengths, begins)
    ends = np.cumsum(sizes).tolist()
    return [whole[start:end] for start, end in zip([0, *ends], ends, strict=False)], sizes


def _classes(addresses: Numbers, group: Numbers) -> Groups:
    """One address for each page of each group: CLASSES × page + class."""
    if not len(addresses):
        return addresses, addresses
    pages = addresses // PAGE
    first = _begins(group * (int(pages.max(initial=0)) + 1) + pages)
    last = np.append(first[1:], len(addresses)) - 1
    fields = np.searchsorted(FIELDS, addresses[last] % PAGE, "right") - 1
    often = np.searchsorted(OFTEN, last - first + 1, "right")
    return pages[first] * CLASSES + 3 * fields + often, _begins(group[first])


def _longer(text: Text, parted: NDArray[np.bool_], length: int, frequent: Iterable[Groups]) -> Iterator[Groups]:
    """The places of every string that is a frequent one and a character after or, unless it began with one, before."""
    found = [groups for groups in frequent if len(groups[0])]
    heavy = np.zeros(len(text.units), bool)
    for places, _ in found:
        heavy[places] = True
    for groups in found:
        places, own = groups[0], _group(groups)
        after = ~parted[places + length]
        yield _grouped(places[after], text.units[places[after] + length], own[after])
        before = (places > 0) & ~parted[places - 1] & ~heavy[places - 1]
        yield _grouped(places[before] - 1, text.units[places[before] - 1], own[before])


def _numbers(pages: Sequence[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """The lists of whole numbers, with the number of the weightiest field that has them."""
    found: dict[str, dict[int, int]] = {}
    for page, fields in enumerate(pages):
        for field, own in enumerate(fields):
            for number in NUMBER.findall(own):
                for key in {number, number.rstrip("%‰")}:
                    if len(key) <= LONGEST_NUMBER:
                        found.setdefault(key, {})[page] = CLASSES * page + 3 * field
    for key, addresses in found.items():
        ascending = list(addresses.values())
        yield f"#{key}", PAGES_ONLY + write(map(sub, ascending, [0, *ascending]))
