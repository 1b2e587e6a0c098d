"""References as GB/T 7714—2015 writes them: of an entry of the library, and of the sources of a case.

Letters: N newspaper, R report, Z anything else, /OL what is read online. Without a place of publication or a publisher
the parts are left out, as the standard allows for electronic and internal material.
"""

from __future__ import annotations

from tashan.library.model import Case
from tashan.library.parts import Source

_LETTERS = {"media": "N", "research": "R", "own": "Z", "policy": "Z"}


def entry_citation(case: Case, address: str = "") -> str:
    """他山. 题名[EB/OL]. (更新日期). 地址. The day of reading is the reader's, and stands between the last two."""
    where = f" {address}." if address else ""
    return f"他山. {case.title}[EB/OL]. ({case.updated.isoformat()}).{where} 案例 {case.id}."


def source_citation(source: Source) -> str:
    """作者. 题名[N]. 报名, 2023-07-01(5). What is only found online has its address and [N/OL], [Z/OL]."""
    online = "/OL" if source.url else ""
    author = f"{source.author.rstrip('.')}. " if source.author else ""
    kind = _LETTERS[source.kind] if source.kind != "media" or source.page else "EB" if online else "N"
    parts = ", ".join(filter(None, (source.publisher, _dated(source))))
    where = f" {parts}." if parts else ""
    address = f" {source.url}." if source.url else ""
    return f"{author}{source.title}[{kind}{online}].{where}{address}"


def _dated(source: Source) -> str:
    day = source.date.isoformat() if source.date else ""
    page = source.page.strip("第版页") if source.page else ""
    return f"{day}({page})" if day and page else day or page
