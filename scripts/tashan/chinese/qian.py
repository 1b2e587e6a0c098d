"""乾 or 干: OpenCC writes 干 unless it knows the word (乾隆, 乾坤, 乾县). Towns and villages it does not know."""

from __future__ import annotations

import re

# 乾潭镇, 乾务镇, 乾佑街道 …; 乾旱村 is a village in a drought.
_PLACE = re.compile(r"乾(?=[潭務务佑封溪豐丰源龍龙興兴安州元陵順顺明和華华][鎮镇鄉乡街縣县村社]|[縣县])")


def kept_qian(before: str, after: str) -> str:
    """`after`, the simplified form of `before`, with 乾 in the names of places."""
    if "乾" not in before or len(before) != len(after):
        return after
    kept = {match.start() for match in _PLACE.finditer(before)}
    return "".join("乾" if at in kept else sign for at, sign in enumerate(after)) if kept else after
