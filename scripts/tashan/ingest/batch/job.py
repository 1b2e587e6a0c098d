"""One file, from its bytes to a record that lacks only its drafts: what a process of a batch does."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tashan.ingest.batch.notice import unnoticed
from tashan.ingest.batch.outcome import Outcome, refused
from tashan.ingest.draft_file import draft_file
from tashan.ingest.duplicates import entry_of_drafts, entry_of_record, stored
from tashan.ingest.encoded import pieces_of
from tashan.ingest.pipeline import Ingested, Tagger, found_in
from tashan.ingest.read import Unreadable, bytes_of, taken
from tashan.ingest.record import FORMAT, edited, manifest_of, prepare, slug, whole
from tashan.ingest.report import report

_SOURCE = ("sha256", "format", "encoding", "script", "mechanical", "truncated")
_BROKEN = "整理时程序出错（{}）；请把这个文件交给维护程序的人"
_CLOSED = {PermissionError: "没有读这个文件的权限；请改好权限再交来", FileNotFoundError: "文件不见了；请检查路径"}
_UNREAD = "文件读不出来，磁盘可能有问题；请拷到别处再交来"


@dataclass(frozen=True, slots=True)
class Job:
    """A file to ingest. `edition` is that of this run, `owner` its process; `again`: even if its record is there."""

    path: Path
    inbox: Path
    edition: str
    owner: int
    again: bool = False
    show_private: bool = False


def work(job: Job, tagger: Callable[[], Tagger]) -> Outcome:
    """What becomes of a file; never raises for what is in it, but OSError when the inbox cannot be written.

    The tagger is asked for when there is an article to tag.
    """
    sha256 = ""
    try:
        data = bytes_of(job.path)
        sha256 = hashlib.sha256(data).hexdigest()
        record = job.inbox / slug(str(job.path), sha256)
        told = manifest_of(record)
        known = told if told and not job.again and _is_of(job, sha256, told) and whole(record, told) else None
        if known and not job.show_private:
            return _known(job, record, known)
        source = taken(str(job.path), data)
    except Unreadable as error:
        return refused(job.path, sha256 or _hash(job.path), str(error))
    except OSError as error:
        return refused(job.path, "", _CLOSED.get(type(error), _UNREAD))
    try:
        found = found_in(source, tagger())
        outcome = _shown(job, found)
    except Exception as error:  # noqa: BLE001 - one file must not stop thousands; the message names the fault
        return refused(job.path, sha256, _BROKEN.format(type(error).__name__))
    return replace(outcome, status="known") if known else _prepared(job, found, outcome)


def _hash(path: Path) -> str:
    """The hash of a file that is too large to be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _is_of(job: Job, sha256: str, told: Mapping[str, Any]) -> bool:
    """Whether a record is of these bytes, and made as this run would make it."""
    made = told.get("format"), told.get("edition"), told["source"]["sha256"]
    return made == (FORMAT, job.edition, sha256)


def _known(job: Job, record: Path, told: Mapping[str, Any]) -> Outcome:
    """A file that needs no work: its record says all."""
    source = {"path": str(job.path)} | {key: told["source"][key] for key in _SOURCE}
    entry = entry_of_record(record, told)
    return Outcome(
        path=str(job.path),
        status="known",
        told=pieces_of({"source": source, "articles": told["articles"], "duplicates": [], "error": None}),
        format=source["format"],
        articles=len(told["articles"]),
        entry=replace(entry, of=str(job.path)) if entry else None,
        record=record,
    )


def _shown(job: Job, found: Ingested) -> Outcome:
    source = found.source
    record = job.inbox / slug(source.path, source.sha256)
    drafts = tuple(draft_file(found, draft) for draft in found.drafts)
    return Outcome(
        path=source.path,
        status="kept" if edited(record, lambda draft: unnoticed(draft) in drafts) else "new",
        told=pieces_of(report(found, show_private=job.show_private)),
        format=source.format,
        articles=len(found.drafts),
        entry=entry_of_drafts(record.name, source.path, source.sha256, found.drafts),
        record=record,
        drafts=drafts,
        edits=len(found.article.edits),
        flags=len(found.article.flags),
    )


def _prepared(job: Job, found: Ingested, outcome: Outcome) -> Outcome:
    """The outcome with its record written aside, unless a person's drafts are in the way."""
    if outcome.status == "kept" or outcome.entry is None:
        return outcome
    articles = (pieces_of(report(found)) if job.show_private else outcome.told)["articles"]
    told = pieces_of({"edition": job.edition, "articles": None, "sketches": stored(outcome.entry)})
    told["articles"] = articles
    return replace(outcome, prepared=prepare(job.inbox, found.source, found.article, told, job.owner))
