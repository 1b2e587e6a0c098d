"""Seal a built site: read every page through the gate, give each its content security policy, look for dead links."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from tashan.site.gate import Scan, scan
from tashan.site.links import dead_links
from tashan.site.trusted import policy

_HEAD = re.compile(r"<head>\s*<meta charset=\"?utf-8\"?\s*/?>", re.IGNORECASE)


def sealed(page: str) -> tuple[str, Scan]:
    """A built page with its policy, and what the gate found in it."""
    found = scan(page, policy())
    marked = _with_policy(page, found)
    fault = () if marked != page else ("页头不完整，无法写入安全策略",)
    return marked, replace(found, faults=(*fault, *found.faults))


def _with_policy(page: str, found: Scan) -> str:
    header = policy().header(found.scripts, found.styles).replace('"', "&quot;")
    meta = f'\n<meta http-equiv="Content-Security-Policy" content="{header}">'
    return _HEAD.sub(lambda head: head[0] + meta, page, count=1)


@dataclass(frozen=True, slots=True)
class Sealed:
    """What the gate found, in Chinese, one line each: `faults` stop a build, `dead` links only need mending."""

    faults: tuple[str, ...]
    dead: tuple[str, ...]


def seal(site: Path) -> Sealed:
    """Write the policy into every page below `site`, and tell what is wrong with them."""
    files = frozenset(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    scans: dict[str, Scan] = {}
    faults: list[str] = []
    for name in sorted(file for file in files if file.endswith(".html")):
        page, scans[name] = sealed((site / name).read_text("utf-8"))
        (site / name).write_text(page, "utf-8", newline="\n")
        faults += (f"{name}：{fault}" for fault in scans[name].faults)
    return Sealed(tuple(faults), tuple(f"{page}：{fault}" for page, fault in dead_links(scans, files)))
