"""What our search must reach, measured on the site's own page: the gold set, random queries, keystrokes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from playwright.sync_api import Browser

from bench.search.drawn import drawn
from bench.search.figures import Figures, share
from bench.search.gold import NATIVE, Query
from bench.search.score import score, understood
from bench.search.site import Reader
from tashan.search.entries import SearchEntry

Row = tuple[str, str, str, str]  # what, the floor, what was measured, whether it holds
_TYPED, _READ = 40, 10
_SOUNDS = (("pinyin of names", "拼音：条目名称", 0.95), ("pinyin of titles", "拼音：案例题目里的词", 0.85))
_SLIPS = (("typos", "错一个同音字或漏、多一个字"), ("misread", "错一个形近字"))
_OTHERS = (("initials", "首字母：条目名称"), ("mixed", "全拼和首字母混写：条目名称"))


def rows(browser: Browser, address: str, entries: Sequence[SearchEntry], queries: Sequence[Query]) -> tuple[Row, ...]:
    """Every floor that is met on the page itself; of each new thing one reader."""
    reader = Reader(browser, address)
    asked: dict[str, list[tuple[Query, Mapping[str, Any]]]] = defaultdict(list)
    for query in queries:
        asked[query.kind].append((query, reader.ask(query.text)))
    found = (*_literal(asked), *_meant(asked), *_random(reader, entries), *_keys(browser, address, queries))
    reader.leaves()
    return found


def _row(what: str, floor: str, measured: str, holds: bool) -> Row:
    return what, floor, measured, "达到" if holds else "没有达到"


def _literal(asked: Mapping[str, Sequence[tuple[Query, Mapping[str, Any]]]]) -> Iterator[Row]:
    own = [pair for kind in NATIVE for pair in asked[kind]]
    exact = [
        (
            query,
            frozenset(answer["found"]),
            [id_ for id_, good in zip(answer["shown"], answer["exact"], strict=True) if good],
        )
        for query, answer in own
    ]
    all_ = score(exact)
    for name, value, floor in (
        ("查全", all_.recall, 0.999),
        ("前十条查准", all_.precision, 0.99),
        ("首条位次（MRR）", all_.rank, 0.98),
    ):
        yield _row(f"字面查询 {len(own)} 条：{name}", f"≥ {floor}", f"{value:.4f}", value >= floor)
    more = [query.text for query, answer in own if set(answer["found"]) - query.truth]
    yield _row("字面查询：多出来的页面", "0", str(len(more)), not more)
    same = [set(answer["found"]) == query.truth for query, answer in asked["traditional"]]
    yield _row(f"繁体查询 {len(same)} 条：和简体结果相同", "全部", str(sum(same)), all(same))


def _meant(asked: Mapping[str, Sequence[tuple[Query, Mapping[str, Any]]]]) -> Iterator[Row]:
    def right(kind: str) -> float:
        return sum(understood(query, answer) for query, answer in asked[kind]) / len(asked[kind])

    for kind, name, floor in _SOUNDS:
        yield _row(f"{name}，头一个读法就对", f"≥ {floor}", f"{right(kind):.3f}", right(kind) >= floor)
    for kind, name in _OTHERS:
        yield f"{name}，头一个读法就对", "—", f"{right(kind):.3f}", "—"
    for kind, name in _SLIPS:
        yield _row(f"{name}，头一条建议就对", "≥ 0.8", f"{right(kind):.3f}", right(kind) >= 0.8)
    answered = sum(bool(answer["shown"]) for _, answer in asked["nonsense"])
    yield _row(f"没有意思的查询 {len(asked['nonsense'])} 条：给出结果的", "0", str(answered), not answered)


def _random(reader: Reader, entries: Sequence[SearchEntry]) -> Iterator[Row]:
    pairs = list(drawn(entries))
    wrong = [query for query, truth in pairs if frozenset(reader.ask(query)["found"]) != truth]
    yield _row(f"从正文随机取 {len(pairs)} 段，经 window.tashan.search：不一致的", "0", str(len(wrong)), not wrong)
    shown = pairs[::_READ]
    bad = [query for query, truth in shown if not _agrees(reader.reads(query), truth)]
    yield _row(f"其中 {len(shown)} 段，经 search.html：不一致的", "0", str(len(bad)), not bad)


def _agrees(read: tuple[int, list[str]], truth: frozenset[str]) -> bool:
    total, ids = read
    return total == len(truth) and set(ids[: min(10, total)]) <= truth


def _keys(browser: Browser, address: str, queries: Sequence[Query]) -> Iterator[Row]:
    texts = [query.text for query in queries if query.kind in NATIVE]
    texts = texts[:: len(texts) // _TYPED]
    reader = Reader(browser, address)
    fresh = [reader.types(text) for text in texts]
    again = [reader.types(text) for text in texts]
    reader.leaves()
    cold = [_cold(browser, address, text) for text in texts]
    for name, took in (("缓存空着，刚打开页面", cold), ("页面开着，新的词", fresh), ("页面开着，查过的词", again)):
        most = share(took, 0.95)
        yield _row(f"敲下最后一个字到显示十条摘录，95%：{name}", "≤ 150 毫秒", f"{most:.0f} 毫秒", most <= 150)


def _cold(browser: Browser, address: str, text: str) -> float:
    reader = Reader(browser, address)
    took = reader.types(text[-1] if len(text) == 1 else text)
    reader.leaves()
    return took


def loaded(own: Figures, pages: int) -> Iterator[Row]:
    """The floors on what is loaded and on building, from the figures beside the others."""
    each = own.seconds / pages * 1000
    yield _row("头一次查询读取的全部检索文件，最多", "≤ 150 KB", f"{own.first / 1000:.0f} KB", own.first <= 150_000)
    yield _row("再查一次读取的，最多", "≤ 100 KB", f"{own.next / 1000:.0f} KB", own.next <= 100_000)
    yield _row("建索引的计算量，每千页", "≤ 3 秒", f"{each:.1f} 秒", each <= 3)
    yield _row("建索引的内存，连同读入内容", "≤ 2 GB", f"{own.memory / 1e9:.2f} GB", own.memory <= 2e9)
