"""Traditional characters in a filled form become simplified; the words of others, as a source's title, stay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from tashan.chinese.script import count, to_hans
from tashan.form.answer import Answer
from tashan.form.fault import label
from tashan.form.recognise import Answers, Filled, Part
from tashan.library.origin import Path

_SOURCES = ("sources",)


def simplified(filled: Filled) -> tuple[Filled, tuple[str, ...]]:
    """The form in simplified characters, and the labels of the blanks that changed."""
    parts = {
        path: given if path == _SOURCES else tuple(Part(part.number, _each(part.answers)) for part in given)
        for path, given in filled.parts.items()
    }
    after = replace(filled, answers=_each(filled.answers), parts=parts)
    return after, tuple(dict.fromkeys(_changed(filled, after)))


def _each(answers: Answers) -> Answers:
    return {path: _simplified(given) for path, given in answers.items()}


def _simplified(given: Answer) -> Answer:
    if not count(given.text)[0]:
        return given
    return Answer(tuple(replace(one, text=to_hans(one.text)) for one in given.paragraphs))


def _changed(before: Filled, after: Filled) -> Iterator[str]:
    yield from (label(path, {}) for path in _differing((), before.answers, after.answers))
    for key, given in before.parts.items():
        rows: Mapping[str, tuple[int, ...]] = {key[0]: tuple(part.number for part in given)}
        for number, (old, new) in enumerate(zip(given, after.parts[key], strict=True)):
            yield from (label(path, rows) for path in _differing((*key, number), old.answers, new.answers))


def _differing(at: Path, before: Answers, after: Answers) -> Iterator[Path]:
    return ((*at, *path) for path, given in before.items() if given != after[path])
