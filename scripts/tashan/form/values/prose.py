"""The paragraphs of a blank for prose → Markdown in which they mean nothing but themselves."""

from __future__ import annotations

import re
import unicodedata

from tashan.form.answer import Answer
from tashan.form.read.blocks import Paragraph

# （来源1） at the end of a paragraph, in any brackets; S1 as in the finished case.
_MARK = re.compile(r"[（(【〔\[［]\s*(?:来源|出处|S)\s*([0-9０-９]{1,2})\s*[）)】〕\]］]", re.IGNORECASE)
# Another case or a topic by its number, which becomes a link to its page.
_ENTRY = re.compile(r"(?<![A-Za-z0-9])(C[0-9]{4,6}|[PKMD][0-9]{3,4})(?![A-Za-z0-9])")
_FOLDERS = {"C": "cases", "P": "problems", "K": "causes", "M": "countermeasures", "D": "policies"}
_STEP = re.compile(
    r"(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}步[：:，]?)\s*"
)
_BULLET = re.compile(r"(?:[-–—•·●○■◆▪➢✓*]\s+|[•·●○■◆▪➢✓])(?=\S)")
_NUMBERED = re.compile(r"(?:[(（]?([0-9]{1,2})[)）]|([0-9]{1,2})[.．、])\s*(?![0-9])")
_SPECIAL = re.compile(r"[\\`*_\[\]<>|]")
_LONGEST_HEADING = 30


def prose(given: Answer, source: str = "") -> str:
    """The Markdown of an answer; a paragraph that names no source is marked with `source`, if there is one."""
    blocks = [block for one in given.paragraphs for block in _blocks(one, source)]
    # Items of one list stand line under line.
    joined = ""
    before = ""
    for kind, text in blocks:
        joined += ("" if not joined else "\n" if kind == before != "" else "\n\n") + text
        before = kind
    return joined


def _blocks(one: Paragraph, source: str) -> list[tuple[str, str]]:
    """(kind of list or "", text) for each line of a paragraph."""
    return [_block(line.strip(), one, source) for line in one.text.split("\n") if line.strip()]


def _block(line: str, one: Paragraph, source: str) -> tuple[str, str]:
    if _is_heading(line, one):
        return "", f"### {_escaped(_STEP.sub('', line, count=1))}"
    kind, number, rest = _listed(line, one.label)
    text = _marked(_escaped(rest))
    if source and not text.endswith(("：", ":")) and "[S" not in text and "编者" not in text:
        text += f"[{source}]"
    return kind, f"{number}{text}"


def _is_heading(line: str, one: Paragraph) -> bool:
    short = len(line) <= _LONGEST_HEADING and not re.search(r"[。；，！：:;,]$", line)
    return short and (one.heading or bool(_STEP.match(line)))


def _listed(line: str, label: str) -> tuple[str, str, str]:
    """The kind of list, the mark of the item, and its words; of automatic lists, by the label that Word shows."""
    digits = re.search(r"[0-9]+", label)
    if label:
        return ("1", f"{digits[0]}. ", line) if digits else ("-", "- ", line)
    if bullet := _BULLET.match(line):
        return "-", "- ", line[bullet.end() :]
    if numbered := _NUMBERED.match(line):
        return "1", f"{numbered[1] or numbered[2]}. ", line[numbered.end() :]
    return "", "", line


def _escaped(text: str) -> str:
    """The text with everything that Markdown would take for a sign, but the marks of sources, which are read later."""
    kept = _MARK.sub(lambda found: f"（来源{int(unicodedata.normalize('NFKC', found[1]))}）", text)
    kept = _SPECIAL.sub(lambda found: "\\" + found[0], kept)
    return "\\" + kept if re.match(r"[#>+=~-]", kept) else kept


def _marked(text: str) -> str:
    text = _ENTRY.sub(lambda found: f"[{found[1]}](../{_FOLDERS[found[1][0]]}/{found[1]}.html)", text)
    return re.sub(r"\s*（来源([1-9][0-9]?)）", r"[S\1]", text)
