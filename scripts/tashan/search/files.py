"""Values as script files: all that a page opened from disk may load, and no different over http.

A file calls `tashan.shelf(name, value)`. Files that are mostly Han characters are UTF-16 with a byte-order mark, which
every browser obeys before any header: two bytes a character where UTF-8 takes three.
"""

from __future__ import annotations

import json

from tashan.library.output import OutputFile

FOLDER = "search/"
_MARK = "\ufeff"
_OPENING, _CLOSING = "tashan.shelf(", ")\n"


def script(name: str, value: object) -> OutputFile:
    """`value` (text, numbers, lists, objects) as the file `search/<name>.js`."""
    return OutputFile(f"{FOLDER}{name}.js", _call(name, value).encode())


def han_script(name: str, value: object) -> OutputFile:
    """The same, for what is mostly Han characters."""
    return OutputFile(f"{FOLDER}{name}.js", (_MARK + _call(name, value)).encode("utf-16-le"))


def value_of(file: OutputFile) -> tuple[str, object] | None:
    """Name and value of a shard: what the browser would put on the shelf. None for a file that is no shard."""
    text = file.data.decode("utf-16" if file.data[:2] == b"\xff\xfe" else "utf-8")
    if not text.startswith(_OPENING):
        return None
    name, value = json.loads(f"[{text.removeprefix(_OPENING).removesuffix(_CLOSING)}]")
    return name, value


def _call(name: str, value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    # Halves of characters outside the basic plane stand alone in keys; no encoding has them, so they are escaped.
    text = "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text) if _has_half(text) else text
    return f"{_OPENING}{json.dumps(name)},{text}{_CLOSING}"


def _has_half(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
