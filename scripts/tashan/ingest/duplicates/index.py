"""The index of what is known: entries are added one by one, and each is looked up among those before it.

SQLite keeps it in a temporary file that goes with it, so that memory does not grow with the number of entries.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from tashan.ingest.duplicates.duplicate import Duplicate, strongest
from tashan.ingest.duplicates.entry import Entry, Text
from tashan.ingest.duplicates.evidence import Evidence, Rarity, likeness
from tashan.ingest.duplicates.same_text import same_text
from tashan.ingest.duplicates.sketch import Sketch

_TABLES = """
CREATE TABLE entry (id INTEGER PRIMARY KEY, key TEXT UNIQUE, name TEXT);
CREATE TABLE source (sha256 TEXT, entry INTEGER, PRIMARY KEY (sha256, entry)) WITHOUT ROWID;
CREATE TABLE text (id INTEGER PRIMARY KEY, entry INTEGER, data TEXT);
CREATE TABLE piece (hash INTEGER, text INTEGER, PRIMARY KEY (hash, text)) WITHOUT ROWID;
CREATE TABLE trait (word TEXT, text INTEGER, PRIMARY KEY (word, text)) WITHOUT ROWID;
"""
_SAME_SOURCE = """
SELECT key, name FROM source JOIN entry ON entry = id
WHERE sha256 IN (SELECT value FROM json_each(?)) AND key != ? ORDER BY id
"""
# Those with most in common are looked at closely.
_SAME_PIECES = """
SELECT key, name, data FROM
(SELECT text, COUNT(*) AS times FROM piece
WHERE hash IN (SELECT value FROM json_each(?)) GROUP BY text HAVING times > 4)
JOIN text ON text = text.id JOIN entry ON entry = entry.id WHERE key != ? ORDER BY times DESC, text LIMIT 40
"""
_SAME_TRAITS = """
SELECT key, name, data FROM
(SELECT text, COUNT(*) AS times FROM trait WHERE word IN (SELECT value FROM json_each(?)) GROUP BY text)
JOIN text ON text = text.id JOIN entry ON entry = entry.id WHERE key != ? ORDER BY times DESC, text LIMIT 40
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
        """Make the entry known, once: the same key again is not added."""
        run = self._base.execute
        added = run("INSERT OR IGNORE INTO entry (key, name) VALUES (?, ?)", (entry.key, entry.name))
        if not added.rowcount:
            return
        number = added.lastrowid
        self._base.executemany("INSERT INTO source VALUES (?, ?)", ((each, number) for each in set(entry.hashes)))
        for text in entry.texts:
            row = run("INSERT INTO text (entry, data) VALUES (?, ?)", (number, _packed(text))).lastrowid
            pieces = text.sketch.pieces if text.sketch else ()
            self._base.executemany("INSERT INTO piece VALUES (?, ?)", ((each, row) for each in set(pieces)))
            self._base.executemany("INSERT INTO trait VALUES (?, ?)", ((each, row) for each in text.evidence.traits))

    def find(self, entry: Entry) -> tuple[Duplicate, ...]:
        """What the entry is a near duplicate of, the surest first; never itself."""
        return strongest(self._found(entry))

    def _found(self, entry: Entry) -> Iterator[Duplicate]:
        for key, name in self._base.execute(_SAME_SOURCE, (json.dumps(entry.hashes), entry.key)):
            yield Duplicate(key, name, "text", 1.0)
        for text in entry.texts:
            yield from self._same_text(text, entry.key)
            yield from self._same_practice(text, entry.key)

    def _same_text(self, text: Text, key: str) -> Iterator[Duplicate]:
        pieces = text.sketch.pieces if text.sketch else ()
        for of, name, data in self._base.execute(_SAME_PIECES, (json.dumps(pieces), key)):
            other = _unpacked(data).sketch
            similarity = same_text(text.sketch, other) if text.sketch and other else 0.0
            if similarity:
                yield Duplicate(of, name, "text", similarity)

    def _same_practice(self, text: Text, key: str) -> Iterator[Duplicate]:
        traits = json.dumps(sorted(text.evidence.traits))
        for of, name, data in self._base.execute(_SAME_TRAITS, (traits, key)):
            similarity = likeness(text.evidence, _unpacked(data).evidence, self._rare)
            if similarity:
                yield Duplicate(of, name, "practice", similarity)


def _packed(text: Text) -> str:
    own, told = text.sketch, text.evidence
    drawn = [own.pieces, own.numbers, own.size] if own else None
    return json.dumps([drawn, sorted(told.names), sorted(told.figures), told.places])


def _unpacked(data: str) -> Text:
    drawn, names, figures, places = json.loads(data)
    own = Sketch(tuple(drawn[0]), tuple(drawn[1]), drawn[2]) if drawn else None
    return Text(own, Evidence(frozenset(names), frozenset(map(tuple, figures)), tuple(places)))
