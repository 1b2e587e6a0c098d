"""The original files of a case's sources: their hash and fingerprint, and the case held against their text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tashan.checks import copied
from tashan.checks.verify import verify
from tashan.ingest.duplicates.entry import fingerprint
from tashan.ingest.pipeline import found_in
from tashan.ingest.read import Unreadable, read
from tashan.library.diagnostic import Diagnostic
from tashan.library.library import Library
from tashan.library.model import Case

_ABSENT = "T503"  # a source of which no original was given


@dataclass(frozen=True, slots=True)
class Original:
    """One file: what a source's record says of it, and `text`, in which figures and quotations are looked up."""

    name: str
    sha256: str
    fingerprint: str
    text: str


def original(file: Path) -> Original:
    """The original in a file. Raises Unreadable; OSError."""
    try:
        source = read(file)
    except Unreadable as error:
        raise Unreadable(f"来源的原件 {file.name} 读不出，{error}") from error
    found = found_in(source)
    whole = found.drafts[0].text if len(found.drafts) == 1 else found.article.text
    text = "\n".join((source.hints.title, source.text, found.article.text))
    return Original(file.name, source.sha256, fingerprint(whole), text)


def held_against(case: Case, originals: Iterable[Original]) -> Iterator[Diagnostic]:
    """Copied sentences as errors; figures and quotations that no original has as reminders."""
    given = tuple(originals)
    alone = Library(cases=(case,))
    if given:
        yield from copied(alone, {one.name: one.text for one in given})
        missing = verify(alone, {one.sha256: one.text for one in given}).missing
        yield from (replace(one, severity="warning") for one in missing if one.code != _ABSENT)
