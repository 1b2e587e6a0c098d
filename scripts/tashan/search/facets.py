"""What results can be filtered by: for each facet a file with a character or two a page, read when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from tashan.library.evidence import certainty
from tashan.library.model import Case, Entry, Theme
from tashan.library.output import OutputFile
from tashan.library.vocabulary import CERTAINTIES, EFFECTS, LEVELS, SETTINGS, THEMES
from tashan.search.entries import KINDS, SearchEntry, slots
from tashan.search.files import script
from tashan.search.numbers import ALPHABET

_LABELS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "kind": {code: label for _, code, label, _ in KINDS},
        "theme": THEMES,
        "level": LEVELS,
        "setting": SETTINGS,
        "effect": EFFECTS,
        "certainty": {str(level): label for level, label in enumerate(CERTAINTIES)},
    }
)
# Province, city and county; towns and villages are found by their names.
_STEPS = 3


def _themes(entry: Entry) -> tuple[str, ...]:
    return (entry.id,) if isinstance(entry, Theme) else tuple(getattr(entry, "themes", ()))


def _years(case: Case) -> tuple[str, ...]:
    return (str(case.period.start),)


def _certainty(case: Case) -> tuple[str, ...]:
    level = certainty(case)
    return () if level is None else (str(level),)


def _place(case: Case) -> tuple[str, ...]:
    return ("/".join(case.place.split("/")[:_STEPS]),) if case.place else ()


_OF_CASES: Mapping[str, Callable[[Case], tuple[str, ...]]] = MappingProxyType(
    {
        "place": _place,
        "year": _years,
        "level": lambda case: (case.level,),
        "setting": lambda case: (case.setting,),
        "effect": lambda case: () if case.kind == "survey" else (case.effect or "unreported",),
        "certainty": _certainty,
    }
)
NAMES = ("kind", "theme", *_OF_CASES)


def facets_of(entry: SearchEntry | None) -> Mapping[str, tuple[str, ...]]:
    """Facet → the values of one page; topics have no place and no year, a number without a page nothing."""
    if not entry:
        return {}
    source = entry.source
    own = {name: read(source) for name, read in _OF_CASES.items()} if isinstance(source, Case) else {}
    return {"kind": (entry.kind,), "theme": _themes(source), **own}


def rank(entries: Sequence[SearchEntry]) -> OutputFile:
    """`rank.js`: how far each page is proven, its certainty (0 for pages that have none); a character for two pages."""
    levels = [int("".join(facets_of(entry).get("certainty", ())) or 0) for entry in slots(entries)]
    pairs = zip(levels[::2], [*levels[1::2], 0], strict=False)
    return script("rank", "".join(ALPHABET[low + 7 * high] for low, high in pairs))


def files(entries: Sequence[SearchEntry]) -> Iterator[OutputFile]:
    """`f/<facet>.js`: values, labels if they differ, slots a page, the width of a slot, slots."""
    pages = [facets_of(entry) for entry in slots(entries)]
    return (script(f"f/{name}", _column(name, [page.get(name, ()) for page in pages])) for name in NAMES)


def _column(name: str, pages: Sequence[tuple[str, ...]]) -> list[object]:
    values = _ordered(name, {value for page in pages for value in page})
    slots = max(map(len, pages), default=0)
    width = 1 if len(values) < len(ALPHABET) else 2
    number = {value: at for at, value in enumerate(values, 1)}
    cells = "".join(_cell(number.get(value, 0), width) for page in pages for value in _padded(page, slots))
    labels = [_LABELS[name].get(value, value) for value in values] if name in _LABELS else []
    return [values, labels, slots, width, cells]


def _ordered(name: str, values: set[str]) -> list[str]:
    """In the order of the vocabulary where there is one, else by themselves."""
    known = list(_LABELS.get(name, ()))
    return sorted(values, key=lambda value: (known.index(value) if value in known else len(known), value))


def _padded(page: tuple[str, ...], slots: int) -> tuple[str, ...]:
    return page + ("",) * (slots - len(page))


def _cell(number: int, width: int) -> str:
    """Two characters count in base 91, the higher first; zero means nothing. The country has fewer counties."""
    base = len(ALPHABET)
    return ALPHABET[number] if width == 1 else ALPHABET[number // base] + ALPHABET[number % base]
