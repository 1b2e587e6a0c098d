"""The signs that a sentence can have, each a bit of one whole number, so that many are put together in one step.

Signs that say more beside something wrong, or beside a deed, stand first: bad&still is `still` moved on by TO_BAD bits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from tashan.ingest.outline.lexicon import groups_of

BAD_WITH = tuple(
    (
        "^formerly formerly some ^some turn due leads-to because still met mends such-troubles dispute lately burden"
        " person said question ought goal trouble done"
    ).split()
)
DEED_WITH = tuple("office-acts scheme lately we person scene praise outcome future ought said goal figure".split())
_BOTH = tuple(sign for sign in BAD_WITH if sign in DEED_WITH)
_MOVED = tuple(
    sorted(dict.fromkeys((*BAD_WITH, *DEED_WITH)), key=lambda sign: (sign in DEED_WITH) - (sign in BAD_WITH))
)
TO_BAD = len(_MOVED)  # by so many bits `still` becomes bad&still
TO_DEED = len(_MOVED) + len(_BOTH)  # and so does `we` become deed&we: those moved stand side by side, too
BAD_COUNTED, DEEDS_COUNTED = ("bad1", "bad2", "bad3"), ("deeds1", "deeds2", "deeds3", "deeds4")
_MARKS = "office-acts figure quotes scheme book question named-trouble troubles-told".split()
_PLACES = (
    "line-of-speech official-speaks meeting-bids advice long short opens closes in-speech first-two early late of-title"
).split()

_UNDER = (
    "has-heads under-head first-under-head head-trouble"
    " head-says-problem head-says-cause head-says-countermeasure head-says-practice head-says-context"
).split()


@cache
def alphabet() -> tuple[str, ...]:
    """The names of all signs, in the order of their bits."""
    groups = tuple(dict.fromkeys(group for own in groups_of().values() for group in own))
    bad, deed = _MOVED[: len(BAD_WITH)], _MOVED[-len(DEED_WITH) :]
    beside = (*("bad&" + sign for sign in bad), *("deed&" + sign for sign in deed))
    others = (*BAD_COUNTED, *DEEDS_COUNTED, *_MARKS, *_PLACES, *_UNDER, *groups, *("^" + group for group in groups))
    return tuple(dict.fromkeys((*_MOVED, *beside, *others)))


@cache
def before_openings() -> int:
    """How many signs stand before those of what opens a sentence, which are the last."""
    return len(alphabet()) - sum(sign.startswith("^") and sign not in _MOVED for sign in alphabet())


@cache
def bits() -> Mapping[str, int]:
    """The bit of each sign."""
    return {sign: 1 << place for place, sign in enumerate(alphabet())}


def together(signs: Iterable[str]) -> int:
    """The bits of all these signs."""
    every = 0
    for sign in signs:
        every |= bits()[sign]
    return every


def names(signs: int) -> frozenset[str]:
    """The signs that these bits stand for."""
    return frozenset(sign for place, sign in enumerate(alphabet()) if signs >> place & 1)
