"""The page: complete in itself, everything of the article escaped, numbers of persons masked, colours legible."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from tashan.ingest.article import Article
from tashan.ingest.clean import clean
from tashan.ingest.read import LeftOut, taken
from tashan.ingest.record import Record, read_record, write
from tashan.ingest.review import page

TEXT = "隨著發展,村裡的事大家議。\n責任編輯:張三\n以**為例，有事打13800138000。\n<script>alert(1)</script>\n"


@pytest.fixture
def record(tmp_path: Path) -> Record:
    source = taken("村里'的<b>事.txt", TEXT.encode())
    return read_record(write(tmp_path / "in box", source, clean(Article(source.text)), ()))


def test_nothing_is_asked_of_any_host(record: Record) -> None:
    html = page(record)
    assert re.findall(r"(?:src|href)=\"(?!#)[^\"]*\"|url\(|@import|https?:", html) == []
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', html)
    assert policy
    assert policy[1].startswith("default-src &#39;none&#39;")
    assert "unsafe" not in policy[1]


def test_the_article_is_text_and_nothing_else(record: Record) -> None:
    html = page(record)
    assert "&lt;script&gt;" in html
    assert html.count("<script>") == 1
    assert "村里&#39;的&lt;b&gt;事" in html


def test_every_edit_has_its_reason_and_a_command_that_a_shell_understands(record: Record) -> None:
    html = page(record)
    for number, edit in enumerate(record.edits, 1):
        entry = html.partition(f'<li id="e{number}"')[2].partition("</li>")[0]
        assert edit.reason in entry
        assert f"in box/{record.path.name}&#39; --edit {number}</bdi>" in entry


def test_the_legend_counts_edits_by_group_and_rule(record: Record) -> None:
    html = page(record)
    counts = [int(number) for number in re.findall(r'data-group="\w+">.*?class="count">(\d+)', html)]
    rules = [int(number) for number in re.findall(r'data-in="\w+">.*?class="count">(\d+)', html)]
    assert sum(counts) == sum(rules) == len(record.edits)


def test_numbers_of_persons_are_masked_unless_asked_otherwise(record: Record) -> None:
    assert "13800138000" not in page(record)
    assert "138********" in page(record)
    assert page(record, show_private=True).count("13800138000") >= 2


def test_what_was_left_out_is_listed_and_masked(record: Record) -> None:
    assert 'id="left"' not in page(record)
    blocks = (LeftOut("导航", "首页 | 新闻"), LeftOut("页脚", "电话13800138000 <b>"))
    shown = page(replace(record, left_out=blocks)).partition('id="left"')[2]
    assert "首页 | 新闻" in shown
    assert "138******** &lt;b&gt;" in shown


def _brightness(colour: str) -> float:
    full = colour if len(colour) == 7 else "#" + "".join(sign * 2 for sign in colour[1:])
    values = [int(full[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in values]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_brightness(one), _brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_are_legible(scheme: str) -> None:
    """WCAG 2.2, 1.4.3: words of a group on their tint, and on paper."""
    style = files("tashan.ingest.review").joinpath("page.css").read_text("utf-8")
    light, dark = style.split("@media (prefers-color-scheme: dark)")
    named = dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{3,6});", light))
    if scheme == "dark":
        named |= dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{3,6});", dark))
    groups = [name for name in named if f"{name}-soft" in named]
    assert len(groups) == 8
    for name in groups:
        assert _contrast(named[name], named[f"{name}-soft"]) >= 4.5, name
        assert _contrast(named[name], named["paper"]) >= 4.5, name
    for ink in ("ink", "ink-2", "ink-3"):
        assert _contrast(named[ink], named["stone"]) >= 4.5, ink
