"""Fill in the form as editors do: a valid case by default, and what people and programs do to the file."""

from __future__ import annotations

import copy
import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

from tashan.form.word import form
from tashan.form.words import words_of
from tashan.library.library import Library
from tashan.library.load import load
from tests.content import written

# By the words of the form where it has a drop-down, as an editor picks them.
ANSWERS: dict[str, Any] = {
    "title": "石桥村：用院坝会排定轮灌次序",
    "summary": "石桥村每年插秧时争水，村里把次序拿到院坝会上商量，排出一张轮灌表，纠纷由十二件降到三件。",
    "place": "四川省某市云溪县",
    "place_note": "原文写明",
    "kind": "做法",
    "level": "村",
    "setting": "农村",
    "period": {"start": "2020年", "note": "原文写明", "status": "仍在实行"},
    "lead": "石桥村党支部",
    "themes": ["议事协商与自治"],
    "problems": [{"id": "灌溉用水无人管", "how": "年年争水，没有人出面。"}],
    "causes": [{"id": "权责不清", "how": "谁管渠口，村规民约里没有写。", "stated": "编者推断"}],
    "measures": [
        {"id": "院坝议事", "did": "院坝会上排出轮灌表，张贴在渠口。", "needs": "有人召集。", "status": "已实施"}
    ],
    "results": [
        {
            "what": "争水纠纷", "before": "12件", "value": "3", "unit": "件",
            "kind": "结果", "source": "来源1", "at": "第二段",
        }
    ],
    "effect": "有成效",
    "effect_reason": "纠纷少了，原文写明前后件数。",
    "said_by": "本单位",
    "compared": "前后对比",
    "certainty_reason": "只有本单位的说法。",
    "body": {
        "背景": "每年插秧，争水的事少则七八件，去年有12件。",
        "做法": "### 先商量\n\n支部请各户到院坝里坐下来，把用水的次序一户一户说定。\n\n"
        "### 再张榜\n\n轮灌表写成大字，贴在渠口。",
        "照着做需要什么": "- 要有人召集。\n- 要有地方贴。",
        "还没有回答的": "- 天旱的年份还管不管用。",
    },
    "sources": [
        {
            "title": "院坝里的议事会", "publisher": "石桥村党支部", "date": "2021年11月5日", "kind": "本单位材料",
            "script": "简体", "note": "取用第二段。",
        }
    ],
    "cautions": ["只说一年，不能当作长期效果。"],
    "teaching": {"questions": ["这件事放在您那里，会卡在哪一步？"], "decision": "先修渠，还是先立规矩？"},
    "provided_by": "某县农业农村局",
    "state": "待审",
    "audience": "公开",
    "updated": "2026年1月2日",
}  # fmt: skip


def answers(**given: Any) -> dict[str, Any]:
    """Valid answers with some in place of their own; a dotted way in (period__start) reaches into a part."""
    made = copy.deepcopy(ANSWERS)
    for way, value in given.items():
        *steps, last = way.split("__")
        at: Any = made
        for step in steps:
            at = at[int(step)] if step.isdigit() else at[step]
        at[int(last) if last.isdigit() else last] = value
    return made


def library(root: Path) -> Library:
    """The library of the small valid tree, written below `root` without its case."""
    written(root)
    (root / "cases" / "C0001-yuanba.md").unlink()
    return load(root)[0]


def filled(library: Library, **given: Any) -> bytes:
    """The form of a library, filled in."""
    return form(words_of(library), answers(**given))


def edited(data: bytes, change: Callable[[str], str], name: str = "word/document.xml") -> bytes:
    """The file with one part of it rewritten."""
    return repacked(data, {name: change(part(data, name))})


def part(data: bytes, name: str = "word/document.xml") -> str:
    """One part of a file."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(name).decode()


def repacked(data: bytes, parts: dict[str, str]) -> bytes:
    """The file with `parts` put in place of its own or added."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as after:
        for name in dict.fromkeys((*before.namelist(), *parts)):
            after.writestr(name, parts[name] if name in parts else before.read(name))
    return buffer.getvalue()


def without_controls(xml: str) -> str:
    """As when every control is deleted and its words stay."""
    xml = re.sub(r"<w:sdtPr>.*?</w:sdtPr>", "", xml, flags=re.DOTALL)
    return re.sub(r"</?w:sdt(?:Content)?>", "", xml)


def without_gaps(xml: str) -> str:
    """As when the lines between tables are deleted: tables run together."""
    return re.sub(
        r'</w:tbl>\s*<w:p><w:pPr><w:pStyle w:val="Gap"/>.*?</w:p>\s*<w:tbl>.*?</w:tblGrid>', "", xml, flags=re.DOTALL
    )
