"""The text of an ingest draft → what of it a case can begin with: known values, figures to confirm, hints as notes."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tashan.library.frontmatter import take_apart
from tashan.library.to_write import MARK, to_confirm, to_write
from tashan.library.yaml_tree import Value

_THEME = re.compile(r"^  - ([a-z]+)  # (.+)$", re.MULTILINE)
_TOLD = re.compile(r"^(problems|causes|measures): \[\]  # .*?(原文写到：.+)$", re.MULTILINE)
_PLACE = re.compile(r"^place: .*?  # .*?(由文中地名推得，请核对.*)$", re.MULTILINE)
_FIGURE = re.compile(r"^- (?P<text>[^（：]+)(?:（(?P<what>[^）]*)）)?：(?P<around>……[^\n]*)$", re.MULTILINE)
_YEAR, _DAY = re.compile("[12][0-9]{3}"), re.compile("[12][0-9]{3}-[01][0-9]-[0-3][0-9]")
_NUMBER = re.compile(r"(\D{0,4}[0-9][0-9.,，]*)(.*)")
_HINT = re.compile(r"^（(.+)）$", re.MULTILINE)
_MOST_FIGURES = 12
# Keys that a new case gets anew.
_ANEW = frozenset({"state", "updated", "audience", "results", "history"})


@dataclass(frozen=True, slots=True)
class Draft:
    """`values` by the keys of a case; `notes`: key → hints for the editor; `body`: the sections to be written."""

    values: Mapping[str, Any]
    notes: Mapping[str, tuple[str, ...]]
    body: str


def draft(text: str) -> Draft:
    """What stands in the text of a draft. Raises Fault where it cannot be read."""
    sheet = take_apart(text)
    values = {key: kept for key, value in sheet.parsed.values.items() if key not in _ANEW and (kept := _filled(value))}
    figures = list(_figures(sheet.body))
    results = [result for result, _ in figures[:_MOST_FIGURES]]
    notes = dict(_notes(text))
    if results:
        values["results"] = results
        notes["results"] = tuple(_told(figures))
    return Draft(values, notes, _sections(sheet.body))


def filled_in(text: str) -> dict[str, Any]:
    """The values of a draft for the blanks of the form: what is to be written stays blank. Raises Fault."""
    values = dict(draft(text).values)
    values["results"] = [
        {key: MARK.sub(_inside, each) for key, each in result.items() if key != "kind"}
        for result in values.get("results", ())
    ]
    return values


def _inside(mark: re.Match[str]) -> str:
    """What a mark asks to confirm; nothing of what it asks to write."""
    return mark[0].strip("（）").partition("：")[2] if mark[0].startswith("（待核对") else ""


def _filled(value: Value) -> Any:
    """The value without what is empty in it; years and days as what they are."""
    if isinstance(value, dict):
        return {key: kept for key, each in value.items() if (kept := _filled(each))}
    if isinstance(value, list):
        return [kept for each in value if (kept := _filled(each))]
    if value and _YEAR.fullmatch(value):
        return int(value)
    return datetime.date.fromisoformat(value) if value and _DAY.fullmatch(value) else value


def _notes(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "themes", tuple(f"{code}：{why}" for code, why in _THEME.findall(text))
    yield "place", tuple(_PLACE.findall(text))
    yield from ((key, (told,)) for key, told in _TOLD.findall(text))


def _figures(body: str) -> Iterator[tuple[dict[str, str], str]]:
    """Each figure of which it is known what it counts, as a result that proves nothing until an editor says so; and
    the words around it."""
    listed = body.partition("## 原文数字")[2].partition("\n## ")[0]
    for found in _FIGURE.finditer(listed.replace("\\", "")):
        what = "；".join(part for part in (found["what"] or "").split("；") if "/" not in part)
        number = _NUMBER.fullmatch(found["text"].strip())
        if what and number:
            made = {"what": to_confirm(what), "value": number[1].strip(), "unit": number[2].strip()}
            kept = {key: each for key, each in made.items() if each}
            yield {**kept, "kind": "context", "source": "S1", "at": to_write("哪一段")}, f"{found[0][2:]}"


def _told(figures: list[tuple[dict[str, str], str]]) -> Iterator[str]:
    yield "下面的数字照原文抄来，逐个核对：是什么的数，是结果、产出还是底数；用不着的删去"
    yield from (around for _, around in figures[:_MOST_FIGURES])
    if len(figures) > _MOST_FIGURES:
        yield f"还有 {len(figures) - _MOST_FIGURES} 个数字在草稿里"


def _sections(body: str) -> str:
    """The sections that the draft opens with; its hints in brackets become marks of what is to be written."""
    return _HINT.sub(lambda found: to_write(found[1].replace("（", "“").replace("）", "”")), body.partition("\n> ")[0])
