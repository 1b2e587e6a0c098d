"""A place as people write it → the path from its province: 贵州铜仁碧江区 → 贵州省/铜仁市/碧江区."""

from __future__ import annotations

import re
import unicodedata

from tashan.chinese.places import mentions
from tashan.form.values.slip import Slip
from tashan.library.characters import shown

# What a source masks: 四川省某市云溪县某村, where no gazetteer helps.
_MASKED = re.compile(r"[^/]{1,12}?(?:自治区|自治州|自治县|街道|社区|[省市州盟县区旗镇乡村])|[^/]+$")
_BELOW = re.compile(r"[^/]{2,12}?(?:街道办事处|街道|苏木|社区|[镇乡村])|[^/]+$")
_MOST = 5


def place(written: str) -> str:
    """The path, province first. Raises Slip."""
    text = re.sub(r"\s+", "", unicodedata.normalize("NFKC", written)).rstrip("。，,")
    if "/" in text:
        return text.strip("/")
    text = re.sub(r"[·\-—>、，,]", "", text)
    text = re.sub(r"[×xX*]+", "某", text)
    found = next(iter(mentions(text, headline=True)), None)
    if found and found.start == 0 and len(found.paths) > 1:
        listed = "、".join("".join(path) for path in found.paths[:3])
        raise Slip(f"“{shown(written)}”可以指{listed}", "从省写起")
    known, rest = (found.paths[0], text[found.end :]) if found and found.start == 0 else ((), text)
    if not known and "某" not in text:
        raise Slip(f"没有“{shown(written)}”这个地方", "从省写起，写全称，例如贵州省铜仁市碧江区；原文隐去的写某县")
    steps = (_MASKED if "某" in rest else _BELOW).findall(rest)
    return "/".join((*known, *steps)[:_MOST])
