"""Content read again after each save: a file that did not change is neither understood nor checked a second time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tashan.checks import CHECKS, run
from tashan.library.diagnostic import Diagnostic
from tashan.library.files import File
from tashan.library.library import Library
from tashan.library.load import Understood, entry_of, library_of, load

_SINGLE = tuple(check for check in CHECKS if not check.across)
_URGENT = tuple(check for check in CHECKS if check.across and check.severity == "error")


@dataclass(frozen=True, slots=True)
class Reading:
    """What the files hold: the whole library, and what is wrong with it, but for what can wait (see `leisure`)."""

    library: Library
    found: tuple[Diagnostic, ...]

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """What has to be mended before pages can show it."""
        return tuple(each for each in self.found if each.severity == "error")

    @property
    def reminders(self) -> tuple[Diagnostic, ...]:
        """What else could be better."""
        return tuple(each for each in self.found if each.severity != "error")


class Content:
    """The content below `root`, and what was understood of each file that it has now."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._known: dict[File, Understood] = {}

    def read(self) -> Reading:
        """The content as it is now."""
        known: dict[File, Understood] = {}

        def understand(file: File) -> Understood:
            known[file] = self._known.get(file) or _checked(file)
            return known[file]

        library, found = load(self._root, understand)
        self._known = known
        return Reading(library, tuple(sorted((*found, *run(library, _URGENT)))))


def _checked(file: File) -> Understood:
    """The entry of a file, with its faults and what the checks find that look at one entry at a time."""
    entry, faults = entry_of(file)
    return entry, (*faults, *run(library_of((entry,)), _SINGLE)) if entry else faults
