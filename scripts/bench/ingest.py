"""Measure, and write the page docs/guide/bench/ingest.md. Run by `make bench-ingest`."""

from __future__ import annotations

import os
import platform
import sys
from datetime import date

from bench import conversion, encodings, extraction, pipeline, speed, terms
from bench.material import MATERIAL, ROOT
from bench.table import markdown

PAGE = ROOT / "docs" / "guide" / "bench" / "ingest.md"
_HEAD = """---
# 由 make bench-ingest 生成，不要手改
title: 整理文章：测出来的数
summary: 读网页、清理、转简体、提取要点和关键词各做到什么程度，和别的程序用同样的文件比。
updated: {today}
---

本页由 `make bench-ingest` 生成，不要手改。测于 {today}，{machine}。
"""
_REPEAT = """## 怎么重做

1. 把材料放在项目旁边的 `shared`，或用环境变量 `TASHAN_MATERIAL` 指明它在哪里。材料里的文章有版权，不随项目分发。
2. 运行 `make bench-ingest`。第一次会另建一个环境，装上拿来对照的程序；这些程序只用来比较，他山自己不用。
3. 同样的材料、同样的版本，除“时间”和“快慢”外，每次的数都一样。

数只说明在这些文件上如何。文件不多，相差一两个百分点不算分出高下。"""


def _machine() -> str:
    """The class of machine, never its name."""
    python = ".".join(map(str, sys.version_info[:2]))
    return f"{os.cpu_count()} 核 {platform.machine()}，{platform.system()}，Python {python}"


def main() -> int:
    """Measure everything and write the page."""
    if not MATERIAL.is_dir():
        print(f"没有找到材料：{MATERIAL}；用环境变量 TASHAN_MATERIAL 指明它在哪里", file=sys.stderr)
        return 1
    made = []
    steps = (
        *(extraction.section, pipeline.cleaning, conversion.section, encodings.section),
        *(pipeline.quality, terms.section, speed.section),
    )
    for step in steps:
        section = step()
        print(section.title, file=sys.stderr, flush=True)
        made.append(markdown(section))
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    head = _HEAD.format(today=date.today().isoformat(), machine=_machine())
    PAGE.write_text("\n\n".join((head.rstrip(), *made, _REPEAT)) + "\n", "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
