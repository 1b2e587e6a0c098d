"""Builders of content: a valid case or topic, with only what a test is about changed."""

from __future__ import annotations

from pathlib import Path

from tashan.library.diagnostic import Diagnostic
from tashan.library.library import Library
from tashan.library.load import load

CASE = """\
---
title: 云溪县：院坝议事管灌溉
summary: 云溪县把灌溉用水交给院坝议事会商量，轮到谁家一目了然。
kind: practice
place: 四川省/某市/云溪县
level: county
setting: rural
period:
  start: 2020
themes: [selfgov]
problems:
  - id: P001
    how: 争水的事年年有，没有人出面。
measures:
  - id: M001
    did: 议事会排出轮灌表。
results:
  - what: 争水纠纷
    value: '3'
    unit: 件
    kind: outcome
    source: S1
    at: 第二段
effect: helps
effect_reason: 纠纷少了，原文写明件数。
said_by: self
certainty_reason: 只有本单位的说法。
sources:
  - key: S1
    title: 院坝里的议事会
    kind: own
state: reviewed
updated: 2026-01-02
---

## 背景

争水的事年年有，去年有 12 件。[S1]

## 做法

议事会排出轮灌表。[S1]
"""
PROBLEM = """\
---
id: P001
name: 灌溉用水无人管
themes: [selfgov]
definition: 渠道是大家的，轮到谁家却没有一定，年年为此争吵。
causes: [K001]
measures: [M001]
updated: 2026-01-01
---
"""
CAUSE = """\
---
id: K001
name: 权责不清
kind: institution
definition: 谁来管、管到哪里没有写明白，出了事互相推。
mechanism: [没有写明, 互相推]
updated: 2026-01-01
---
"""
MEASURE = """\
---
id: M001
name: 院坝议事
themes: [selfgov]
definition: 把要商量的事放到院坝里，当面商量，当场定下。
mechanism: 当面说定的事，谁也不好反悔。
updated: 2026-01-01
---
"""
THEME = """\
---
id: selfgov
name: 议事协商与自治
definition: 村民怎么商量、怎么定
includes: 议事和自治
excludes: 调解纠纷
updated: 2026-01-01
---
"""
COLLECTION = """\
---
id: water
name: 用水专题
definition: 怎么分水、怎么管渠。
excludes: 修渠的钱。
themes: [selfgov]
problems: [P001]
cases:
  - id: C0001
    how: 看轮灌表怎么排。
updated: 2026-01-01
---
"""
TREE = {
    "cases/C0001-yuanba.md": CASE,
    "docs/problems/P001-guangai.md": PROBLEM,
    "docs/causes/K001-quanze.md": CAUSE,
    "docs/countermeasures/M001-yishi.md": MEASURE,
    "docs/themes/selfgov.md": THEME,
}


def changed(text: str, before: str, after: str) -> str:
    """`text` with its one place of `before` replaced."""
    assert text.count(before) == 1, f"{before!r} stands {text.count(before)} times in the builder"
    return text.replace(before, after)


def written(root: Path, files: dict[str, str | bytes] | None = None) -> Path:
    """A valid tree below `root`, with `files` added or put in place of its own."""
    for path, text in {**TREE, **(files or {})}.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root


def loaded(root: Path, files: dict[str, str | bytes] | None = None) -> tuple[Library, tuple[Diagnostic, ...]]:
    """What `load` makes of such a tree."""
    return load(written(root, files))
