"""A record as a page for a person: source and result side by side, every edit with its reason and its way back."""

from __future__ import annotations

from tashan.ingest.review.page import page

__all__ = ["page"]
