"""A content file's text → its text after a change of state, with one more line in its history; comments stay."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from tashan.library.fault import Fault
from tashan.library.frontmatter import take_apart

_ITEM = re.compile(r"(\s*)- ")
_PLAIN = re.compile("[\u3400-\u9fff][\u3400-\u9fff，。、；？！（）《》“”]*")


@dataclass(frozen=True, slots=True)
class Move:
    """To which state, on which day, by which unit (may be empty), and what a reader is told of it."""

    state: str
    date: datetime.date
    by: str
    what: str


def moved(text: str, move: Move) -> str:
    """The text after the move; line ends stay as they are. Raises Fault where the frontmatter cannot be read."""
    ends = "\r\n" if "\r\n" in text else "\n"
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = _set(lines, "state", move.state)
    if move.state == "reviewed":
        lines = _set(lines, "checked_by", scalar(move.by))
    lines = _set(lines, "updated", move.date.isoformat())
    return "\ufeff" * text.startswith("\ufeff") + ends.join(_recorded(lines, move))


def scalar(value: str) -> str:
    """A value on one line as YAML, in quotation marks unless it is plain Chinese."""
    line = " ".join(value.split())
    return line if _PLAIN.fullmatch(line) else "'" + line.replace("'", "''") + "'"


def _extent(lines: list[str], key: str) -> tuple[int, int] | None:
    """Where a top key stands: the index of its line and of the first line after its value."""
    keys = take_apart("\n".join(lines)).parsed.keys
    starts = sorted(line - 1 for path, (line, _) in keys.items() if len(path) == 1)
    if (key,) not in keys:
        return None
    line, column = keys[key,]
    if column > 1:
        raise Fault((line, column), "T010", "资料栏写在花括号里，程序改不了", "改成每行一项")
    start = line - 1
    stop = next((other for other in starts if other > start), _end(lines))
    while stop > start + 1 and (not lines[stop - 1].strip() or lines[stop - 1].startswith("#")):
        stop -= 1
    return start, stop


def _end(lines: list[str]) -> int:
    """The index of the line of dashes that ends the frontmatter."""
    front = take_apart("\n".join(lines))
    first = max(line for line, _ in front.parsed.keys.values())
    return next(number for number in range(first, len(lines)) if lines[number].rstrip() == "---")


def _set(lines: list[str], key: str, value: str) -> list[str]:
    """The lines with the key at this value; a comment behind the value stays. A new key goes to the end."""
    found = _extent(lines, key)
    if found is None:
        end = _end(lines)
        return [*lines[:end], f"{key}: {value}", *lines[end:]]
    start, stop = found
    comment = re.search(r"\s+#.*$", lines[start]) if stop == start + 1 else None
    return [*lines[:start], f"{key}: {value}{comment[0] if comment else ''}", *lines[stop:]]


def _recorded(lines: list[str], move: Move) -> list[str]:
    """The lines with the move at the end of the history."""
    start, stop = _extent(lines, "history") or (_end(lines), _end(lines))
    indents = [found[1] for line in lines[start:stop] if (found := _ITEM.match(line))]
    if indents:
        return [*lines[:stop], *_item(move, indents[0]), *lines[stop:]]
    if start < stop and lines[start].partition(":")[2].split("#")[0].strip() not in ("", "[]", "~", "null"):
        raise Fault((start + 1, 1), "T026", "history（修改记录）写在一行里，程序添不进去", "改成每条一行")
    return [*lines[:start], "history:", *_item(move, "  "), *lines[stop:]]


def _item(move: Move, indent: str) -> list[str]:
    by = [f"{indent}  by: {scalar(move.by)}"] if move.by else []
    return [
        f"{indent}- date: {move.date.isoformat()}",
        *by,
        f"{indent}  what: {scalar(move.what)}",
        f"{indent}  state: {move.state}",
    ]
