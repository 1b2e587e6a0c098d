"""The preview of a folder of content: read it, serve it, and follow each save."""

from __future__ import annotations

import contextlib
import shutil
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from time import perf_counter

from tashan.library.audience import published
from tashan.library.diagnostic import Diagnostic
from tashan.library.library import Library
from tashan.library.model import Entry
from tashan.pages.address import address
from tashan.site.preview.answer import Server
from tashan.site.preview.content import Content
from tashan.site.preview.edition import Board, Edition
from tashan.site.preview.frame import Frame, frame
from tashan.site.preview.leisure import Task, looked_through, stop
from tashan.site.preview.stage import Stage
from tashan.site.preview.watch import changes, stamps

# Pages of saved entries that are looked at before they are shown, and told; more at once is no editor's save.
_MOST = 20
_QUIET = 1.0  # seconds without a save
_IDLE = 60.0


class Preview:
    """A server of what lies below `root`. `tell` takes lines for the terminal; `workshop` is an empty folder."""

    def __init__(self, root: Path, workshop: Path, audience: str, tell: Callable[[str], None]) -> None:
        self.board = Board()
        self._root, self._workshop, self._audience, self._tell = root, workshop, audience, tell
        self._content = Content(root)
        self._frame: Frame | None = None

    def listen(self, ports: Iterable[int]) -> Server | None:
        """A server on the first of these ports that is free, or None."""
        for port in ports:
            with contextlib.suppress(OSError, OverflowError):
                return Server(self.board, port)
        return None

    def run(self, server: Server) -> None:
        """Serve until interrupted."""
        with server:
            known = stamps(self._root)
            for task in (server.serve_forever, self._settle):
                threading.Thread(target=task, daemon=True).start()
            try:
                self._refresh(server.url)
                for _ in changes(self._root, known):
                    self._refresh(server.url)
            finally:
                stop()

    def _refresh(self, url: str) -> None:
        """Show the content as it is now; content with errors leaves the pages as they are."""
        began = perf_counter()
        before, reading = self.board.edition, self._content.read()
        shown = before.stage.whole if before.stage else Library()
        changed = _changed(shown, reading.library)
        same = before.stage and not changed and shown.pictures == reading.library.pictures
        stage = before.stage if same or reading.errors else self._stage(reading.library)
        errors = reading.errors or tuple(_stopped(stage, changed))
        if errors:
            self.board.show(replace(before, errors=errors))
            self._tell_errors(errors)
            return
        self.board.show(Edition(before.version + (not same), stage, (), reading.reminders, before.index))
        self._tell_pages(changed if before.stage else (), url, perf_counter() - began)

    def _stage(self, whole: Library) -> Stage:
        shown = published(whole, self._audience)
        self._frame = self._frame or frame(shown, self._workshop)
        return Stage(whole, shown, self._frame)

    def _settle(self) -> None:
        """Whenever no save has come for a while, bring up to date what no save waits for. Endless."""
        for number in count():
            edition = self.board.wait(_unsettled, _IDLE)
            time.sleep(_QUIET)
            if edition is not self.board.edition or not _unsettled(edition):
                continue
            index = self._workshop / f"index-{number}"
            found = looked_through(Task(self._root, self._audience, index))
            if found is not None:
                reminders = tuple(sorted((*edition.reminders, *found)))
                self.board.show(replace(edition, reminders=reminders, index=index, settled=True), instead_of=edition)
            self._sweep()

    def _sweep(self) -> None:
        """Remove the searches that are no longer used."""
        for folder in self._workshop.glob("index-*"):
            if folder != self.board.edition.index:
                shutil.rmtree(folder, ignore_errors=True)

    def _tell_errors(self, errors: tuple[Diagnostic, ...]) -> None:
        for error in errors:
            self._tell(str(error))
        self._tell(f"有 {len(errors)} 处要改；改好以前，页面停在上一次的样子。")

    def _tell_pages(self, changed: tuple[Entry, ...], url: str, seconds: float) -> None:
        for entry in changed[:_MOST]:
            self._tell(f"{entry.origin.path} → {url}{address(entry)}（{seconds:.2f} 秒）")


def _unsettled(edition: Edition) -> bool:
    return edition.stage is not None and not edition.errors and not edition.settled


def _changed(before: Library, now: Library) -> tuple[Entry, ...]:
    """Entries that are new or were saved, and those that are gone."""
    saved = (entry for entry in now.entries if before.by_id.get(entry.id) is not entry)
    gone = (entry for entry in before.entries if entry.id not in now.by_id)
    return (*saved, *gone)


def _stopped(stage: Stage | None, changed: tuple[Entry, ...]) -> Iterator[Diagnostic]:
    """What the gate stops in the pages of the entries that were saved."""
    for entry in changed[:_MOST]:
        made = stage.page(address(entry)) if stage else None
        for fault in made[1] if made else ():
            yield Diagnostic(entry.origin.path, 1, 1, "GATE", fault, "换一种写法")
