"""What a template says to someone who types keys and codes → the same to someone who fills in a form."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tashan.library.names import NAMES

_LABELS = {key: name for table in NAMES.values() for key, name in table.items()}
_KEY = re.compile(r"(?<![A-Za-z/.-])[a-z][a-z_0-9]{2,}(?![A-Za-z/.])")
# From here on a remark speaks of keys one by one, each of which has a field with a hint of its own.
_PARTS = re.compile(r"(?:^|(?<=[。；]))\s*[a-z_]+ [^a-z]")


def hint(told: str, codes: Mapping[str, str]) -> str:
    """The remark without codes and keys; empty when it only listed them."""
    for code in codes:
        told = re.sub(rf"(?<![a-z_]){code} ", "", told)
    if not codes:
        told = _PARTS.split(told)[0]
    told = told.replace("；".join(codes.values()), "").replace("个代码", "个") if codes else told
    told = _KEY.sub(lambda found: _LABELS.get(found[0], found[0]), told)
    told = re.sub(r"[：，；（]*。$", "。", told).strip(" ，；：")
    return "" if told in ("。", "（）") else _unwrapped(told)


def _unwrapped(told: str) -> str:
    """A remark that stood in brackets as a whole."""
    return told[1:-1] if told.startswith("（") and told.find("）") == len(told) - 1 else told
