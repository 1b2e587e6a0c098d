"""Learn how much each measure of a run counts for being a keyword: `make keywords` writes keywords.tsv.

From the abstracts of the shared material and the keywords that their authors gave. Abstracts quote little and name
nothing of the library, so that the weights of quotation marks and of the library's names rest on what was assumed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tashan.ingest.tags.learnt import written
from tashan.ingest.tags.lexicon import Tagger, tagger
from tashan.ingest.tags.runs import runs
from tashan.ingest.tags.terms import is_term, keywords
from tashan.ingest.tags.worth import TABLE, Weights, ranking
from tashan.library.library import Library
from training.examples import MATERIAL
from training.logistic import Example, fit

ASSUMED: Mapping[str, float] = {"quoted": 0.8, "ours": 0.5}
PULL = 1.0
FOLDS = 8
_REMARK = "由 make keywords 从论文摘要和作者给的关键词学得，不要手改；各数是百分之一。各项的意思见 worth.py。"
_NONE = Weights(*[0.0] * len(Weights._fields))


@dataclass(frozen=True, slots=True)
class Abstract:
    """An abstract with its author's keywords, in small letters and without spaces."""

    title: str
    text: str
    given: frozenset[str]


def _plain(word: str) -> str:
    return "".join(word.split()).lower()


def abstracts() -> tuple[Abstract, ...]:
    """Those of the material."""
    lines = (MATERIAL / "bench" / "csl_keywords_dev.jsonl").read_text("utf-8").splitlines()
    rows = map(json.loads, lines)
    return tuple(Abstract(row["title"], row["abstract"], frozenset(map(_plain, row["keywords"]))) for row in rows)


def _examples(own: Tagger, abstract: Abstract) -> Iterator[Example]:
    """Every run that could be a term, with its measures: each is what the run is worth where it alone counts."""
    found = runs(own.cut(abstract.text, abstract.title), own.words)
    alone = {name: ranking(found, own.names, _NONE._replace(**{name: 1.0})) for name in Weights._fields}
    for key in alone[Weights._fields[0]]:
        if is_term(key, found.words[key], found.tags):
            measures = {name: worth[key] for name, worth in alone.items() if worth[key]}
            yield Example(measures, int(_plain(key) in abstract.given), 1.0)


def learnt(found: Iterable[Abstract], own: Tagger) -> Weights:
    """The weights that the abstracts teach, in whole hundredths."""
    examples = tuple(example for abstract in found for example in _examples(own, abstract))
    weights = fit(examples, ASSUMED, PULL).weights
    return Weights(**{name: round(weights.get(name, ASSUMED.get(name, 0.0)), 2) for name in Weights._fields})


def table(weights: Weights) -> str:
    """A line for each weight."""
    return written(_REMARK, weights._asdict())


def left_out(found: Sequence[Abstract], own: Tagger) -> float:
    """F1 among five, each abstract by what the abstracts of the other folds teach."""
    hit = said = 0
    for fold in range(FOLDS):
        weights = learnt([each for number, each in enumerate(found) if number % FOLDS != fold], own)
        for each in found[fold::FOLDS]:
            told = {_plain(word) for word in keywords(own, own.cut(each.text, each.title), weights=weights)}
            hit, said = hit + len(told & each.given), said + len(told) + len(each.given)
    return 2 * hit / said


def main() -> None:
    """Write the table; print how abstracts that were left out fare."""
    found, own = abstracts(), tagger(Library())
    TABLE.write_text(table(learnt(found, own)), "utf-8")
    print(f"F1@5: {left_out(found, own):.3f}")


if __name__ == "__main__":
    main()
