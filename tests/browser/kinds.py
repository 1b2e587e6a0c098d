"""One page of every kind that the site has, each with something on it."""

from __future__ import annotations

from pathlib import Path

# Pages that are found by their name, some with what fills them.
_NAMED = (
    *("index.html", "matrix.html", "matrix-causes.html", "overview.html", "gaps.html", "about.html"),
    *("guide/evidence.html", "guide/ingest.html", "guide/decisions/index.html", "search.html", "near.html"),
    *("search.html?q=村务公开", "search.html?q=鼂鼐鼔鼖", "near.html?problem=P001&level=county&province=贵州"),
    *("compare.html", "compare.html?ids=C0001,C0004,C0010", "basket.html", "basket.html#C0010,P001"),
    *("cases/C0010.html?class=1", "404.html"),
)
_FOLDERS = ("cases", "problems", "causes", "countermeasures", "policies", "themes", "collections")


def kinds(site: Path) -> tuple[str, ...]:
    """Addresses below the site: the named pages, a region, every index, and the longest page of each kind of entry."""
    found = [*_NAMED, *(f"cases/{path.name}" for path in sorted((site / "cases").glob("region-*.html"))[:1])]
    for folder in _FOLDERS:
        pages = sorted((site / folder).glob("*.html"), key=lambda path: (-path.stat().st_size, path.name))
        found += [f"{folder}/index.html"] if (site / folder / "index.html").exists() else []
        found += [f"{folder}/{path.name}" for path in pages if path.stem != "index"][:1]
    return tuple(found)
