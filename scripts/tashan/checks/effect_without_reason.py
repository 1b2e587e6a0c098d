"""Effect and certainty are claims about somebody's work: each is stated with its reason, and a survey claims none."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library


def find(library: Library) -> Iterator[Finding]:
    """Practices without effect or reasons, surveys with an effect."""
    for case in library.cases:
        if case.state == "withdrawn":
            continue
        if case.kind == "survey":
            if case.effect is not None:
                fix = "删掉 effect；若当地真的实施了，把 kind 改成 practice（做法）"
                yield Finding(case, at(case, "effect"), "调研没有实施什么，不能写成效", fix)
            continue
        if case.effect is None:
            fix = "补上 effect，原文没有说成效的写 unreported（未报告结果）"
            yield Finding(case, at(case, "effect"), "做法没有写 effect（成效）", fix)
        if case.effect_reason is None:
            fix = "补上 effect_reason，一句话说明凭什么这样判断"
            yield Finding(case, at(case, "effect"), "没有写 effect_reason（成效理由）", fix)
        if case.certainty_reason is None:
            fix = "补上 certainty_reason，一句话说明材料能证明到什么程度"
            yield Finding(case, at(case, "said_by"), "没有写 certainty_reason（依据理由）", fix)


CHECK = Check("T202", "error", "成效或依据没有写理由，或调研写了成效", find)
