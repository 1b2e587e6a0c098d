"""Dead links inside the built site: each internal address must lead to a file, and each fragment to an id."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from tashan.site.gate import Scan


def _target(page: str, address: str) -> tuple[str, str]:
    """The file and fragment that `address` means on `page`."""
    plain, _, fragment = address.partition("#")
    plain = unquote(plain.partition("?")[0])
    if not plain:
        return page, unquote(fragment)
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), plain)), unquote(fragment)


def dead_links(scans: Mapping[str, Scan], files: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Page and message for each address that leads nowhere. `files` are all paths of the site."""
    for page, found in scans.items():
        for address in sorted(found.addresses):
            path, fragment = _target(page, address)
            if path not in files:
                yield page, f"链接 {address} 没有对应的页面或文件"
            elif fragment and path in scans and fragment not in scans[path].ids:
                yield page, f"链接 {address} 在那一页没有对应的位置"
