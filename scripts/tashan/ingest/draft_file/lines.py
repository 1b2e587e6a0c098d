"""Lines of frontmatter: a key with its value and a Chinese hint behind it; what no YAML may hold is left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tashan.library.characters import shown

_LONGEST = 300


def plain(value: object, width: int = _LONGEST) -> str:
    """A value on one line without invisible characters, cut to `width`."""
    return shown(value, width)


def quoted(value: object) -> str:
    """A value as YAML in single quotation marks; nothing for an empty one, which leaves the key for the editor."""
    text = plain(value)
    return "'" + text.replace("'", "''") + "'" if text else ""


def entry(key: str, value: str = "", hint: str = "") -> str:
    """One line: `key: value  # hint`. The value is YAML already; an indented or listed key keeps its indent."""
    line = f"{key}: {value}".rstrip()
    return f"{line}  # {plain(hint)}" if hint else line


def choice(labels: Mapping[str, str]) -> str:
    """The codes of a closed list with what they mean: practice 做法，survey 调研."""
    return "，".join(f"{code} {label}" for code, label in labels.items())


def listed(words: Iterable[str], width: int = 24) -> str:
    """Words for a hint, each cut short."""
    return "；".join(plain(word, width) for word in words)
