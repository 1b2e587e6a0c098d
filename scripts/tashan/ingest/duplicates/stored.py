"""Entries as JSON and out again, so that neither an inbox nor a library need be read anew to be compared with."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tashan.chinese.private_numbers import masked
from tashan.ingest.duplicates.entry import Entry, Text
from tashan.ingest.duplicates.evidence import Evidence, evidence
from tashan.ingest.duplicates.sketch import Sketch, packed, unpacked
from tashan.ingest.record.manifest import FORMAT


def stored(entry: Entry) -> list[list[object]]:
    """The sketches of its texts: pieces, numbers, size. Their evidence stands in the manifest's articles."""
    own = (text.sketch for text in entry.texts if text.sketch)
    return [[packed(each.pieces), packed(each.numbers), each.size] for each in own]


def entry_of_record(folder: Path, manifest: Mapping[str, Any]) -> Entry | None:
    """The entry of a record; None for one of an older format, or a manifest that is no such thing."""
    if manifest.get("format") != FORMAT:
        return None
    try:
        sketches = [Sketch(unpacked(pieces), unpacked(numbers), size) for pieces, numbers, size in manifest["sketches"]]
        told = [_evidence(article) for article in manifest["articles"]]
        source = manifest["source"]
        texts = tuple(map(Text, sketches, told))
        return Entry(folder.name, folder.as_posix(), masked(source["name"]), (source["sha256"],), texts)
    except (KeyError, TypeError, ValueError):
        return None


def told(entry: Entry) -> list[object]:
    """The whole entry."""
    return [entry.key, entry.of, entry.name, entry.hashes, [_told(text) for text in entry.texts]]


def entry_in(written: list[Any]) -> Entry:
    """The entry that `told` wrote."""
    key, of, name, hashes, texts = written
    return Entry(key, of, name, tuple(hashes), tuple(_text(*each) for each in texts))


def _told(text: Text) -> list[object]:
    own, known = text.sketch, text.evidence
    drawn = [own.pieces, own.numbers, own.size] if own else None
    return [drawn, [sorted(known.names), sorted(known.figures), known.places]]


def _text(drawn: list[Any] | None, known: list[Any]) -> Text:
    names, figures, places = known
    own = Evidence(frozenset(names), frozenset(map(tuple, figures)), tuple(places))
    return Text(Sketch(tuple(drawn[0]), tuple(drawn[1]), drawn[2]) if drawn else None, own)


def _evidence(article: Mapping[str, Any]) -> Evidence:
    figures = ((fact["value"], fact["unit"]) for fact in article["facts"])
    return evidence(article["methods"], figures, article["places"])
