"""What an editor is told of duplicates and of a whole batch."""

from __future__ import annotations

import pytest

from tashan.ingest.batch import Outcome, Result, Tally, lines
from tashan.ingest.batch.notice import noticed, unnoticed
from tashan.ingest.duplicates import Duplicate

SOURCE = Duplicate("C0003", "卓资县：两议会", "text", 0.874)
REPORT = Duplicate("C0007", "某区：五面红旗", "practice", 0.67)
FILE = Duplicate("稿/甲.txt", "甲.txt", "text", 1.0)
DRAFT = "---\ntitle: x\n---\n\n## 背景\n"


def test_nothing_to_tell() -> None:
    assert list(lines(())) == []
    assert noticed(DRAFT, ()) == DRAFT


def test_one_line_for_each_kind() -> None:
    assert list(lines((FILE, SOURCE, REPORT))) == [
        "疑似重复：与 稿/甲.txt 、案例 C0003“卓资县：两议会”的来源是同一篇文章（相同 100%）",
        "疑似同一做法：与案例 C0007“某区：五面红旗”像是一件事的两篇报道（把握 67%）",
    ]


def test_many_are_counted_not_listed() -> None:
    many = tuple(Duplicate(f"C{number:04}", "甲", "text", 1.0) for number in range(1, 10))
    (line,) = lines(many)
    assert line.count("案例") == 3
    assert "等 9 个" in line
    assert noticed(DRAFT, many).count("> - ") == 7
    assert "另有 3 个" in noticed(DRAFT, many)


def test_a_draft_begins_with_it_below_the_frontmatter() -> None:
    text = noticed(DRAFT, (SOURCE,))
    assert text.startswith("---\ntitle: x\n---\n\n> **先看有没有重复**")
    assert "> - 与案例 C0003“卓资县：两议会”的来源是同一篇文章（相同 87%）\n" in text
    assert text.endswith("\n\n## 背景\n")


@pytest.mark.parametrize("found", [(), (SOURCE,), (SOURCE, REPORT) * 5])
def test_what_was_put_before_a_draft_can_be_taken_off(found: tuple[Duplicate, ...]) -> None:
    assert unnoticed(noticed(DRAFT, found)) == DRAFT


def test_a_name_means_nothing_but_itself_in_a_draft() -> None:
    text = noticed(DRAFT, (Duplicate("稿/<b>*.txt", "", "text", 1.0),))
    assert "\\<b\\>\\*.txt" in text


def result(path: str, status: str, error: str = "", format: str = "txt", found: tuple[Duplicate, ...] = ()) -> Result:
    return Result(Outcome(path, status, {}, format=format, error=error), found)  # type: ignore[arg-type]


def test_a_batch_is_summed_up_by_status_format_and_fault() -> None:
    tally = Tally()
    for number in range(5):
        tally.add(result(f"{number}.pdf", "refused", "这是扫描件"))
    tally.add(result("a.txt", "new", found=(SOURCE, FILE)))
    tally.add(result("b.html", "known", format="html", found=(REPORT,)))
    tally.add(result("c.txt", "kept"))
    assert tally.done == 8
    assert list(tally.lines()) == [
        "共 8 个文件：新收 1 个，已收过 1 个（没有重做），草稿有人改过 1 个（没有覆盖），读不了 5 个。",
        "按格式：纯文本 2，网页 1。",
        "疑似重复：同一篇文章 1，同一做法的另一篇报道 1。",
        "读不了 5 个：这是扫描件（0.pdf、1.pdf、2.pdf 等）",
    ]


def test_an_empty_batch() -> None:
    assert list(Tally().lines()) == ["共 0 个文件：没有可收的文件。"]
