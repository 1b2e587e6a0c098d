"""tashan search: the same pages as the site, as text or JSON, and one Chinese line when there is nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tashan.cli.main import main

ROOT = Path(__file__).resolve().parents[2]


def _run(capsys, *arguments: str) -> tuple[int, str, str]:
    status = main(["search", *arguments, "--root", str(ROOT)])
    out, err = capsys.readouterr()
    return status, out, err


@pytest.mark.parametrize("query", ["软弱涣散", "軟弱渙散", "“软弱涣散”"])
def test_scripts_and_quotation_marks_make_no_difference(query, capsys):
    status, out, _ = _run(capsys, query, "--json")
    answer = json.loads(out)
    assert status == 0
    assert answer["items"][0]["id"] == "P001"
    assert answer["total"] >= sum(item["exact"] for item in answer["items"])
    assert set(answer["items"][0]) == {"id", "title", "url", "snippet", "exact"}


def test_a_filter_in_the_query_leaves_what_fits(capsys):
    _, out, _ = _run(capsys, "层级:村 集体经济")
    assert out.splitlines()[0].startswith("C")


def test_what_could_not_be_read_is_told_every_time(capsys, tmp_path):
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases" / "C0001-jia.md").write_text("没有头", "utf-8")
    shown = [main(["search", "甲", "--root", str(tmp_path)]) or capsys.readouterr() for _ in range(2)]
    assert shown[0] == shown[1]
    assert "C0001-jia.md" in shown[0].err
    (tmp_path / "cases" / "C0001-jia.md").unlink()
    main(["search", "甲", "--root", str(tmp_path)])
    assert "C0001-jia.md" not in capsys.readouterr().err


def test_nothing_found_is_said_and_no_error(capsys):
    status, out, err = _run(capsys, "鼂鼐鼔鼖")
    assert (status, out) == (0, "")
    assert "没有找到“鼂鼐鼔鼖”。换个说法试试" in err


@pytest.mark.parametrize("query", ["ruanruohuansan", "rrhs", "软弱hs"])
def test_pinyin_and_initials_are_read(query, capsys):
    _, out, err = _run(capsys, query)
    assert out.startswith("P001 ")
    assert "按拼音“软弱涣散”检索" in err


@pytest.mark.parametrize("query", ["软弱换散", "软弱涣救", "软弱散", "软弱涣涣散"])
def test_a_slip_is_answered_with_what_was_meant(query, capsys):
    _, out, err = _run(capsys, query)
    assert out.startswith("P001 ")
    assert "您是不是要找：软弱涣散" in err


def test_what_nobody_wrote_as_it_stands_is_taken_apart(capsys):
    _, out, err = _run(capsys, "信访积案化解")
    assert out
    assert "以下同时含有：" in err


def test_nothing_found_offers_the_nearest_topics_and_calls_them_no_results(capsys):
    _, out, _ = _run(capsys, "换届选不出人", "--json")
    answer = json.loads(out)
    assert (answer["total"], answer["items"]) == (0, [])
    assert "P004" in [item["id"] for item in answer["near"]][:2]


def test_failures_are_found_by_their_effect(capsys):
    _, out, _ = _run(capsys, "失败的案例", "--json", "--limit", "3")
    assert json.loads(out)["total"] > 0


def test_other_names_of_the_same_follow_the_literal_results(capsys):
    _, out, _ = _run(capsys, "一肩挑", "--json", "--limit", "100")
    answer = json.loads(out)
    exact = [item["exact"] for item in answer["items"]]
    assert answer["also"]
    assert exact == sorted(exact, reverse=True)
    assert {True, False} == set(exact)
