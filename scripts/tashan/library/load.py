"""Content files → one Library value; what cannot be understood becomes diagnostics and is left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from pydantic import ValidationError

from tashan.library.diagnostic import Diagnostic
from tashan.library.fault import Fault
from tashan.library.faults import faults, unknown_key
from tashan.library.files import File, read
from tashan.library.frontmatter import Sheet, take_apart
from tashan.library.keys import NOT_WRITTEN
from tashan.library.library import Library
from tashan.library.model import Case, Cause, Collection, Entry, Measure, Policy, Problem, Theme, Topic, WrittenPage
from tashan.library.origin import Origin
from tashan.library.pictures import pictures

E = TypeVar("E", bound=Entry)
Understood = tuple[Entry | None, tuple[Diagnostic, ...]]


def entry_of(file: File) -> Understood:
    """The entry that a file holds, or its faults."""
    if isinstance(file.text, Diagnostic):
        return None, (file.text,)
    try:
        sheet = take_apart(file.text)
    except Fault as fault:
        line, column = fault.position
        return None, (Diagnostic(file.path, line, column, fault.code, fault.message, fault.fix),)
    misnamed = tuple(_misnamed(file, sheet))
    values = {key: value for key, value in sheet.parsed.values.items() if key not in NOT_WRITTEN}
    values |= {} if _names_itself(file) else {"id": file.id}
    given = {"origin": Origin(file.path, MappingProxyType(sheet.parsed.positions), sheet.body_line), "body": sheet.body}
    try:
        entry = file.kind.model.model_validate({**values, **given})
    except ValidationError as error:
        return None, (*misnamed, *faults(error, file.kind.model, file.path, sheet.parsed))
    return (None if misnamed else entry), misnamed


def load(root: Path, understand: Callable[[File], Understood] = entry_of) -> tuple[Library, tuple[Diagnostic, ...]]:
    """The library in the folder `root`, and every fault found while reading it, in the order of files and lines.

    `understand` gives the entry that a file holds, or its faults.
    """
    files, refused = read(root)
    doubled, first = _doubled(files)
    entries: list[Entry] = []
    found = [*refused, *doubled]
    for file in files:
        entry, faults_found = understand(file)
        found += faults_found
        if entry is not None and first[file.id] is file:
            entries.append(entry)
    unread = {file.id for file in files} - {entry.id for entry in entries}
    return replace(library_of(entries, frozenset(unread)), pictures=pictures(root)), tuple(sorted(found))


def _names_itself(file: File) -> bool:
    """Topics, themes and collections write their id; cases and hand-written pages have it from their file."""
    return issubclass(file.kind.model, (Topic, Theme, Collection))


def _misnamed(file: File, sheet: Sheet) -> Iterator[Diagnostic]:
    for key in sorted(NOT_WRITTEN & sheet.parsed.values.keys()):
        yield unknown_key(key, file.kind.model, file.path, sheet.parsed)
    written = sheet.parsed.values.get("id")
    if isinstance(written, str) and written != file.id:
        line, column = sheet.parsed.at(("id",))
        message = f"id（编号）写的是“{written[:20]}”，文件名里是 {file.id}"
        yield Diagnostic(file.path, line, column, "T030", message, "两处改成一样")


def _doubled(files: Iterable[File]) -> tuple[list[Diagnostic], dict[str, File]]:
    """A diagnostic for every file whose id another file has too, and the first file of each id."""
    by_id: defaultdict[str, list[File]] = defaultdict(list)
    for file in files:
        by_id[file.id].append(file)
    found = [
        Diagnostic(file.path, 1, 1, "T031", f"编号 {key} 还用在 {_others(file, same)}", "给其中一个换一个没用过的编号")
        for key, same in by_id.items()
        for file in same
        if len(same) > 1
    ]
    return found, {key: same[0] for key, same in by_id.items()}


def _others(file: File, same: Iterable[File]) -> str:
    return "、".join(other.path for other in same if other is not file)


def library_of(entries: Iterable[Entry], unread: frozenset[str] = frozenset()) -> Library:
    """Entries in the order of their ids, each with its kind. `unread` are ids of files that could not be read."""
    ordered = sorted(entries, key=lambda entry: (len(entry.id), entry.id) if isinstance(entry, Case) else (0, entry.id))

    def of(kind: type[E]) -> tuple[E, ...]:
        return tuple(entry for entry in ordered if isinstance(entry, kind))

    return Library(
        cases=of(Case),
        problems=of(Problem),
        causes=of(Cause),
        measures=of(Measure),
        policies=of(Policy),
        themes=of(Theme),
        collections=of(Collection),
        written=of(WrittenPage),
        unread=unread,
    )
