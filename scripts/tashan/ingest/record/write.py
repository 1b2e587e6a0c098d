"""Write a record: everything that is known of the file is prepared aside; with its drafts it is finished and shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

from tashan.chinese.pinyin import syllables
from tashan.chinese.private_numbers import masked
from tashan.ingest import folder
from tashan.ingest.article import Article
from tashan.ingest.edit import Edit
from tashan.ingest.encoded import Pieces, a_line_each, encoded, pieces_of
from tashan.ingest.read import Source
from tashan.ingest.record.manifest import MANIFEST, described, hashed
from tashan.ingest.record.read import LEFT_OUT, RecordError
from tashan.ingest.record.state import edited


@dataclass(frozen=True, slots=True)
class Prepared:
    """A record that lies aside, unseen, and lacks only its drafts and its manifest; `path` is where it will be.

    `files` are the hashes of what lies aside, `manifest` is what is to be in it beside those of the drafts.
    """

    path: Path
    aside: Path
    files: Mapping[str, str]
    manifest: Pieces


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


def prepare(inbox: Path, source: Source, article: Article, found: Pieces, owner: int = 0) -> Prepared:
    """Write all but the drafts aside, to be swept when the process `owner` is gone. `found` goes into the manifest."""
    texts = {"decoded.txt": source.text, "clean.txt": article.text, "audit.jsonl": audit(article)}
    if source.left_out:
        texts[LEFT_OUT] = "".join(f"{encoded(asdict(block))}\n" for block in source.left_out)
    original, files = f"source{source.suffix}", {name: text.encode("utf-8") for name, text in texts.items()}
    hashes = {original: source.sha256} | _hashes(files)
    manifest = pieces_of(described(source, article) | {"files": hashes}) | dict(found)
    path = inbox / slug(source.path, source.sha256)
    return Prepared(path, folder.build(path, {original: source.data} | files, owner), hashes, manifest)


def finish(prepared: Prepared, drafts: tuple[str, ...]) -> Path:
    """Add the drafts and the manifest, and show the record; an older one of the name is replaced."""
    files = {f"drafts/{number}.md": draft.encode("utf-8") for number, draft in enumerate(drafts, 1)}
    manifest = dict(prepared.manifest) | pieces_of({"files": dict(prepared.files) | _hashes(files)})
    folder.add(prepared.aside, files | {MANIFEST: a_line_each(manifest).encode("utf-8")})
    folder.show(prepared.aside, prepared.path)
    return prepared.path


def audit(article: Article) -> str:
    """The trail as JSON Lines, one edit a line, numbered from 1."""
    return "".join([_line(number, edit) for number, edit in enumerate(article.edits, 1)])


def _line(number: int, edit: Edit) -> str:
    """One edit as JSON; put together here, since an encoder made anew for each takes four times as long."""
    start, end, *words = edit
    before, after, rule, reason, confidence = map(encoded, words)
    return (
        f'{{"edit": {number}, "start": {start}, "end": {end}, "before": {before}, "after": {after}, '
        f'"rule": {rule}, "reason": {reason}, "confidence": {confidence}}}\n'
    )


def _hashes(files: Mapping[str, bytes]) -> dict[str, str]:
    return {name: hashed(data) for name, data in files.items()}
