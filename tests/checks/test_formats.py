"""Each format says what the diagnostics say, in the form that its readers parse."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.checks.formats import FORMATS, excerpt
from tashan.checks.registry import CODES
from tashan.library.diagnostic import Diagnostic

ONE = Diagnostic("cases/C0001-甲.md", 3, 5, "T101", "没有编号为 P099 的条目", "是不是 P009？", "error")
TWO = Diagnostic("docs/a,b.md", 1, 1, "T405", "100%\n三年没有核对", "核一遍", "hint")


def test_text_is_one_line_each():
    told = FORMATS["text"]((ONE,))
    assert told == "cases/C0001-甲.md:3:5 T101 没有编号为 P099 的条目（是不是 P009？）\n"


def test_github_commands_cannot_be_broken_out_of():
    first, second = FORMATS["github"]((ONE, TWO)).splitlines()
    assert first.startswith("::error file=cases/C0001-甲.md,line=3,col=5,title=T101::没有编号")
    assert second.startswith("::notice file=docs/a%2Cb.md,line=1,col=1,title=T405::100%25%0A三年")


def test_gitlab_tells_places_and_keeps_fingerprints():
    issues = json.loads(FORMATS["gitlab"]((ONE, TWO)))
    assert issues[0]["location"] == {"path": "cases/C0001-甲.md", "lines": {"begin": 3}}
    assert len({issue["fingerprint"] for issue in issues}) == 2
    assert json.loads(FORMATS["gitlab"]((ONE,)))[0]["fingerprint"] == issues[0]["fingerprint"]


def test_sarif_has_every_code_and_every_place():
    run = json.loads(FORMATS["sarif"]((ONE, TWO)))["runs"][0]
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == CODES.keys()
    assert [result["level"] for result in run["results"]] == ["error", "note"]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 3, "startColumn": 5}


@pytest.mark.parametrize("name", ["gitlab", "sarif", "json"])
def test_nothing_found_is_still_a_whole_document(name):
    assert json.loads(FORMATS[name](())) is not None


def test_the_mark_stands_under_the_place():
    line, mark = excerpt("title: 院坝<b>议事", 10).splitlines()
    assert line == "    title: 院坝<b>议事"
    assert mark == " " * (4 + 7 + 4) + "^"


@given(st.text(max_size=300), st.integers(1, 400))
def test_any_line_and_any_column_give_two_lines(line, column):
    assert len(excerpt(line.replace("\n", ""), column).split("\n")) == 3
