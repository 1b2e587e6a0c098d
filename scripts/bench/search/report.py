"""Figures to the page docs/guide/bench/search.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import fmean
from types import MappingProxyType

from bench.search.figures import Figures
from bench.search.gold import NATIVE
from bench.table import Cell, Section

OURS = "tashan"
KINDS: Mapping[str, str] = MappingProxyType(
    {
        "two characters": "两个字",
        "compounds": "四到八个字",
        "names of schemes": "做法的名称",
        "across words": "跨在词中间的三到五个字",
        "places": "地名",
        "numbers": "数字",
        "single characters": "一个字",
        "several words": "两个词",
        "long passages": "九个字以上",
        "traditional": "繁体",
    }
)
_MEASURES = (
    ("查全", "该找到的找到多少；数字也按字面算，“120”里有“12”，别家只找整个的数"),
    ("前十条查准", "前十条里对的有多少"),
    ("首条位次（MRR）", "头一条对的排在第几，取倒数"),
)


def beside(found: Sequence[Figures], pages: int, absent: Sequence[str] = ()) -> Section:
    """All searches in one table; what did not end well has a reason instead of numbers; `absent` were not asked."""
    ours = next((own for own in found if own.id == OURS), None)
    notes = [f"{own.name}没有测成：{own.fault}。" for own in found if own.fault]
    apart = [own.name for own in found if ours and own.scores and own.run != ours.run]
    notes += ["他山后来又单独测过，和别家不是同一次，时间和计算量的倍数只能粗看。"] if apart else []
    notes += [f"这个页数上没有测：{'、'.join(absent)}。"] if absent else []
    return Section(
        f"和别的程序比：{pages:,} 页",
        "同样的页面、同样的查询，一次测完，都在真的 Chromium 里。查全、查准、首条位次是各类字面查询的平均（不算繁体）。"
        "字节按文件原来的大小计，含检索程序本身、目录、索引和十条摘录，取最多的一次。"
        "时间和计算量以他山为 1：“首查”从空缓存、载入程序算起，“再查”是页面开着以后，都算到十条摘录的文字到手。",
        (
            *("程序", "查全", "前十条查准", "首条位次", "索引 MB", "首查 KB", "再查 KB"),
            *("首查时间", "再查：中位", "再查：95%", "建索引计算量", "建索引内存 MB"),
        ),
        tuple(_row(own, ours or own) for own in found),
        tuple(notes),
    )


def _row(own: Figures, ours: Figures) -> tuple[Cell, ...]:
    costs = (_times(own.seconds, ours.seconds), f"{own.memory / 1e6:,.0f}")
    if not own.scores:
        return own.name, *(None,) * 9, *(costs if own.index else (None, None))
    means = (fmean(own.scores[kind][at] for kind in NATIVE if kind in own.scores) for at in range(3))
    times = (_times(own.cold, ours.cold), _times(own.half, ours.half), _times(own.most, ours.most))
    sizes = (f"{own.index / 1e6:,.1f}", f"{own.first / 1e3:,.0f}", f"{own.next / 1e3:,.0f}")
    return own.name, *means, *sizes, *times, *costs


def _times(own: float, ours: float) -> Cell:
    return f"{own / ours:.2f}" if own and ours else None


def by_kind(found: Sequence[Figures], pages: int) -> tuple[Section, ...]:
    """A table for each measure: classes down, searches across; none where only one was measured."""
    good = [own for own in found if own.scores]
    if len(good) < 2:
        return ()
    return tuple(
        Section(
            f"{name}，分类：{pages:,} 页",
            f"{meaning}（0 到 1）。",
            ("查询", *(own.name.split("（")[0] for own in good)),
            tuple((label, *(_score(own, kind, at) for own in good)) for kind, label in KINDS.items()),
        )
        for at, (name, meaning) in enumerate(_MEASURES)
    )


def _score(own: Figures, kind: str, at: int) -> Cell:
    return float(own.scores[kind][at]) if kind in own.scores else None


def given(found: Sequence[Figures]) -> str:
    """What each was given, as a list."""
    return "\n".join(["## 各程序怎么设置", "", *(f"- **{own.name}**：{own.given}" for own in found)])


def ours(rows: Sequence[Sequence[str]], pages: int) -> Section:
    """The floors of our own search."""
    return Section(
        f"他山自己：{pages:,} 页",
        "在网站自己的检索页上测，对照集的答案按字面在全部正文里数出来，不问索引。",
        ("项目", "要求", "测得", "结果"),
        tuple(tuple(row) for row in rows),
    )
