"""The YAML loader: what editors write is read as written, and nothing that anybody writes can hurt."""

from __future__ import annotations

import re
import sys
import time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.library.fault import Fault
from tashan.library.yaml import Parsed, parse

ENGLISH = re.compile(r"[A-Za-z]{4,}")


def outcome(text: str) -> Parsed | Fault:
    try:
        return parse(text)
    except Fault as found:
        return found


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("no", "no"),
        ("012", "012"),
        ("2021-11-05", "2021-11-05"),
        ("1e3", "1e3"),
        ("12:30", "12:30"),
        ("true", "true"),
        ("''", ""),
        ("'~'", "~"),
        ("'null'", "null"),
        ("甲：乙，丙", "甲：乙，丙"),
        ("“先锋”行动", "“先锋”行动"),
        ("C#语言", "C#语言"),
        ('"a\\nb"', "a\nb"),
    ],
)
def test_scalars_stay_as_written(written: str, read: str) -> None:
    assert parse(f"key: {written}").values == {"key": read}


@pytest.mark.parametrize("written", ["", "~", "null", " # 以后再写"])
def test_empty_values_are_none(written: str) -> None:
    assert parse(f"key: {written}").values == {"key": None}


def test_a_line_break_inside_chinese_text_leaves_no_space() -> None:
    assert parse("key: 前半句，\n  后半句。").values == {"key": "前半句，后半句。"}
    assert parse("key: >-\n  前半句\n  后半句").values == {"key": "前半句后半句"}
    assert parse("key: 用 Word\n  写").values == {"key": "用 Word 写"}
    assert parse("key: |-\n  第一行\n  第二行").values == {"key": "第一行\n第二行"}


def test_places_of_values_and_keys() -> None:
    parsed = parse("title: 题\nresults:\n  - what: 户数\n    value:\n  - what: 件数\n")
    assert parsed.positions[("title",)] == (1, 8)
    assert parsed.positions[("results", 1, "what")] == (5, 11)
    assert parsed.keys[("results", 0, "what")] == (3, 5)
    assert parsed.positions[("results", 0, "value")] == (4, 5), "an empty value stands where its key stands"
    assert parsed.at(("results", 9, "what")) == parsed.positions[("results",)], "the nearest part around it"


DEEP = "\n".join(" " * depth + "a:" for depth in range(400))


@pytest.mark.parametrize(
    ("text", "position", "code"),
    [
        ("[" * 200_000, (1, 21), "T013"),
        ("a: " + "{" * 200_000, (1, 5), "T011"),
        ("- " * 100_000, (1, 41), "T013"),
        (DEEP, (21, 21), "T013"),
        ("a: [" + "b, " * 60_000 + "]", (1, 14999), "T013"),
        ("a: &x b\nc: *x", (1, 4), "T011"),
        ("a: *x", (1, 4), "T011"),
        ("<<: {a: b}", (1, 1), "T011"),
        ("a: !!python/object:os.system x", (1, 4), "T011"),
        ("!!map {a: b}", (1, 1), "T011"),
        ("a: b\n---\nc: d", (2, 1), "T011"),
        ("%YAML 1.1\n---\na: b", (1, 1), "T011"),
        ("[a]: b", (1, 1), "T011"),
        ("? [a]\n: b", (1, 3), "T011"),
        (": b", (1, 1), "T010"),
        ("a: 1\nb: 2\na: 3", (3, 1), "T012"),
        ("{a: 1, a: 2}", (1, 8), "T012"),
        ("a: b: c", (1, 5), "T010"),
        ("a: b\n\tc: d", (2, 1), "T010"),
        ("a: '未完", (1, 4), "T010"),
        ('a: "未完', (1, 4), "T010"),
        ('a: "\\q"', (1, 4), "T010"),
        ("a: [1, 2", (1, 4), "T010"),
        ("a: [1, 2\nb: 3\n", (1, 4), "T010"),
        ("a: @x", (1, 4), "T010"),
        ("a: `x`", (1, 4), "T010"),
        ("a: %x", (1, 4), "T010"),
        ("a: b\nc", (2, 1), "T010"),
        ("a: b\n c: d", (2, 3), "T010"),
        ("标题：题\na: b", (1, 3), "T010"),
        ("a: b\ntitle：题\nc: d", (2, 6), "T010"),
        ("a: |x\n b", (1, 5), "T010"),
        ("- a\n- b", (1, 1), "T010"),
        ("只有一句话", (1, 1), "T010"),
        ("", (1, 1), "T010"),
        ('a: "\\x1b[31m"', (1, 4), "T005"),
        ('a: "\\u202e"', (1, 4), "T005"),
        ("a: \x00", (1, 1), "T005"),
        ("a: \ud800", (1, 1), "T005"),
    ],
)
def test_one_fault_in_chinese_with_its_place(text: str, position: tuple[int, int], code: str) -> None:
    found = outcome(text)
    assert isinstance(found, Fault)
    assert (found.position, found.code) == (position, code)
    assert found.fix
    assert not ENGLISH.search(found.message), found.message
    assert "\n" not in found.message + found.fix


BOMBS = {
    "brackets": "[" * 250_000,
    "braces": "a: " + "{" * 250_000,
    "dashes": "- " * 125_000,
    "questions": "? " * 125_000,
    "one long key": "a" * 250_000 + ": b",
    "one long value": "a: " + "b" * 250_000,
    "many lines of one value": "a: " + "b\n  " * 60_000,
    "many comments": "# b\n" * 60_000 + "a: b",
    "open quote": "a: '" + "b\n" * 120_000,
    "many empty lines": "\n" * 250_000,
    "many keys": "\n".join(f"k{number}: v" for number in range(25_000)),
    "pairs in brackets": "a: [" + "b: c, " * 40_000 + "]",
    "nested pairs": "a: [" + "{b: c}, " * 30_000 + "]",
    "spaces": " " * 250_000 + "a: b",
    "colons": ": " * 125_000,
    "aliases": "a: &a [x]\n" + "\n".join(f"b{number}: *a" for number in range(20_000)),
    "directives": "%TAG ! tag:x,2000:\n" * 12_000,
    "percent": "%" * 250_000,
    "block scalar": "a: |\n" + "  b\n" * 60_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_end_soon(name: str) -> None:
    depth, started = sys.getrecursionlimit(), time.process_time()
    outcome(BOMBS[name])
    assert time.process_time() - started < 2
    assert sys.getrecursionlimit() == depth


@settings(deadline=None)
@given(st.text(alphabet="ab:-[]{}'\"\n\t #&*!|>%@`,?~<=\\0中：\x00\ud800", max_size=80))
def test_whatever_is_written_gives_a_mapping_or_one_fault(text: str) -> None:
    found = outcome(text)
    if isinstance(found, Fault):
        assert 1 <= found.position[0] <= text.count("\n") + 1
        assert found.position[1] >= 1
        assert found.message
        assert found.fix
    else:
        assert isinstance(found.values, dict)


LEAF = st.none() | st.text(alphabet="ab中文，。“”：0 1-", min_size=1, max_size=12).filter(str.strip).map(str.strip)
TREES = st.dictionaries(
    st.text(alphabet="abcdefg_", min_size=1, max_size=6),
    st.recursive(LEAF, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1), inner)),
    min_size=1,
    max_size=4,
)


@settings(deadline=None)
@given(TREES)
def test_reads_back_what_a_yaml_writer_wrote(tree: dict[str, object]) -> None:
    text = yaml.safe_dump(tree, allow_unicode=True, width=10_000)
    assert parse(text).values == tree
