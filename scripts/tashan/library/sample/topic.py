"""Synthetic topics and themes: as many as the real inventory has, every one complete enough for its page."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.library.output import OutputFile
from tashan.library.sample import words
from tashan.library.sample.draw import Draw, draw
from tashan.library.sample.sentences import BACKGROUND, NEEDS, PRACTICE, sentence
from tashan.library.vocabulary import CAUSE_KINDS, THEMES

PROBLEM_IDS = tuple(f"P{number:03d}" for number in range(1, 31))
CAUSE_IDS = tuple(f"K{number:03d}" for number in range(1, 19))
MEASURE_IDS = tuple(f"M{number:03d}" for number in range(1, 45))
_UPDATED = "updated: 2026-01-01"


def topics(seed: int) -> Iterator[OutputFile]:
    """Every theme, problem, cause and countermeasure."""
    for code, name in THEMES.items():
        text = f"id: {code}\nname: {name}\ndefinition: 收{name}的案例\nincludes: {name}\nexcludes: 其他主题\n{_UPDATED}"
        yield _file(f"docs/themes/{code}.md", text)
    for step, key in enumerate(PROBLEM_IDS):
        yield _file(f"docs/problems/{key}-sample.md", _problem(draw(seed, key), step))
    for step, key in enumerate(CAUSE_IDS):
        yield _file(f"docs/causes/{key}-sample.md", _cause(draw(seed, key), step))
    for step, key in enumerate(MEASURE_IDS):
        yield _file(f"docs/countermeasures/{key}-sample.md", _measure(draw(seed, key), step))


def _file(path: str, front: str) -> OutputFile:
    return OutputFile(path, f"---\n{front}\n---\n".encode())


def _head(chance: Draw, key: str, name: str, alias: str) -> str:
    definition = f"这里说的是{name}，常见的情形是{chance.word(words.MATTERS)}{chance.word(words.FAULTS)}。"
    return f"id: {key}\nname: {name}\naliases: [{alias}]\ndefinition: {definition}"


def _problem(chance: Draw, step: int) -> str:
    matter, fault = words.MATTERS[step], words.FAULTS[step % len(words.FAULTS)]
    return "\n".join(
        (
            _head(chance, PROBLEM_IDS[step], f"{matter}{fault}", f"{matter}难"),
            f"themes: [{', '.join(chance.some(tuple(THEMES), 1, 2))}]",
            f"signs:\n  - {sentence(chance, BACKGROUND)}\n  - {sentence(chance, BACKGROUND)}",
            f"questions:\n  - {matter}由哪个{chance.word(words.GROUPS)}过问？",
            f"causes: [{_listed(CAUSE_IDS[step % len(CAUSE_IDS)], *chance.some(CAUSE_IDS, 1, 3))}]",
            f"measures: [{_listed(MEASURE_IDS[step], MEASURE_IDS[-1 - step], *chance.some(MEASURE_IDS, 2, 5))}]",
            f"leads_to: [{PROBLEM_IDS[(step + 1) % len(PROBLEM_IDS)]}]",
            _UPDATED,
        )
    )


def _listed(*keys: str) -> str:
    """Ids as a list, each once. The first ones see to it that no topic is left without a mention."""
    return ", ".join(dict.fromkeys(keys))


def _cause(chance: Draw, step: int) -> str:
    cause = words.CAUSES[step]
    return "\n".join(
        (
            _head(chance, CAUSE_IDS[step], cause, f"{cause}之故"),
            f"kind: {tuple(CAUSE_KINDS)[step % len(CAUSE_KINDS)]}",
            f"mechanism:\n  - {cause}\n  - {chance.word(words.GROUPS)}不知道该不该管\n  - 事情拖了下来",
            _UPDATED,
        )
    )


def _measure(chance: Draw, step: int) -> str:
    name = f"{words.ACTIONS[step % len(words.ACTIONS)]}管{words.MATTERS[-1 - step]}"
    return "\n".join(
        (
            _head(chance, MEASURE_IDS[step], name, f"{name}法"),
            f"themes: [{', '.join(chance.some(tuple(THEMES), 1, 2))}]",
            f"mechanism: {sentence(chance, NEEDS)}",
            f"steps:\n  - {sentence(chance, PRACTICE)}\n  - {sentence(chance, PRACTICE)}",
            f"works_if:\n  - {sentence(chance, NEEDS)}",
            f"risks:\n  - {chance.word(words.CAUSES)}时容易半途而废",
            _UPDATED,
        )
    )
