"""The record of one ingested file: a folder that keeps the source, what became of it, and every step between.

`record.json` holds the hashes of all the others and is written last. The drafts are for a person to edit, so a changed
draft is no damage, and is never overwritten.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from pypinyin import lazy_pinyin

from tashan.chinese.private_numbers import masked
from tashan.chinese.script import detect
from tashan.ingest import folder
from tashan.ingest.article import Article, Flag
from tashan.ingest.edit import Edit, replay, revert
from tashan.ingest.read import LeftOut, Source

FORMAT = 1
_MANIFEST = "record.json"
_LEFT_OUT = "left_out.jsonl"
_TOOLS = ("tashan", "opencc", "pypinyin", "jieba")
_READERS = {"html": ("lxml", "readability-lxml"), "docx": ("lxml",), "pdf": ("pypdfium2",)}
_AGAIN = "请重新运行 tashan ingest"


class RecordError(Exception):
    """A record that cannot be used; the message says in Chinese what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Record:
    """What a record folder holds. `manifest` is record.json."""

    path: Path
    manifest: Mapping[str, Any]
    decoded: str
    clean: str
    edits: tuple[Edit, ...]
    flags: tuple[Flag, ...]
    drafts: tuple[str, ...]
    left_out: tuple[LeftOut, ...] = ()


def slug(source: Source) -> str:
    """A folder name from the file's name in pinyin, and from its bytes, so that two files never share one."""
    letters = "-".join(lazy_pinyin(masked(Path(source.path).stem))).lower()
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in letters)
    stem = "-".join(part for part in plain.split("-") if part)[:40].strip("-")
    return f"{stem or 'wenzhang'}-{source.sha256[:8]}"


def write(inbox: Path, source: Source, article: Article, drafts: tuple[str, ...]) -> Path:
    """Write the record and give its folder. The same file again replaces its record, unless a person edited a draft.

    Raises RecordError then, and OSError when the disk refuses.
    """
    inbox.mkdir(parents=True, exist_ok=True)
    path = inbox / slug(source)
    files = _files(source, article, drafts)
    files[_MANIFEST] = _json(_manifest(source, article, files))
    folder.sweep(inbox)  # first: it may bring back the record that a run that died was replacing
    if path.exists() and _edited(path):
        raise RecordError(f"{path} 里的草稿已有人改过，没有覆盖；要重新生成，请先把改好的草稿移走")
    folder.put(path, files)
    return path


def read_record(path: Path) -> Record:
    """The record in a folder. Raises RecordError when a file other than a draft is missing or has changed."""
    told = _told(path)
    files = {name: _file(path, name) for name in told["files"]}
    for name, data in files.items():
        if not _is_draft(name) and _hash(data) != told["files"][name]:
            raise RecordError(f"{path / name} 与收件时不同，记录已被改动；请从备份恢复，或{_AGAIN}")
    drafts = sorted(filter(_is_draft, files), key=lambda name: int(Path(name).stem))
    try:
        texts = {name: files[name].decode("utf-8") for name in ("decoded.txt", "clean.txt", *drafts)}
        edits, flags = tuple(_edits(files["audit.jsonl"])), tuple(Flag(**flag) for flag in told["flags"])
        left_out = tuple(LeftOut(**block) for block in _objects(files.get(_LEFT_OUT, b"")))
    except (ValueError, KeyError, TypeError) as error:
        raise RecordError(f"{path} 的内容读不出；请从备份恢复，或{_AGAIN}") from error
    written = tuple(texts[name] for name in drafts)
    return Record(path, told, texts["decoded.txt"], texts["clean.txt"], edits, flags, written, left_out)


def undo(record: Record, edit: int | None = None) -> str:
    """The decoded text, by walking the trail backwards from the clean text; or the clean text without edit `edit`.

    Edits count from 1, as in audit.jsonl. Raises RecordError when the trail does not lead back, or has no such edit.
    """
    try:
        decoded = revert(record.clean, record.edits)
    except ValueError as error:
        raise RecordError(f"{record.path} 的修改记录与正文对不上，无法撤销；{_AGAIN}") from error
    if decoded != record.decoded:
        raise RecordError(f"{record.path} 按修改记录退回的文字与原文不一致；{_AGAIN}")
    if edit is None:
        return decoded
    if not 1 <= edit <= len(record.edits):
        raise RecordError(f"没有第 {edit} 处修改；这份记录共有 {len(record.edits)} 处，从 1 数起")
    return replay(decoded, (*record.edits[: edit - 1], *record.edits[edit:]))


def audit(article: Article) -> str:
    """The trail as JSON Lines, one edit a line, numbered from 1."""
    return _lines({"edit": number, **asdict(edit)} for number, edit in enumerate(article.edits, 1))


def _lines(objects: Iterable[dict[str, Any]]) -> str:
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in objects)


def _files(source: Source, article: Article, drafts: tuple[str, ...]) -> dict[str, bytes]:
    texts = {"decoded.txt": source.text, "clean.txt": article.text, "audit.jsonl": audit(article)}
    if source.left_out:
        texts[_LEFT_OUT] = _lines(map(asdict, source.left_out))
    texts |= {f"drafts/{number}.md": draft for number, draft in enumerate(drafts, 1)}
    return {f"source{source.suffix}": source.data} | {name: text.encode("utf-8") for name, text in texts.items()}


def _manifest(source: Source, article: Article, files: Mapping[str, bytes]) -> dict[str, Any]:
    script = detect(source.text)
    return {
        "format": FORMAT,
        "source": {
            "name": Path(source.path).name,
            "sha256": source.sha256,
            "format": source.format,
            "encoding": source.encoding,
            "script": script.name,
            "mechanical": script.mechanical,
            "truncated": any(flag.kind == "truncated" for flag in article.flags),
            "said": {key: value for key, value in asdict(source.hints).items() if value},
            "damage": [{"at": one.at, "start": one.start, "bytes": one.data.hex()} for one in source.damage],
        },
        "files": {name: _hash(data) for name, data in files.items()},
        "versions": {name: version(name) for name in (*_TOOLS, *_READERS.get(source.format, ()))},
        "flags": [asdict(flag) for flag in article.flags],
    }


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _told(path: Path) -> dict[str, Any]:
    """record.json, with the keys that the rest relies on."""
    try:
        told = json.loads(_file(path, _MANIFEST))
        if isinstance(told["files"], dict) and isinstance(told["flags"], list):
            return dict(told)
    except (ValueError, KeyError, TypeError):
        pass
    raise RecordError(f"{path / _MANIFEST} 读不出；请从备份恢复，或{_AGAIN}")


def _file(path: Path, name: str) -> bytes:
    if name.startswith("/") or ".." in Path(name).parts:
        raise RecordError(f"{path / _MANIFEST} 指到记录之外的文件；{_AGAIN}")
    try:
        return (path / name).read_bytes()
    except OSError as error:
        raise RecordError(f"{path} 不是完整的收件记录，缺 {name}；请检查路径，或{_AGAIN}") from error


def _edited(path: Path) -> bool:
    """Whether a person has changed or added a draft since the record was written."""
    told = _told(path)["files"]
    return any(told.get(f"drafts/{one.name}") != _hash(one.read_bytes()) for one in (path / "drafts").glob("*.md"))


def _is_draft(name: str) -> bool:
    return name.startswith("drafts/")


def _edits(data: bytes) -> Iterator[Edit]:
    for fields in _objects(data):
        fields.pop("edit")
        yield Edit(**fields)


def _objects(data: bytes) -> Iterator[dict[str, Any]]:
    return (json.loads(line) for line in data.decode("utf-8").split("\n") if line)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
