"""Measure, and write the page docs/guide/bench/search.md. Run by `make bench-search`."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from bench.browser import launched, served
from bench.material import ROOT
from bench.search import floors, pages, report
from bench.search.asking import ask
from bench.search.cost import GIGABYTES, SECONDS
from bench.search.engines import ENGINES
from bench.search.engines.engine import Engine
from bench.search.figures import Figures, figures, keep, kept
from bench.search.gold import NATIVE, Query, queries
from bench.search.site import shell
from bench.table import Section, markdown
from tashan.library.audience import published
from tashan.library.load import load
from tashan.library.output import write_files
from tashan.library.sample import sample
from tashan.search.entries import SearchEntry, entries

PAGE = ROOT / "docs" / "guide" / "bench" / "search.md"
HOME = ROOT / "build" / "bench-search"
_LITERAL = (*NATIVE, "traditional")
_HEAD = """---
# 由 make bench-search 生成，不要手改
title: 检索：测出来的数
summary: 他山的检索和几种现成的站内检索，用同样的页面、同样的查询在真浏览器里比；他山自己该做到的，一项一项列出来。
updated: {today}
---

本页由 `make bench-search` 生成，不要手改。测于 {today}，{machine}，{browser}。

页面由 `tashan sample` 生成，每页两千到四千字，文字不是真事，每次都一样；\
查询从页面里按类取，种子固定。答案按字面定：页面里有没有这串字。"""
_REPEAT = """## 怎么重做

1. 运行 `make bench-search`。第一次会另建一个环境，\
装上拿来对照的程序（PyPI 和 npm 各有一份带哈希的清单；没有 Node 会装一份）。\
这些程序只用来比较，他山自己不用。
2. 默认 10,000 页，要一个多小时；`make bench-search PAGES=1000` 只测 1,000 页。\
建索引每个程序最多用 {gigabytes} GB 内存、{minutes} 分钟，超过就停下，表里写明。
3. 同样的版本，除时间、计算量和内存外，每次的数都一样。

时间受机器上别的活影响，只看倍数；负载远高于核数时，毫秒数比空闲的机器大几倍。\
页面是合成的，数说明谁比谁好，不说明在真的资料上一定有多少。"""


def prepared(count: int) -> tuple[Path, tuple[SearchEntry, ...]]:
    """The pages in a folder, in every form, and the entries that they were made from."""
    folder = HOME / str(count) / "pages"
    library = folder / "library"
    if not library.is_dir():
        write_files(sample(count), library)
    found = entries(published(load(library)[0]))
    if not (folder / "pages.jsonl").is_file():
        pages.write(found, folder)
    return folder, found


def measured(browser: Browser, engine: Engine, folder: Path, asked: Sequence[Query]) -> Figures:
    """Build one search over the pages and ask it everything."""
    home = folder.parent / engine.id
    shutil.rmtree(home, ignore_errors=True)
    built = engine.build(folder, home)
    if built.cost.fault:
        cost = built.cost
        return Figures(engine.id, engine.name(), engine.given, cost.fault, cost.seconds, cost.memory)
    texts = list(dict.fromkeys(query.text for query in asked if query.kind in _LITERAL))
    return figures(engine, built, ask(browser, engine, built, texts), asked)


def own_floors(browser: Browser, folder: Path, found: Sequence[SearchEntry], asked: Sequence[Query]) -> None:
    """Our own search on its own page; kept beside the figures."""
    home = folder.parent / "shell"
    shutil.rmtree(home, ignore_errors=True)
    site = shell(folder / "library", folder.parent / report.OURS / "site" / "search", home)
    with served(site) as address:
        rows = floors.rows(browser, address, found, asked)
    (folder.parent / "floors.json").write_text(json.dumps(rows, ensure_ascii=False, indent=1), "utf-8")


def page(browser: str) -> str:
    """The page from everything that was kept, size by size."""
    parts: list[Section] = []
    last: tuple[Figures, ...] = ()
    for home in sorted((path for path in HOME.iterdir() if path.name.isdigit()), key=lambda path: -int(path.name)):
        found = kept(home, [engine.id for engine in ENGINES])
        rows = json.loads((home / "floors.json").read_text("utf-8")) if (home / "floors.json").is_file() else []
        more = [row for own in found if own.id == report.OURS for row in floors.loaded(own, int(home.name))]
        count = int(home.name)
        absent = [engine.name() for engine in ENGINES if engine.id not in {own.id for own in found}]
        parts += [report.beside(found, count, absent), *report.by_kind(found, count)]
        parts += [report.ours([*rows, *more], count)] if rows else []
        last = max(last, found, key=len)
    today, python = date.today().isoformat(), ".".join(map(str, sys.version_info[:2]))
    machine = f"{os.cpu_count()} 核 {platform.machine()}，{platform.system()}，Python {python}"
    machine += f"，测完时平均负载 {os.getloadavg()[2]:.0f}（空闲时接近 0）"
    head = _HEAD.format(today=today, machine=machine, browser=browser)
    tail = _REPEAT.format(gigabytes=GIGABYTES, minutes=SECONDS // 60)
    return "\n\n".join((head, *map(markdown, parts), report.given(last), tail)) + "\n"


def main() -> int:
    """Measure the searches named, all unless some are, and write the page."""
    ids = [engine.id for engine in ENGINES]
    parser = argparse.ArgumentParser(prog="make bench-search", description="检索：和别的程序比")
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--engines", nargs="*", choices=ids, default=ids)
    wanted = parser.parse_args()
    run = datetime.now().isoformat(timespec="minutes")
    folder, found = prepared(wanted.pages)
    asked = queries(found)
    with sync_playwright() as playwright:
        browser = launched(playwright)
        for engine in (engine for engine in ENGINES if engine.id in wanted.engines):
            print(engine.name(), file=sys.stderr, flush=True)
            keep(replace(measured(browser, engine, folder, asked), run=run), folder.parent)
            if engine.id == report.OURS:
                own_floors(browser, folder, found, asked)
        version = f"Chromium {browser.version.split('.')[0]}"
        browser.close()
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(version), "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
