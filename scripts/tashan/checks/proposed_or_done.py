"""A survey proposes and a practice does: only what was done can speak for a countermeasure."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.checks.check import Check, Finding, at
from tashan.library.library import Library


def find(library: Library) -> Iterator[Finding]:
    """Measures marked as done in a survey, and practices in which nothing was done."""
    for case in library.cases:
        done = [step for step, link in enumerate(case.measures) if link.status == "done"]
        if case.kind == "survey":
            for step in done:
                fix = "改成 status: proposed；若当地真的实施了，另写一个做法案例"
                yield Finding(case, at(case, "measures", step), "调研里的对策应是 proposed（只是建议）", fix)
        elif case.measures and not done:
            fix = "至少一条写 status: done；全是建议的，把 kind 改成 survey（调研）"
            yield Finding(case, at(case, "measures"), "做法里没有一条对策是 done（已实施）", fix)


CHECK = Check("T203", "error", "调研里的对策写成已实施，或做法里全是建议", find)
