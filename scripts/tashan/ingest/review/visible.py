"""Signs that a reader does not see, as signs that one does."""

from __future__ import annotations

import re

_SPACES = {"\n": "↵\n", "\r": "␍", "\t": "⇥", "\f": "␌", " ": "␣", "\u3000": "□", "\u00a0": "⍽"}
_BLANK = "".join(dict.fromkeys("".join(_SPACES.values()))) + " "
_BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]"
)


def visible(text: str) -> str:
    """What an edit took or put: white space alone is drawn, and unseen signs are spelt out."""
    return named(text if text.strip() else "".join(_SPACES.get(sign, sign) for sign in text))


def listed(text: str) -> str:
    """What an edit took or put, on one line."""
    return _BREAK.sub("↵", visible(text).strip("\n")).replace("↵↵", "↵")


def is_blank(shown: str) -> bool:
    """Whether what `visible` made stands for white space alone."""
    return not shown.strip(_BLANK)


def named(text: str) -> str:
    """Text in which what would be invisible, or would turn the text around, is spelt out: ⟨U+200B⟩."""
    return _UNSEEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text.replace("\r", "␍"))
