"""A case as a card: its fields in words, for the page that sets cases side by side and for the study list.

A line is a text, what is said about it, and a reference: the page it leads to, or a mark of the sprite (e-…, c-…).
Empty ends are left out. The labels of the fields stand in the page itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from tashan.library.citation import entry_citation, source_citation
from tashan.library.dates import period_note, period_text
from tashan.library.evidence import certainty
from tashan.library.library import Library
from tashan.library.model import Case
from tashan.library.output import OutputFile
from tashan.library.parts import Result
from tashan.library.places import case_label, full_place
from tashan.library.vocabulary import CERTAINTIES, EFFECTS, LEVELS, RESULT_KINDS, SETTINGS, THEMES
from tashan.search.files import han_script

Line = list[str]
JOINER = "\u2060"  # a value and its unit stay on one line
_FOLDERS = MappingProxyType({"P": "problems", "K": "causes", "M": "countermeasures", "D": "policies"})


def file(case: Case, library: Library) -> OutputFile:
    """`c/<id>.js`: title, short label, address, summary, citation and the fields."""
    fields = {name: [_line(*parts) for parts in read(case, library)] for name, read in FIELDS.items()}
    card = {
        "title": case.title,
        "label": case_label(case),
        "url": f"cases/{case.id}.html",
        "summary": case.summary,
        "citation": entry_citation(case),
        "fields": {name: lines for name, lines in fields.items() if lines},
    }
    return han_script(f"c/{case.id}", card)


Parts = tuple[str, ...]


def _line(*parts: str) -> Line:
    line = list(parts)
    while len(line) > 1 and not line[-1]:
        line.pop()
    return line


def _alone(texts: Iterable[str | None]) -> Iterator[Parts]:
    return ((text,) for text in texts if text)


def _named(key: str, how: str, library: Library) -> Parts:
    """A topic by its name, with its page; one without a page is passed over by `_links`."""
    return str(getattr(library.by_id[key], "name", key)), how, f"{_FOLDERS[key[0]]}/{key}.html"


def _links(pairs: Iterable[tuple[str, str]], library: Library) -> Iterator[Parts]:
    shown = ((key, how) for key, how in pairs if key in library.by_id and library.by_id[key].state != "withdrawn")
    return (_named(key, how, library) for key, how in shown)


def _measures(case: Case, library: Library) -> Iterator[Parts]:
    return _links(((link.id, _did(link.did, link.status)) for link in case.measures), library)


def _did(did: str, status: str) -> str:
    return did if status == "done" else f"只是建议：{did}"


def _result(result: Result) -> Parts:
    before = f"此前 {result.before}" if result.before else ""
    notes = "，".join(filter(None, (RESULT_KINDS[result.kind], before)))
    return f"{result.what}：{result.value}{JOINER}{result.unit or ''}".rstrip(JOINER), notes


def _effect(case: Case, _: Library) -> Iterator[Parts]:
    if case.kind == "survey":
        yield "调研，不评成效", "", "e-survey"
    else:
        code = case.effect or "unreported"
        yield EFFECTS[code], case.effect_reason or "", f"e-{code}"


def _certainty(case: Case, _: Library) -> Iterator[Parts]:
    level = certainty(case)
    if level is not None:
        yield CERTAINTIES[level], case.certainty_reason or "", f"c-{level}"


def _themes(case: Case, library: Library) -> Iterator[Parts]:
    return ((THEMES[code], "", f"themes/{code}.html" if code in library.by_id else "") for code in case.themes)


FIELDS: Mapping[str, Callable[[Case, Library], Iterable[Parts]]] = MappingProxyType(
    {
        "place": lambda case, _: ((full_place(case), "上级地名为推定" if case.place_note == "inferred" else ""),),
        "period": lambda case, _: ((period_text(case.period), period_note(case.period)),),
        "level": lambda case, _: ((LEVELS[case.level],),),
        "setting": lambda case, _: ((SETTINGS[case.setting],),),
        "lead": lambda case, _: _alone((case.lead,)),
        "themes": _themes,
        "problems": lambda case, library: _links(((link.id, link.how) for link in case.problems), library),
        "causes": lambda case, library: _links(((link.id, link.how) for link in case.causes), library),
        "measures": _measures,
        "needs": lambda case, _: _alone(link.needs for link in case.measures),
        "effect": _effect,
        "certainty": _certainty,
        "results": lambda case, _: (_result(result) for result in case.results),
        "setbacks": lambda case, _: _alone(case.setbacks),
        "lessons": lambda case, _: _alone(case.lessons),
        "cautions": lambda case, _: _alone(case.cautions),
        "policies": lambda case, library: _links(((key, "") for key in case.policies), library),
        "decision": lambda case, _: _alone((case.teaching.decision,)),
        "sources": lambda case, _: _alone(source_citation(source) for source in case.sources),
    }
)
