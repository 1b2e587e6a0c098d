"""Write a record: everything that is known of the file is prepared aside; with its drafts it is finished and shown."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from tashan.chinese.pinyin import syllables
from tashan.chinese.private_numbers import masked
from tashan.ingest import folder
from tashan.ingest.article import Article
from tashan.ingest.read import Source
from tashan.ingest.record.manifest import MANIFEST, described, hashed, lines_of, packed
from tashan.ingest.record.read import LEFT_OUT, RecordError
from tashan.ingest.record.state import edited

_encoded = json.JSONEncoder(ensure_ascii=False).encode


@dataclass(frozen=True, slots=True)
class Prepared:
    """A record that lies aside, unseen, and lacks only its drafts and its manifest; `path` is where it will be.

    `files` are the hashes of what lies aside, `lines` the manifest without those of the drafts.
    """

    path: Path
    aside: Path
    files: Mapping[str, str]
    lines: Mapping[str, str]


@lru_cache(maxsize=4)  # several steps ask it of the same file
def slug(path: str, sha256: str) -> str:
    """A folder name from the file's name in pinyin, and from its bytes, so that two files never share one."""
    letters = "-".join(syllables(masked(Path(path).stem))).lower()
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in letters)
    stem = "-".join(part for part in plain.split("-") if part)[:40].strip("-")
    return f"{stem or 'wenzhang'}-{sha256[:8]}"


def write(inbox: Path, source: Source, article: Article, drafts: tuple[str, ...]) -> Path:
    """Write the record and give its folder. The same file again replaces its record, unless a person edited a draft.

    Raises RecordError then, and OSError when the disk refuses.
    """
    folder.sweep(inbox)  # first: it may bring back the record that a run that died was replacing
    path = inbox / slug(source.path, source.sha256)
    if edited(path, drafts.__contains__):
        raise RecordError(f"{path} 里的草稿已有人改过，没有覆盖；要重新生成，请先把改好的草稿移走")
    return finish(prepare(inbox, source, article, {}), drafts)


def prepare(inbox: Path, source: Source, article: Article, found: Mapping[str, Any], owner: int = 0) -> Prepared:
    """Write all but the drafts aside, to be swept when the process `owner` is gone. `found` goes into the manifest."""
    texts = {"decoded.txt": source.text, "clean.txt": article.text, "audit.jsonl": audit(article)}
    if source.left_out:
        texts[LEFT_OUT] = _lines(map(asdict, source.left_out))
    files = {f"source{source.suffix}": source.data} | {name: text.encode("utf-8") for name, text in texts.items()}
    hashes = _hashes(files)
    lines = lines_of(described(source, article) | {"files": hashes} | dict(found))
    path = inbox / slug(source.path, source.sha256)
    return Prepared(path, folder.build(path, files, owner), hashes, lines)


def finish(prepared: Prepared, drafts: tuple[str, ...]) -> Path:
    """Add the drafts and the manifest, and show the record; an older one of the name is replaced."""
    files = {f"drafts/{number}.md": draft.encode("utf-8") for number, draft in enumerate(drafts, 1)}
    lines = dict(prepared.lines) | lines_of({"files": dict(prepared.files) | _hashes(files)})
    folder.add(prepared.aside, files | {MANIFEST: packed(lines)})
    folder.show(prepared.aside, prepared.path)
    return prepared.path


def audit(article: Article) -> str:
    """The trail as JSON Lines, one edit a line, numbered from 1."""
    return _lines({"edit": number} | edit._asdict() for number, edit in enumerate(article.edits, 1))


def _lines(objects: Iterable[dict[str, Any]]) -> str:
    return "".join(f"{_encoded(one)}\n" for one in objects)


def _hashes(files: Mapping[str, bytes]) -> dict[str, str]:
    return {name: hashed(data) for name, data in files.items()}
