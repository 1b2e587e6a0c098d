"""Walk the trail of a record backwards, whole or without one edit."""

from __future__ import annotations

from tashan.ingest.edit import replay, revert
from tashan.ingest.record.read import AGAIN, Record, RecordError


def undo(record: Record, edit: int | None = None) -> str:
    """The decoded text, by walking the trail backwards from the clean text; or the clean text without edit `edit`.

    Edits count from 1, as in audit.jsonl. Raises RecordError when the trail does not lead back, or has no such edit.
    """
    try:
        decoded = revert(record.clean, record.edits)
    except ValueError as error:
        raise RecordError(f"{record.path} 的修改记录与正文对不上，无法撤销；{AGAIN}") from error
    if decoded != record.decoded:
        raise RecordError(f"{record.path} 按修改记录退回的文字与原文不一致；{AGAIN}")
    if edit is None:
        return decoded
    if not 1 <= edit <= len(record.edits):
        raise RecordError(f"没有第 {edit} 处修改；这份记录共有 {len(record.edits)} 处，从 1 数起")
    return replay(decoded, (*record.edits[: edit - 1], *record.edits[edit:]))
