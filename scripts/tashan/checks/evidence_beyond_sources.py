"""Who says it, and how it was compared, must be borne out by the sources: they decide the certainty."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library


def find(library: Library) -> Iterator[Finding]:
    """Cases that claim an outside voice, or several places, which no source of theirs can be."""
    for case in library.cases:
        kinds = {source.kind for source in case.sources}
        if case.said_by == "media" and "media" not in kinds:
            fix = "补上那篇报道作来源，或把 said_by 改成 self（本单位）"
            yield Finding(case, at(case, "said_by"), "写的是媒体讲述，来源里没有媒体报道", fix)
        if case.said_by == "independent" and not kinds & {"research", "media"}:
            fix = "补上独立一方的报告作来源，或把 said_by 改成 self（本单位）"
            yield Finding(case, at(case, "said_by"), "写的是独立第三方讲述，来源里只有本单位的材料", fix)
        if case.compared == "several_places" and len(case.sources) < 2:
            fix = "多地印证要有不止一处来源；补上来源，或改 compared"
            yield Finding(case, at(case, "compared"), "写的是多地比较，来源只有一处", fix)


CHECK = Check("T207", "error", "依据写得比来源能证明的高", find)
