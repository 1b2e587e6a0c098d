"""The page of a source: 5版 → 第5版, P12-15 → 第12–15页."""

from __future__ import annotations

import re
import unicodedata

_PAGE = re.compile(r"(?:第|[Pp]{1,2}\.?)?\s*([0-9]+)\s*(?:[-–—~至到]+\s*([0-9]+))?\s*([版页])?")


def page(written: str) -> str:
    """The page in the form that the model asks for; as it is where it is something else."""
    found = _PAGE.fullmatch(unicodedata.normalize("NFKC", written).strip())
    if not found or not (found[3] or written.lower().startswith("p")):
        return written
    span = f"–{found[2]}" if found[2] else ""
    return f"第{found[1]}{span}{found[3] or '页'}"
