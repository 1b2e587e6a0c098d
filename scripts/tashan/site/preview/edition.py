"""What the preview shows at a moment, and the board on which open pages read that it changed."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from tashan.library.diagnostic import Diagnostic
from tashan.site.preview.stage import Stage


@dataclass(frozen=True, slots=True, eq=False)
class Edition:
    """`stage` is the content as it was last in order (None: not yet), `version` how often that changed.

    `errors` keep newer content from being shown; `reminders` are what else could be better. `index` is the folder that
    holds the search as last made; `settled` tells that it is the search of this stage.
    """

    version: int = 0
    stage: Stage | None = None
    errors: tuple[Diagnostic, ...] = ()
    reminders: tuple[Diagnostic, ...] = ()
    index: Path | None = None
    settled: bool = False

    @property
    def searched(self) -> str:
        """Whether there is a search at all, which pages ask for as they load: yes or no."""
        return "yes" if self.index else "no"

    @property
    def message(self) -> str:
        """What an open page is told, as JSON."""
        found = {"errors": self.errors, "reminders": self.reminders}
        told = {name: [asdict(each) for each in diagnostics] for name, diagnostics in found.items()}
        return json.dumps({"version": self.version, "search": self.searched, **told}, ensure_ascii=False)


class Board:
    """The edition of the moment, for the thread that makes editions and the threads that answer browsers."""

    def __init__(self) -> None:
        self.edition = Edition()
        self._changed = threading.Condition()

    def show(self, edition: Edition, instead_of: Edition | None = None) -> None:
        """Put up an edition and wake everyone who waits; with `instead_of`, only while that one is up."""
        with self._changed:
            if instead_of in (None, self.edition):
                self.edition = edition
                self._changed.notify_all()

    def wait(self, until: Callable[[Edition], bool], seconds: float) -> Edition:
        """The first edition that is as wanted, or the one that is up when the time is over."""
        with self._changed:
            self._changed.wait_for(lambda: until(self.edition), seconds)
            return self.edition
