"""What a new case begins with when it is made of a draft: the draft's values, and topics that its source suggests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tashan.form.draft import draft
from tashan.ingest.record import RecordError, read_record
from tashan.library.library import Library
from tashan.library.model import Cause, Measure, Problem, Topic
from tashan.library.suggested import Suggestion, suggested
from tashan.library.to_write import to_write

_SHOWN, _TAKEN = 5, 2  # suggestions that are told, and that are put in
_KEYS: Mapping[str, tuple[type[Topic], str, str]] = {
    "problems": (Problem, "how", "在当地的表现，一句话"),
    "causes": (Cause, "how", "在当地的情形，一句话"),
    "measures": (Measure, "did", "当地做法，一句话"),
}


@dataclass(frozen=True, slots=True)
class Beginning:
    """`values` by key; `notes`: key → comments above it; `body`: sections to be written, empty for the usual ones."""

    values: Mapping[str, Any]
    notes: Mapping[str, tuple[str, ...]]
    body: str


def beginning(path: Path, library: Library) -> Beginning:
    """The beginning in a draft file. Raises Fault where it is none."""
    text = path.read_text("utf-8", errors="replace")
    found = draft(text)
    topics = suggested(_source(path, text), library, _SHOWN)
    values, notes = dict(found.values), dict(found.notes)
    for key, (kind, word, hint) in _KEYS.items():
        notes[key] = (*notes.get(key, ()), *map(_told, topics[kind]))
        if topics[kind] and key not in values:
            values[key] = [{"id": one.topic.id, word: to_write(hint)} for one in topics[kind][:_TAKEN]]
    return Beginning(values, notes, found.body)


def _told(one: Suggestion) -> str:
    return f"建议 {one.topic.id} {one.topic.name}，依据：{'、'.join(one.because)}"


def _source(path: Path, text: str) -> str:
    """The clean text of the record that the draft lies in; of one with several articles, or of none, the draft."""
    try:
        record = read_record(path.parent.parent)
    except RecordError:
        return text
    return record.clean if len(record.drafts) == 1 else text
