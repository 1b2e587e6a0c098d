"""What a set of cases shows together: how many had which effect, and the strongest certainty among them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tashan.library.evidence import certainty
from tashan.library.model import Case
from tashan.library.vocabulary import CERTAINTIES, EFFECTS


@dataclass(frozen=True, slots=True)
class Standing:
    """`effects` holds (code, number of cases) in the order of the vocabulary, without zeros."""

    cases: tuple[Case, ...]
    effects: tuple[tuple[str, int], ...]
    strongest: int | None

    @property
    def sentence(self) -> str:
        """6 个案例：4 有成效，2 有成效也有不足；最强依据：前后对比数据。"""
        if self.strongest is None:
            return ""
        effects = "，".join(f"{number} {EFFECTS[code]}" for code, number in self.effects)
        return f"{len(self.cases)} 个案例：{effects}；最强依据：{CERTAINTIES[self.strongest]}"


def standing(cases: Iterable[Case]) -> Standing:
    """Surveys try nothing and so are left out; a practice that states no effect counts as unreported."""
    tried = tuple(case for case in cases if case.kind == "practice")
    effects = [case.effect or "unreported" for case in tried]
    counted = tuple((code, effects.count(code)) for code in EFFECTS if code in effects)
    return Standing(tried, counted, max((certainty(case) or 0 for case in tried), default=None))


def carried_out(cases: Iterable[Case], measure: str) -> tuple[Case, ...]:
    """The practices that did the countermeasure, and not only proposed it."""
    return tuple(
        case
        for case in cases
        if case.kind == "practice" and any(link.id == measure and link.status == "done" for link in case.measures)
    )
