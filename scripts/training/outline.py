"""Learn how much each sign of a sentence counts for the outline: `make outline` writes its weights.tsv.

Needs the shared material. The same material gives the same table; `test_training.py` says how close is enough after
other parts of the program have changed what the sentences are.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from math import log

from tashan.ingest.draft import Role
from tashan.ingest.outline.sentences import Sentence
from tashan.ingest.outline.weights import MARK, ROLES, TABLE
from training.examples import Labelled, examples
from training.logistic import Example, Fit, fit
from training.priors import PRIORS

# How strongly a weight is held to what was known before: the fewer sentences have a role, the more.
PULL: Mapping[Role, float] = {"cause": 15, "problem": 15, "countermeasure": 8, "practice": 5}
# The same for a character, which says less than a sign that was thought out.
PULL_CHARACTER: Mapping[Role, float] = {"cause": 15, "problem": 45, "countermeasure": 16, "practice": 25}
# From which chance on a sentence is shown: where precision and recall balance when articles are left out in turn.
CHANCE: Mapping[Role, float] = {"cause": 0.16, "problem": 0.24, "countermeasure": 0.19, "practice": 0.37}
LIKELY = 0.3  # what a sentence counts as an example of "no" that another reader might have taken
FEWEST = 3  # sentences that must have a sign before anything is learnt of it
FEWEST_CHARACTER = 80  # the same for a character
FOLDS = 8

Table = dict[str, list[int]]


def strengths(sentence: Sentence) -> Mapping[str, float]:
    """Signs, characters and measures of a sentence together."""
    characters = (character for character in set(sentence.text) if _telling(character))
    return dict.fromkeys(sorted((*sentence.shows, *characters)), 1.0) | sentence.measures


def _telling(character: str) -> bool:
    """Whether the character can stand at the start of a line of the table."""
    return character != "#" and not character.isspace()


def _signs(found: Iterable[Labelled]) -> frozenset[str]:
    """The signs and characters that are frequent enough."""
    times: dict[str, int] = {}
    for each in found:
        for sign in strengths(each.sentence):
            times[sign] = times.get(sign, 0) + 1
    return frozenset(s for s, many in times.items() if many >= (FEWEST_CHARACTER if len(s) == 1 else FEWEST))


def _asked(found: Iterable[Labelled], role: Role, kept: Collection[str]) -> Iterator[Example]:
    for each in found:
        count = LIKELY if role in each.likely and role not in each.sure else 1.0
        signs = {sign: strength for sign, strength in strengths(each.sentence).items() if sign in kept}
        yield Example(signs, int(role in each.sure), count)


def learnt(found: Sequence[Labelled]) -> Mapping[Role, Fit]:
    """What the sentences teach of each role."""
    kept = _signs(found)
    return {role: _taught(found, role, kept) for role in ROLES}


def _taught(found: Iterable[Labelled], role: Role, kept: Collection[str]) -> Fit:
    characters = {sign: PULL_CHARACTER[role] for sign in kept if len(sign) == 1}
    return fit(tuple(_asked(found, role, kept)), PRIORS[role], PULL[role], characters)


def table(fits: Mapping[Role, Fit]) -> Table:
    """Weights and marks in whole hundredths, in the order of ROLES."""
    marks = [log(CHANCE[role] / (1 - CHANCE[role])) - fits[role].start for role in ROLES]
    out: Table = {MARK: [round(100 * mark) for mark in marks]}
    for sign in sorted({sign for each in fits.values() for sign in each.weights}):
        row = [round(100 * fits[role].weights.get(sign, 0.0)) for role in ROLES]
        if any(row):
            out[sign] = row
    return out


def left_out(found: Sequence[Labelled]) -> Iterator[tuple[Labelled, frozenset[Role]]]:
    """Each sentence with the roles given to it by what the articles of other folds teach."""
    names = sorted({each.article for each in found})
    random.Random(1).shuffle(names)  # noqa: S311
    for fold in range(FOLDS):
        test = frozenset(names[fold::FOLDS])
        fits = learnt([each for each in found if each.article not in test])
        for each in found:
            if each.article in test:
                odds = {role: fits[role].odds(strengths(each.sentence)) for role in ROLES}
                yield each, frozenset(r for r in ROLES if odds[r] >= log(CHANCE[r] / (1 - CHANCE[r])))


def _balance(found: Sequence[Labelled]) -> Iterator[str]:
    judged = list(left_out(found))
    for role in ROLES:
        hit = sum(role in told and role in each.sure for each, told in judged)
        said = sum(role in told and (role in each.sure or role not in each.likely) for each, told in judged)
        true = sum(role in each.sure for each, _ in judged)
        yield f"{role}: P {hit / max(1, said):.2f} R {hit / max(1, true):.2f} F1 {2 * hit / max(1, said + true):.2f}"


def main() -> None:
    """Write the table; print how sentences of left-out articles are judged."""
    found = examples()
    head = "# 由 make outline 从材料学得，不要手改；各数是百分之一。sign 是句子的记号，见 signs.py 和 sentences.py。"
    rows = (f"{sign}\t" + "\t".join(map(str, row)) for sign, row in table(learnt(found)).items())
    TABLE.write_text("\n".join((head, "\t".join(("sign", *ROLES)), *rows)) + "\n", "utf-8")
    print(*_balance(found), sep="\n")


if __name__ == "__main__":
    main()
