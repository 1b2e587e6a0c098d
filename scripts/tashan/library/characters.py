"""Characters that no content file may hold, and how a value is quoted in a one-line message."""

from __future__ import annotations

import re

# Control characters but tab and newline; line separators that editors do not count; bidirectional overrides, which can
# make a text read differently from what it says (CVE-2021-42574); surrogates and non-characters.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)


def find_invisible(text: str) -> re.Match[str] | None:
    """The first character of `text` that must not be there."""
    return _INVISIBLE.search(text)


def shown(value: object, width: int = 30) -> str:
    """A value as a message quotes it: one line, cut to `width`, nothing invisible."""
    line = " ".join(str(value).split())
    if not line.isprintable():  # quickly told, and nothing invisible is printable
        line = _INVISIBLE.sub("", line)
    return line if len(line) <= width else line[:width] + "…"
