"""A claim: words of an entry that its sources are said to hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tashan.library.origin import Position


@dataclass(frozen=True, slots=True)
class Claim:
    """Words at a place of the entry, and the keys of the sources, one of which must hold them; empty: any of them.

    `with_unit`: a figure that its unit must follow; else the number alone, since prose may count in other words.
    `otherwise`: words that say the same, as 去年 does in a newspaper.
    """

    kind: Literal["figure", "quotation"]
    words: str
    position: Position
    sources: tuple[str, ...] = ()
    with_unit: bool = False
    otherwise: str = ""
