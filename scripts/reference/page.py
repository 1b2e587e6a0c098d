"""A generated page of the guide."""

from __future__ import annotations

# The day is that of the first edition: a page that is generated again unchanged stays the same, byte for byte.
_DAY = "2026-11-26"


def page(title: str, summary: str, body: str) -> str:
    """The text of the content file."""
    head = f"---\n# 由 make reference 生成，不要手改\ntitle: {title}\nsummary: {summary}\nupdated: {_DAY}\n---"
    return f"{head}\n\n{body.strip()}\n"
