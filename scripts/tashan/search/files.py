"""Values as script files: all that a page opened from disk may load, and no different over http.

A file calls `tashan.shelf(name, value)`. Files that are mostly Han characters are UTF-16 with a byte-order mark, which
every browser obeys before any header: two bytes a character where UTF-8 takes three.
"""

from __future__ import annotations

import json

from tashan.library.output import OutputFile

FOLDER = "search/"
_MARK = "\ufeff"


def script(name: str, value: object) -> OutputFile:
    """`value` (text, numbers, lists, objects) as the file `search/<name>.js`."""
    return OutputFile(f"{FOLDER}{name}.js", _call(name, value).encode())


def han_script(name: str, value: object) -> OutputFile:
    """The same, for what is mostly Han characters."""
    return OutputFile(f"{FOLDER}{name}.js", (_MARK + _call(name, value)).encode("utf-16-le"))


def value_of(file: OutputFile) -> tuple[str, object]:
    """Name and value of a script file: what the browser would put on the shelf."""
    text = file.data.decode("utf-16" if file.data[:2] == b"\xff\xfe" else "utf-8")
    name, value = json.loads("[" + text.removeprefix("tashan.shelf(").removesuffix(")\n") + "]")
    return name, value


def _call(name: str, value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    # Halves of characters outside the basic plane stand alone in keys; no encoding has them, so they are escaped.
    text = "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text) if _has_half(text) else text
    return f"tashan.shelf({json.dumps(name)},{text})\n"


def _has_half(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
