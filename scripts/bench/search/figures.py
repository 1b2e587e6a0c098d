"""What was measured of a search, as it is kept between measuring and writing the page."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from bench.search.asking import Asked
from bench.search.engines.engine import Built, Engine
from bench.search.gold import Query
from bench.search.score import score


@dataclass(frozen=True, slots=True)
class Figures:
    """One search at one size. Bytes; seconds of computing; milliseconds. `scores`: class → recall, P@10, MRR.

    `run` tells when the run began that it was measured in.
    """

    id: str
    name: str
    given: str
    fault: str = ""
    seconds: float = 0
    memory: int = 0
    index: int = 0
    first: int = 0
    next: int = 0
    cold: float = 0
    half: float = 0
    most: float = 0
    scores: Mapping[str, Sequence[float]] = field(default_factory=dict)
    run: str = ""


def share(values: Sequence[float], part: float) -> float:
    """The value that `part` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else 0


def figures(engine: Engine, built: Built, asked: Asked, queries: Sequence[Query]) -> Figures:
    """From the answers of a search to its figures."""
    answers = asked.answers
    took = [answer.took for answer in answers.values()]
    groups: dict[str, list[Query]] = {}
    for query in queries:
        if query.text in answers:
            groups.setdefault(query.kind, []).append(query)
    return Figures(
        *(engine.id, engine.name(), engine.given, built.cost.fault or asked.fault),
        *(built.cost.seconds, built.cost.memory, _size(built)),
        *(max(asked.first, default=0), max(asked.next, default=0), share(asked.cold, 0.5)),
        *(share(took, 0.5), share(took, 0.95)),
        {kind: _scores(own, asked) for kind, own in groups.items() if any(query.truth for query in own)},
    )


def _scores(queries: Sequence[Query], asked: Asked) -> Sequence[float]:
    pairs = [(query, asked.answers[query.text]) for query in queries]
    own = score([(query, answer.found, answer.shown) for query, answer in pairs])
    return own.recall, own.precision, own.rank


def _size(built: Built) -> int:
    paths = {path for pattern in built.index for path in built.site.glob(pattern) if path.is_file()}
    return sum(path.stat().st_size for path in paths)


def keep(own: Figures, folder: Path) -> None:
    """Write them down, so that a search may be measured again without the others."""
    (folder / f"{own.id}.json").write_text(json.dumps(asdict(own), ensure_ascii=False, indent=1), "utf-8")


def kept(folder: Path, ids: Sequence[str]) -> tuple[Figures, ...]:
    """All that were written down, in this order."""
    paths = [folder / f"{id_}.json" for id_ in ids]
    return tuple(Figures(**json.loads(path.read_text("utf-8"))) for path in paths if path.is_file())
