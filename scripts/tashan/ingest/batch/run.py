"""A batch under way: outcomes come in, duplicates are looked up, records are finished, objects are kept for the end."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from tashan.ingest import folder
from tashan.ingest.batch.notice import noticed
from tashan.ingest.batch.outcome import Outcome
from tashan.ingest.duplicates import Duplicate, Index, entry_of_record
from tashan.ingest.encoded import on_one_line, pieces_of
from tashan.ingest.record import finish, manifest_of
from tashan.ingest.report import KEYS, duplicates_told


@dataclass(frozen=True, slots=True)
class Result:
    """A file that is done, and what it is a near duplicate of among what was known when its turn came."""

    outcome: Outcome
    duplicates: tuple[Duplicate, ...]


class Run:
    """What a batch keeps between its files: the index, and the objects to print, both on the disk.

    `known` makes the index of the library, when the first article asks for it: a file that is refused needs none.
    """

    def __init__(self, inbox: Path, known: Callable[[], Index], *, as_json: bool) -> None:
        self._inbox, self._known, self._as_json = inbox, known, as_json
        self._objects = tempfile.TemporaryFile()  # noqa: SIM115 - closed in close
        folder.sweep(inbox)

    @cached_property
    def _index(self) -> Index:
        index = self._known()
        for record in sorted(path for path in self._inbox.glob("*") if not path.name.startswith(".")):
            entry = entry_of_record(record, manifest_of(record) or {})
            if entry:
                index.add(entry)
        return index

    def close(self) -> None:
        """Let go of what lies on the disk."""
        self._objects.close()
        if "_index" in vars(self):
            self._index.close()

    def take(self, outcome: Outcome) -> Result:
        """Finish the record of a file, in its turn. Raises OSError when the disk refuses."""
        if outcome.entry is None:
            self._keep("", outcome)
            return Result(outcome, ())
        key = self._index.unmet(outcome.entry.key)
        found = self._index.meet(replace(outcome.entry, key=key))
        if outcome.prepared:
            outcome = self._finished(outcome, found, twice=key != outcome.entry.key)
        self._keep(key, outcome)
        return Result(outcome, found)

    def objects(self) -> Iterator[str]:
        """The objects of `--json` as lines: now every file of a pair names the other."""
        self._objects.seek(0)
        for line in self._objects:
            key, *values = line.decode("utf-8").rstrip("\n").split("\t")
            told = dict(zip(KEYS, values, strict=True))
            found = self._index.met(key) if key else ()
            if found:
                told |= pieces_of({"duplicates": duplicates_told(found)})
            yield on_one_line(told)

    def _finished(self, outcome: Outcome, found: tuple[Duplicate, ...], *, twice: bool) -> Outcome:
        if outcome.prepared is None:
            return outcome
        if twice:  # the same file lies in two folders, and one record is enough
            shutil.rmtree(outcome.prepared.aside, ignore_errors=True)
            return replace(outcome, status="known", prepared=None)
        finish(outcome.prepared, tuple(noticed(draft, found) for draft in outcome.drafts))
        return outcome

    def _keep(self, key: str, outcome: Outcome) -> None:
        if self._as_json:
            self._objects.write(("\t".join((key, *outcome.told.values())) + "\n").encode("utf-8"))
