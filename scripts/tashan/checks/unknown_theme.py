"""The theme codes are fixed: gold data, facets and addresses rest on them."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library
from tashan.library.model import Theme
from tashan.library.nearest import nearest_code
from tashan.library.vocabulary import THEMES


def find(library: Library) -> Iterator[Finding]:
    """Codes that are none of the themes."""
    for entry in library.entries:
        written = [(("id",), entry.id)] if isinstance(entry, Theme) else []
        codes = getattr(entry, "themes", ())
        for path, code in (*written, *((("themes", step), code) for step, code in enumerate(codes))):
            if code not in THEMES:
                meant = nearest_code(code, THEMES)
                listed = "、".join(f"{each}（{name}）" for each, name in THEMES.items())
                fix = f"是不是 {meant}（{THEMES[meant]}）？" if meant else f"可用：{listed}"
                yield Finding(entry, at(entry, *path), f"没有“{code}”这个主题", fix)


CHECK = Check("T102", "error", "写了不存在的主题代码", find)
