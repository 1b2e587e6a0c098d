"""The index of what is known: entries are added one by one, and each is looked up among those before it.

SQLite keeps it in a temporary file that goes with it, so that memory does not grow with the number of entries.
"""

from __future__ import annotations

import json
import marshal
import sqlite3
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, count

from tashan.ingest.duplicates.duplicate import Duplicate, Kind, strongest
from tashan.ingest.duplicates.entry import Entry, Text
from tashan.ingest.duplicates.evidence import Evidence, Rarity, likeness
from tashan.ingest.duplicates.same_text import same_text
from tashan.ingest.duplicates.sketch import Sketch

_AT_HAND = 512  # of what articles of a batch share with others, the latest are asked for again and again

_TABLES = """
CREATE TABLE entry (id INTEGER PRIMARY KEY, key TEXT UNIQUE, of TEXT, name TEXT);
CREATE TABLE pair (key TEXT, other TEXT, kind TEXT, similarity REAL, PRIMARY KEY (key, other, kind)) WITHOUT ROWID;
CREATE TABLE met (key TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE source (sha256 TEXT, entry INTEGER, PRIMARY KEY (sha256, entry)) WITHOUT ROWID;
CREATE TABLE text (id INTEGER PRIMARY KEY, entry INTEGER, sketch BLOB, evidence BLOB);
CREATE TABLE piece (hash INTEGER, text INTEGER, PRIMARY KEY (hash, text)) WITHOUT ROWID;
CREATE TABLE trait (word TEXT, text INTEGER, PRIMARY KEY (word, text)) WITHOUT ROWID;
"""
_SAME_SOURCE = """
SELECT key FROM source JOIN entry ON entry = id
WHERE sha256 IN (SELECT value FROM json_each(?)) AND key != ? ORDER BY id
"""
# Those with most in common are looked at closely.
_SAME_PIECES = """
SELECT key, sketch, times FROM
(SELECT text, COUNT(*) AS times FROM piece
WHERE hash IN (SELECT value FROM json_each(?)) GROUP BY text HAVING times > 4)
JOIN text ON text = text.id JOIN entry ON entry = entry.id WHERE key != ? ORDER BY times DESC, text LIMIT 40
"""
_SAME_TRAITS = """
SELECT key, evidence FROM
(SELECT text, COUNT(*) AS times FROM trait WHERE word IN (SELECT value FROM json_each(?)) GROUP BY text)
JOIN text ON text = text.id JOIN entry ON entry = entry.id WHERE key != ? ORDER BY times DESC, text LIMIT 40
"""
_PAIRS = "SELECT of, name, kind, similarity FROM pair JOIN entry ON other = entry.key WHERE pair.key = ?"
_MET = "SELECT 1 FROM met WHERE key = ?"
_PAIR = """
INSERT INTO pair VALUES (?, ?, ?, ?)
ON CONFLICT (key, other, kind) DO UPDATE SET similarity = max(similarity, excluded.similarity)
"""


class Index:
    """Entries by the hashes of their sources, the pieces of their texts, and the traits of their practices."""

    def __init__(self, rare: Rarity) -> None:
        self._rare = rare
        self._base = sqlite3.connect("")
        self._base.executescript(_TABLES)

    def close(self) -> None:
        """Let go of the temporary file."""
        self._base.close()

    def add(self, entry: Entry) -> None:
        """Make the entry known; an older one of its key is forgotten."""
        run = self._base.execute
        run("UPDATE entry SET key = NULL WHERE key = ?", (entry.key,))
        number = run("INSERT INTO entry (key, of, name) VALUES (?, ?, ?)", (entry.key, entry.of, entry.name)).lastrowid
        self._base.executemany("INSERT INTO source VALUES (?, ?)", ((each, number) for each in set(entry.hashes)))
        for text in entry.texts:
            packed = number, _drawn(text), _told(text)
            row = run("INSERT INTO text (entry, sketch, evidence) VALUES (?, ?, ?)", packed).lastrowid
            pieces = text.sketch.pieces if text.sketch else ()
            run("INSERT OR IGNORE INTO piece SELECT value, ? FROM json_each(?)", (row, json.dumps(pieces)))
            run("INSERT INTO trait SELECT value, ? FROM json_each(?)", (row, json.dumps([*text.evidence.traits])))

    def meet(self, entry: Entry) -> tuple[Duplicate, ...]:
        """What a new entry is a near duplicate of among those known; it becomes known, and the others learn of it."""
        found = tuple(self._found(entry))
        self._base.executemany(_PAIR, ((entry.key, *each) for each in found))
        self._base.executemany(_PAIR, ((key, entry.key, kind, similarity) for key, kind, similarity in found))
        self.add(entry)
        self._base.execute("INSERT OR IGNORE INTO met VALUES (?)", (entry.key,))
        return self.met(entry.key)

    def met(self, key: str) -> tuple[Duplicate, ...]:
        """What an entry is a near duplicate of, as far as is known by now; the surest first, never itself."""
        return strongest(Duplicate(*row) for row in self._base.execute(_PAIRS, (key,)))

    def unmet(self, key: str) -> str:
        """`key`, with a number behind it if it has been met: the same file may lie in two folders."""
        names = chain((key,), (f"{key}#{number}" for number in count(2)))
        return next(name for name in names if not self._base.execute(_MET, (name,)).fetchone())

    def _found(self, entry: Entry) -> Iterator[tuple[str, Kind, float]]:
        for (key,) in self._base.execute(_SAME_SOURCE, (json.dumps(entry.hashes), entry.key)):
            yield key, "text", 1.0
        for text in entry.texts:
            yield from self._same_text(text, entry.key)
            yield from self._same_practice(text, entry.key)

    def _same_text(self, text: Text, own: str) -> Iterator[tuple[str, Kind, float]]:
        if text.sketch is None:
            return
        for key, drawn, both in self._base.execute(_SAME_PIECES, (json.dumps(text.sketch.pieces), own)):
            similarity = same_text(text.sketch, _sketch(drawn), both)
            if similarity:
                yield key, "text", similarity

    def _same_practice(self, text: Text, own: str) -> Iterator[tuple[str, Kind, float]]:
        traits = json.dumps(sorted(text.evidence.traits))
        for key, told in self._base.execute(_SAME_TRAITS, (traits, own)):
            similarity = likeness(text.evidence, _evidence(told), self._rare)
            if similarity:
                yield key, "practice", similarity


# What goes through marshal never leaves this process: nobody else sees the temporary file.
def _drawn(text: Text) -> bytes | None:
    own = text.sketch
    return marshal.dumps((own.pieces, own.numbers, own.size)) if own else None


@lru_cache(maxsize=_AT_HAND)
def _sketch(drawn: bytes) -> Sketch:
    return Sketch(*marshal.loads(drawn))  # noqa: S302


def _told(text: Text) -> bytes:
    told = text.evidence
    return marshal.dumps((told.names, told.figures, told.places))


@lru_cache(maxsize=_AT_HAND)
def _evidence(told: bytes) -> Evidence:
    return Evidence(*marshal.loads(told))  # noqa: S302
