"""Whether a text is law: its articles are no points of an outline."""

from __future__ import annotations

import re

from tashan.ingest.draft import Span

_ARTICLE = re.compile(r"^第[一二三四五六七八九十百千\d ]+条", re.MULTILINE)
FEWEST = 5  # articles from which a text counts as a statute


def is_statute(plain: str, span: Span) -> bool:
    """Whether the article at `span` of the text is a statute."""
    return plain.count("第", *span) >= FEWEST and len(_ARTICLE.findall(plain, *span)) >= FEWEST
