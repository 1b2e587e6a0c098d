"""Where a word stands, exactly: it is a frequent key itself, or where keys stand at the right distances.

client/match.js does the same.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from tashan.chinese.fold import fold
from tashan.search.index import Index, addresses
from tashan.search.layout import CLASSES, FIELDS, LONGEST, OFTEN, PAGE, PAGES_ONLY, WIDTH
from tashan.search.numbers import ALPHABET

# So many texts are read to see whether a phrase is there; what of a slip is text.
_READ = 1_000
_SHOWN = slice(2, 6)


class Hit(NamedTuple):
    """The weightiest field of a page that has the word, and how often the page has it: 0 to 2."""

    field: int
    often: int


class Found(NamedTuple):
    """Page → hit; `sure` unless a page may have the words of a phrase apart from each other."""

    hits: Mapping[int, Hit]
    sure: bool = True


def hits(index: Index, word: str) -> Found:
    """What has a folded word, or a phrase: words parted by single spaces."""
    covers = [each for run, start in _runs(word) for each in _cover(index, run, start)]
    lists = [(index.list_(key), at) for key, at in covers]
    if not all(list_ for list_, _ in lists):
        return Found({})
    known = [pages_of(list_) for list_, _ in lists if list_[0] == PAGES_ONLY]
    placed = [{address - at for address in addresses(list_)} for list_, at in lists if list_[0] != PAGES_ONLY]
    found = _pages_at(set.intersection(*placed)) if placed else known[0]
    both = {page: hit for page, hit in found.items() if all(page in own for own in known)}
    return Found(both, len(lists) == 1 or not known)


def _runs(phrase: str) -> Iterator[tuple[str, int]]:
    start = 0
    for run in phrase.split(" "):
        yield run, start
        start += len(run.encode("utf-16-le")) // 2 + 1


def _cover(index: Index, word: str, first: int) -> Iterator[tuple[str, int]]:
    """Keys that cover the word, with their places from `first` on. A frequent pair grows until it is rare or whole."""
    text = word.encode("utf-16-le")
    length, at = len(text) // 2, 0

    def key(start: int, end: int) -> str:
        return text[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")

    if length == 1:
        yield word, first
        return
    while at < length:
        start = min(at, length - 2)
        end = start + 2
        while index.frequent(key(start, end)) and end - start < min(length, LONGEST):
            start, end = (start, end + 1) if end < length else (start - 1, end)
        yield key(start, end), first + start
        at = end


def pages_of(list_: str) -> Mapping[int, Hit]:
    """The hits of a list of pages."""
    first, mapped, best = list_.removeprefix(PAGES_ONLY).partition(PAGES_ONLY)
    codes = map(ALPHABET.index, first if mapped else "")
    pages = (at * WIDTH + bit for at, code in enumerate(codes) for bit in range(WIDTH) if code >> bit & 1)
    numbers = addresses(best if mapped else first)
    known = {number // CLASSES: Hit(number % CLASSES // 3, number % CLASSES % 3) for number in numbers}
    return dict.fromkeys(pages, Hit(0, 0)) | known


def having(index: Index, pages: Sequence[int], phrase: str, *, tight: bool = False) -> Sequence[int]:
    """The pages whose text really has the folded phrase, of the first that may; `tight`: spaces left out."""
    return [page for page in pages[:_READ] if any(phrase in text for text in _texts(index, page, tight))]


def _texts(index: Index, page: int, tight: bool) -> Iterator[str]:
    id_ = index.ids[page]
    folded = map(fold, (*index.slip(id_)[_SHOWN], index.body(id_)))
    return (text.replace(" ", "") for text in folded) if tight else folded


def _pages_at(places: Iterable[int]) -> Mapping[int, Hit]:
    ordered = sorted(places)
    counts = Counter(address // PAGE for address in ordered)
    last = {address // PAGE: bisect_right(FIELDS, address % PAGE) - 1 for address in ordered}
    return {page: Hit(last[page], bisect_right(OFTEN, count)) for page, count in counts.items()}
