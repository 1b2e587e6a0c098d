"""What the index knows of one case or one ingested file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tashan.chinese.private_numbers import masked
from tashan.ingest.draft import Draft
from tashan.ingest.duplicates.evidence import Evidence, evidence
from tashan.ingest.duplicates.sketch import Sketch, estimated_size, packed, sketch, unpacked
from tashan.ingest.facts.figures import figures
from tashan.ingest.methods import methods

if TYPE_CHECKING:
    from tashan.library.model import Case, Policy
    from tashan.library.parts import Source

FINGERPRINT = 48  # hashes in the fingerprint of a source: 192 characters
_NONE = Evidence()


@dataclass(frozen=True, slots=True)
class Text:
    """One article of a file, or one source of a case; either half may be missing."""

    sketch: Sketch | None = None
    evidence: Evidence = _NONE


@dataclass(frozen=True, slots=True)
class Entry:
    """`key` names it for good: C0003, or the folder of a record; `of` is the key as others are told of it.

    `name` is what a person calls it: a case's title, a file's name.
    """

    key: str
    of: str
    name: str
    hashes: tuple[str, ...]  # sha256 of its source files
    texts: tuple[Text, ...]


def entry_of_drafts(key: str, path: str, sha256: str, drafts: Iterable[Draft]) -> Entry:
    """A file that has been ingested, told of by its path."""
    return Entry(key, path, masked(Path(path).name), (sha256,), tuple(map(_text, drafts)))


def entry_of_policy(policy: Policy) -> Entry:
    """A policy, known by its sources."""
    return Entry(policy.id, policy.id, policy.name, *_sources(policy.sources))


def entry_of_case(case: Case) -> Entry:
    """A case: its sources, and the evidence in its own words."""
    written = "\n".join(_written(case))
    found = [(figure.value, figure.unit) for figure in figures(written)]
    stated = [(result.value, result.unit or "") for result in case.results]
    own = evidence(methods(written), [*found, *stated], [case.place] if case.place else [])
    hashes, texts = _sources(case.sources)
    return Entry(case.id, case.id, case.title, hashes, (Text(evidence=own), *texts))


def _sources(sources: tuple[Source, ...]) -> tuple[tuple[str, ...], tuple[Text, ...]]:
    hashes = tuple(source.sha256 for source in sources if source.sha256)
    return hashes, tuple(Text(sketch_in(source.fingerprint)) for source in sources if source.fingerprint)


def fingerprint(text: str) -> str:
    """What a source's fingerprint says of its text: the lowest hashes of its sketch."""
    return packed(sketch(text).pieces[:FINGERPRINT])


def sketch_in(written: str) -> Sketch:
    """The sketch in a source's fingerprint: the lowest hashes, whose density tells the size of the text."""
    pieces = unpacked(written)
    return Sketch(pieces, size=len(pieces) if len(pieces) < FINGERPRINT else estimated_size(pieces))


def _text(draft: Draft) -> Text:
    found = ((fact.value, fact.unit) for fact in draft.facts)
    return Text(sketch(draft.text), evidence(draft.methods, found, draft.places))


def _written(case: Case) -> Iterator[str]:
    yield from (case.title, case.summary, case.body)
    yield from (link.how for link in case.problems)
    yield from (link.did for link in case.measures)
