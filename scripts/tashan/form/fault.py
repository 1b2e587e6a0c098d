"""What is wrong with a filled form, told by the words printed on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tashan.form.field import Field, Grid, Table
from tashan.form.layout import TABLES
from tashan.library.origin import Path

_PLACES: Mapping[tuple[str, ...], tuple[Table, Field]] = {
    (*table.path, *one.path): (table, one)
    for table in TABLES
    for one in (table.columns if isinstance(table, Grid) else table.fields)
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: the path of the value in the case, what is wrong with it, how to mend it."""

    path: Path
    message: str
    fix: str


def label(path: Path, rows: Mapping[str, tuple[int, ...]]) -> str:
    """Where a value stands, as the form prints it: 『发生地』, 『结果数据』第2行『数值』, 『来源1』的『发布日期』."""
    table, one = _place(path)
    own = f"『{one.label}』" if one else ""
    if table is None or not table.path:
        return own
    known, number = rows.get(table.path[0], ()), _number(path)
    printed = known[number] if 0 <= number < len(known) else ""
    if isinstance(table, Grid):
        return f"『{table.name}』" + (f"第{printed}行" if printed else "") + own
    return f"『{table.name}{printed}』" + (f"的{own}" if own else "")


def _place(path: Path) -> tuple[Table | None, Field | None]:
    """The table and field of a path; of a path that goes deeper or less deep, what is nearest."""
    keys = tuple(step for step in path if isinstance(step, str))
    for length in range(len(keys), 0, -1):
        if keys[:length] in _PLACES:
            return _PLACES[keys[:length]]
        for table in TABLES:
            if table.path and table.path == keys[:length]:
                return table, None
    # A part of which nothing was written is told by its first field: 『起始年份』 for the whole period.
    return next((place for path, place in _PLACES.items() if keys and path[: len(keys)] == keys), (None, None))


def field_at(path: Path) -> Field | None:
    """The field of a path."""
    return _place(path)[1]


def _number(path: Path) -> int:
    return next((step for step in path if isinstance(step, int)), -1)


def in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """The faults in the order of the form, each once."""
    return tuple(sorted(dict.fromkeys(faults), key=_order))


def _order(fault: Fault) -> tuple[int, int, int]:
    table, one = _place(fault.path)
    fields = [each for _, each in _PLACES.values()]
    at = TABLES.index(table) if table else len(TABLES)
    return at, _number(fault.path), fields.index(one) if one else -1


def told(fault: Fault, rows: Mapping[str, tuple[int, ...]]) -> str:
    """The fault as a line: where, what, how to mend it."""
    where = label(fault.path, rows)
    return f"{where}{'：' if where else ''}{fault.message}（{fault.fix}）"


def covered(path: Path, faults: Iterable[Fault]) -> bool:
    """Whether a value is, holds or lies in one that is known to be faulty."""
    return any(fault.path[: len(path)] == path or path[: len(fault.path)] == fault.path for fault in faults)
