"""The keys of the frontmatter in the order of the template; comments travel with the key that they stand above."""

from __future__ import annotations

import re
from functools import cache

from tashan.library.fault import Fault
from tashan.library.files import File
from tashan.library.frontmatter import take_apart
from tashan.library.model import Entry
from tashan.library.template import template
from tashan.library.topic_names import Names

_KEY_LINE = re.compile(r"^([A-Za-z_]+):(?:\s|$)", re.MULTILINE)
_STRAY_RETURN = re.compile("\r(?!\n)")


def in_order(file: File, text: str, _names: Names) -> str:
    """The text with its keys in order; unknown keys stay where they are found, at the end."""
    try:
        keys = take_apart(text).parsed.keys
    except Fault:
        return text
    starts = {line - 1: str(path[0]) for path, (line, _) in keys.items() if len(path) == 1}
    indented = any(len(path) == 1 and column > 1 for path, (_, column) in keys.items())
    if not starts or indented or _STRAY_RETURN.search(text):
        return text  # several keys on a line, or lines that editors count otherwise
    lines = text.split("\n")
    end = next(number for number in range(max(starts) + 1, len(lines)) if lines[number].rstrip() == "---")
    opening, parts = _taken_apart([(starts.get(number, ""), lines[number]) for number in range(1, end)])
    wanted = {key: number for number, key in enumerate(_order(file.kind.model))}
    ordered = sorted(parts, key=lambda part: wanted.get(part[0], len(wanted)))
    front = [*opening, *(line for _, own in ordered for line in own)]
    return "\n".join((lines[0], *front, *lines[end:]))


@cache
def _order(model: type[Entry]) -> tuple[str, ...]:
    """The top keys of the template."""
    return tuple(_KEY_LINE.findall(template(model)))


def _taken_apart(lines: list[tuple[str, str]]) -> tuple[list[str], list[tuple[str, list[str]]]]:
    """Lines, each with the key that it begins: the comment that opens the file, then each key with its lines.

    Comments above a key go with it.
    """
    parts: list[tuple[str, list[str]]] = []
    above: list[str] = []
    for key, line in lines:
        if key:
            parts.append((key, [*above, line]))
            above = []
        elif line.startswith("#") or not line.strip() or not parts:
            above.append(line)
        else:
            parts[-1][1].extend((*above, line))
            above = []
    if above and parts:
        parts[-1][1].extend(above)
    return _opening(parts), parts


def _opening(parts: list[tuple[str, list[str]]]) -> list[str]:
    """What stands above the first key up to an empty line is about the whole file."""
    own = parts[0][1] if parts else []
    blank = next((number for number, line in enumerate(own) if not line.strip()), None)
    if blank is None:
        return []
    opening = own[: blank + 1]
    del own[: blank + 1]
    return opening
