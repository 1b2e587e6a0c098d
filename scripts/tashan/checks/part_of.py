"""A practice may be part of a larger programme, but not of itself, nor in a circle."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library


def find(library: Library) -> Iterator[Finding]:
    """Cases whose chain of `part_of` comes back to them."""
    parents = {case.id: case.part_of for case in library.cases if case.part_of}
    for case in library.cases:
        seen: set[str] = set()
        above = parents.get(case.id)
        while above is not None and above != case.id and above not in seen:
            seen.add(above)
            above = parents.get(above)
        if above == case.id:
            yield Finding(case, at(case, "part_of"), "所属案例绕回了自己", "删掉 part_of，或改成更大的那个案例")


CHECK = Check("T103", "error", "所属案例指向自己或互相指", find, across=True)
