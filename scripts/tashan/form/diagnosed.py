"""A diagnostic on the case that a form became → the same fault in the words of the form."""

from __future__ import annotations

import re

from tashan.form.fault import Fault, label
from tashan.library.diagnostic import Diagnostic
from tashan.library.keys import home
from tashan.library.keys import label as key_label
from tashan.library.model import Case
from tashan.library.names import NAMES
from tashan.library.origin import Path

# effect（成效）, kind: outcome（结果）: a key or code with its Chinese name behind it, which alone the form has.
_NAMED = re.compile(r"(?:[a-z_]+: )?\b[a-z_]{2,}（([^（）]{1,20})）")
_KEY = re.compile(r"(?<![A-Za-z0-9/.:])[a-z]+(?:_[a-z]+)?(?![A-Za-z0-9/.:])")
_MARK = re.compile(r"\[S([1-9][0-9]?)\]|(?<![A-Z0-9])S([1-9][0-9]?)(?![0-9])")
_GAP = re.compile(r" (?=[“\[])|(?<=[”\]]) ")
_HEADING = re.compile(r"^## +(.+?)\s*$")
_KEYS = {key: name for names in NAMES.values() for key, name in names.items()} | dict(NAMES[Case])


def diagnosed(found: Diagnostic, case: Case) -> Fault:
    """The fault at the field of the form that holds the place."""
    return Fault(_place(found, case), in_words(found.message), in_words(found.fix))


def in_words(text: str) -> str:
    """A message without the keys of files: 补上 effect_reason, 一句话… → 补上“成效理由”，一句话…."""
    text = _NAMED.sub(r"“\1”", text)
    text = _KEY.sub(lambda key: f"“{_printed(key[0])}”" if key[0] in _KEYS else key[0], text)
    text = _GAP.sub("", text)
    return _MARK.sub(lambda mark: f"（来源{mark[1]}）" if mark[1] else f"来源{mark[2]}", text).replace(
        "来源 来源", "来源"
    )


def _printed(key: str) -> str:
    own = label((key,), {}).strip("『』") if key in Case.model_fields else ""
    return own or _KEYS[key]


def _place(found: Diagnostic, case: Case) -> Path:
    at = (found.line, found.column)
    if found.line >= case.origin.body_line:
        return _section(found, case)
    paths = [path for path, position in case.origin.positions.items() if position == at]
    path: Path = max(paths, key=len, default=())  # a list, its first part and that part's first key begin at one place
    if path[:1] == ("history",):  # whose words are those of the blank
        return ("provided_by",)
    absent = _mentioned(found.message) if "没有写" in found.message else ()
    return absent or path or _mentioned(found.fix)


def _section(found: Diagnostic, case: Case) -> Path:
    above = case.body.split("\n")[: found.line - case.origin.body_line + 1]
    headings = [heading[1] for heading in map(_HEADING.match, above) if heading]
    return ("body", headings[-1]) if headings else ()


def _mentioned(message: str) -> Path:
    """The key that a message about something absent names first."""
    keys = (key for key in _KEY.findall(message) if key_label(*home(Case, (key,))))
    return tuple(step for step in (next(keys, None),) if step)
