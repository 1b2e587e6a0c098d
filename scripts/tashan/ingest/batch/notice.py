"""Tell an editor of near duplicates: a line or two for the terminal, a list at the head of a draft."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.ingest.draft_file.body import safe
from tashan.ingest.duplicates import Duplicate

_LIBRARY = re.compile("[CD][0-9]{3,}")
_AFTER = "\n---\n\n"
_HEAD = "> **先看有没有重复**，再决定收不收；看完删去这几行。"
_NAMED = 3  # others named on a line
_LISTED = 6  # and in a draft: a list that went on for pages would not be read


def lines(found: tuple[Duplicate, ...]) -> Iterator[str]:
    """One line for each kind of duplicates."""
    for kind, words in (("text", "疑似重复：与{}是同一篇文章"), ("practice", "疑似同一做法：与{}像是一件事的两篇报道")):
        own = [each for each in found if each.kind == kind]
        if own:
            more = f"等 {len(own)} 个" if len(own) > _NAMED else ""
            yield words.format("、".join(map(_called, own[:_NAMED])) + more) + _sure(own[0])


def noticed(draft: str, found: tuple[Duplicate, ...]) -> str:
    """A draft that begins with what should be looked at before any work is put into it."""
    if not found:
        return draft
    front, mark, body = draft.partition(_AFTER)
    told = [f"> - {safe(_worded(each), 200)}" for each in found[:_LISTED]]
    if len(found) > _LISTED:
        told.append(f"> - 另有 {len(found) - _LISTED} 个")
    return front + mark + "\n".join((_HEAD, ">", *told, "", "")) + body


def unnoticed(draft: str) -> str:
    """A draft without what `noticed` put before it."""
    front, mark, body = draft.partition(_AFTER)
    return front + mark + (body.partition("\n\n")[2] if body.startswith(_HEAD) else body)


def _worded(found: Duplicate) -> str:
    what = "是同一篇文章" if found.kind == "text" else "像是一件事的两篇报道"
    return f"与{_called(found)}{what}{_sure(found)}"


def _called(found: Duplicate) -> str:
    if _LIBRARY.fullmatch(found.of):
        kind = "案例" if found.of.startswith("C") else "政策"
        return f"{kind} {found.of}“{found.name}”" + ("的来源" if found.kind == "text" else "")
    return f" {found.of} "


def _sure(found: Duplicate) -> str:
    return f"（相同 {found.similarity:.0%}）" if found.kind == "text" else f"（把握 {found.similarity:.0%}）"
