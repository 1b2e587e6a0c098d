"""Ask a search all queries in a real Chromium: what it finds, what it loads, how long it takes."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Error, Page

from bench.browser import served
from bench.search.engines.engine import BENCH, Built, Engine, page_of

READY_SECONDS, QUERY_SECONDS, VISITS_SECONDS = 300, 60, 120
# So many times a new reader comes, with an empty cache, and asks two queries.
VISITS = 12
_READY = "() => bench.ready.then(() => true)"
_TEN = """async (query) => {
  const start = performance.now();
  await bench.ready;
  const shown = await bench.ten(query);
  return { took: performance.now() - start, texts: shown.map(({ text }) => text.length) };
}"""
_ALL = "() => bench.all()"


@dataclass(frozen=True, slots=True)
class Answer:
    """Pages found, the ten that come first, and the milliseconds from the query to texts to show."""

    found: frozenset[str]
    shown: tuple[str, ...]
    took: float


@dataclass
class Asked:
    """Answers by query; of new readers: the bytes and milliseconds of a first query, the bytes of the next one."""

    answers: dict[str, Answer] = field(default_factory=dict)
    first: list[int] = field(default_factory=list)
    next: list[int] = field(default_factory=list)
    cold: list[float] = field(default_factory=list)
    fault: str = ""


def ask(browser: Browser, engine: Engine, built: Built, queries: Sequence[str]) -> Asked:
    """All queries, one after another on one page; then new readers. Stops at what it cannot do and says so."""
    told = Asked()
    requests: list[str] = []
    with served(built.site, requests) as address:
        try:
            told.answers = dict(_answers(_opened(browser, address), queries, engine.names(built.site)))
            _visit(browser, address, built.site, requests, (queries, told))
        except Error as error:
            told.fault = _said(str(error))
        finally:
            for context in browser.contexts:
                context.close()
    return told


def _said(error: str) -> str:
    if "Timeout" in error:
        return f"{READY_SECONDS} 秒内没有就绪，或一条查询 {QUERY_SECONDS} 秒没有答完"
    return "页面崩溃（内存不够）" if "crash" in error.lower() else f"浏览器报错：{error.splitlines()[0][:80]}"


def _opened(browser: Browser, address: str) -> Page:
    page = browser.new_context().new_page()
    page.goto(f"{address}/{BENCH}")
    page.wait_for_function("window.bench")
    evaluate(page, _READY, None, READY_SECONDS)
    return page


def evaluate(page: Page, script: str, argument: object, seconds: int) -> Any:
    """What a script comes to, within a limit: Playwright has none of its own for it."""
    limit = f"new Promise((_, no) => setTimeout(() => no(new Error('Timeout')), {seconds * 1000}))"
    return page.evaluate(f"(argument) => Promise.race([({script})(argument), {limit}])", argument)


def _answers(page: Page, queries: Sequence[str], names: Mapping[str, str]) -> Iterator[tuple[str, Answer]]:
    def own(result: str) -> str:
        return names.get(result) or page_of(result)

    for query in queries:
        ten = evaluate(page, _TEN, query, QUERY_SECONDS)
        found = tuple(dict.fromkeys(map(own, evaluate(page, _ALL, None, QUERY_SECONDS))))
        yield query, Answer(frozenset(found), found[:10], ten["took"])


def _visit(browser: Browser, address: str, site: Path, requests: list[str], asked: tuple[Sequence[str], Asked]) -> None:
    """New readers, each with two queries; no more of them come when one of them takes long."""
    queries, told = asked
    start = time.monotonic()
    spread = queries[:: max(1, len(queries) // (2 * VISITS))]
    for first, second in zip(spread[::2], spread[1::2], strict=False):
        requests.clear()
        context = browser.new_context()
        page = context.new_page()
        page.goto(f"{address}/{BENCH}")
        page.wait_for_function("window.bench")
        told.cold.append(evaluate(page, _TEN, first, READY_SECONDS)["took"])
        told.first.append(_sent(site, requests))
        evaluate(page, _TEN, second, QUERY_SECONDS)
        told.next.append(_sent(site, requests))
        context.close()
        if time.monotonic() - start > VISITS_SECONDS:
            return


def _sent(site: Path, requests: list[str]) -> int:
    """The bytes of the files asked for since the last time, as they lie on disk; the bench's own page is left out."""
    paths = [site / name for name in requests if name not in (BENCH, "favicon.ico")]
    requests.clear()
    return sum(path.stat().st_size for path in paths if path.is_file())
