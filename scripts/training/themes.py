"""Learn what the evidence for a theme must be for an editor to keep the theme: `make themes` writes themes.tsv.

From the material's own annotations, and from `themes.tsv` beside this file: our own reading of further articles of the
material, names and themes alone; ~ stands before a theme that another reader might have given.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tashan.ingest.article import Article
from tashan.ingest.clean import clean
from tashan.ingest.read import taken
from tashan.ingest.split import split
from tashan.ingest.tags import Tagger, tagger
from tashan.ingest.tags.evidence import START, TABLE, Measures, evidence_in, likely, measures, scores
from tashan.ingest.tags.learnt import written
from tashan.library.load import load
from training.examples import MATERIAL, ROOT
from training.logistic import Example, fit

LABELS = Path(__file__).with_name("themes.tsv")
# Editors see these in few words: a party organisation set up, a bonus paid. What was assumed before learning.
QUIET: Mapping[str, float] = {"org": 0.8, "incentive": 0.8}
PULL = 0.3
UNSURE = 0.3  # what an example counts as one of "yes" that only another reader might have taken
FOLDS = 8
_REMARK = "由 make themes 从标注过的文章学得，不要手改；各数是百分之一。各项的意思见 evidence.py。"

Weights = Mapping[str, float]
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article: what its evidence comes to, theme by theme, and the themes that it has or might have."""

    name: str
    found: Mapping[str, Measures]
    sure: frozenset[str]
    unsure: frozenset[str]


def articles(own: Tagger) -> tuple[Labelled, ...]:
    """The founding articles, and the other annotated ones that have a file to themselves."""
    gold, raw = MATERIAL / "gold", MATERIAL / "corpus" / "raw"
    found = [
        _labelled(own, row, (gold / "seeds" / "clean" / f"{row['id']}.txt").read_text("utf-8"), row["title"] or "")
        for row in _rows(gold / "seeds" / "gold.jsonl")
    ]
    for row in (*_rows(gold / "dev.jsonl"), *_read_by_us()):
        (path,) = raw.glob(f"{row['id']}.*")
        article, parts = split(clean(Article(taken(path.name, path.read_bytes()).text)))
        if len(parts) == 1:
            found.append(_labelled(own, row, article.text[slice(*parts[0].span)], parts[0].title))
    return tuple(found)


def _rows(path: Path) -> Iterator[Row]:
    return map(json.loads, path.read_text("utf-8").splitlines())


def _read_by_us() -> Iterator[Row]:
    for line in LABELS.read_text("utf-8").splitlines():
        name, _, told = line.partition("\t")
        yield {"id": name, "themes": told.split()}


def _labelled(own: Tagger, row: Row, text: str, title: str) -> Labelled:
    cut = own.cut(text, title)
    unsure = frozenset(theme[1:] for theme in row["themes"] if theme.startswith("~"))
    sure = frozenset(theme for theme in row["themes"] if not theme.startswith("~"))
    return Labelled(row["id"], measures(own, cut, evidence_in(own, cut)), sure, unsure)


def _examples(article: Labelled) -> Iterator[Example]:
    for theme, found in article.found.items():
        signs = found._asdict() | ({theme: 1.0} if theme in QUIET else {})
        unsure = theme in article.unsure
        yield Example(signs, int(unsure or theme in article.sure), UNSURE if unsure else 1.0)


def learnt(found: Iterable[Labelled]) -> Weights:
    """The weights that the articles teach, in whole hundredths."""
    taught = fit(tuple(example for article in found for example in _examples(article)), QUIET, PULL)
    weights = {START: taught.start} | {name: taught.weights[name] for name in (*Measures._fields, *QUIET)}
    return {name: round(weight, 2) for name, weight in weights.items()}


def table(weights: Weights) -> str:
    """A line for each weight."""
    return written(_REMARK, weights)


def balance(judged: Iterable[tuple[Labelled, Weights]]) -> tuple[float, float]:
    """Precision and recall of the themes given by these weights; those that a reader might give are no faults."""
    hit = said = true = 0
    for article, weights in judged:
        told = set(likely(scores(article.found, weights)))
        hit += len(told & article.sure)
        said += len(told - article.unsure)
        true += len(article.sure)
    return hit / max(1, said), hit / max(1, true)


def left_out(found: Sequence[Labelled]) -> Iterator[tuple[Labelled, Weights]]:
    """Each article with what the articles of other folds teach."""
    order = sorted(found, key=lambda article: article.name)
    random.Random(1).shuffle(order)  # noqa: S311
    for fold in range(FOLDS):
        weights = learnt([article for number, article in enumerate(order) if number % FOLDS != fold])
        yield from ((article, weights) for article in order[fold::FOLDS])


def main() -> None:
    """Write the table; print how articles that were left out are judged."""
    found = articles(tagger(load(ROOT)[0]))
    TABLE.write_text(table(learnt(found)), "utf-8")
    precision, recall = balance(left_out(found))
    print(f"P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / (precision + recall):.3f}")


if __name__ == "__main__":
    main()
