"""Numbers as printable text: what postings are written in, short for small numbers and ready for a JavaScript string.

91 characters, `#` to `~` without the backslash. The first 46 end a number, the other 45 go on, least significant part
first: below 46 one character, below 2,116 two, below 95,266 three. A script file of these is a sixth smaller than
base64 of byte varints, and the browser reads it without decoding it first.
"""

from __future__ import annotations

from collections.abc import Iterator

ALPHABET = "".join(chr(code) for code in range(35, 127) if code != 92)
_END = 46
_MORE = len(ALPHABET) - _END
_VALUE = {character: value for value, character in enumerate(ALPHABET)}


class _Written(dict[int, str]):
    """Number → its text, made when first asked for: an index writes millions of numbers, few of them different."""

    def __missing__(self, number: int) -> str:
        text, rest = "", number
        while rest >= _END:
            rest, more = divmod(rest - _END, _MORE)
            text += ALPHABET[_END + more]
        text = self[number] = text + ALPHABET[rest]
        return text


WRITTEN = _Written()


def read(text: str) -> Iterator[int]:
    """The numbers that `text` holds, one after another."""
    number, scale = 0, 1
    for character in text:
        value = _VALUE[character]
        if value < _END:
            yield number + value * scale
            number, scale = 0, 1
        else:
            number += (value - _END) * scale + _END * scale
            scale *= _MORE
