"""The command new: asked in a real terminal, given on the command line, made of a draft."""

from __future__ import annotations

import os
import pty
import re
import select
import sys
import time
from pathlib import Path

import pytest

from tashan.cli.main import main
from tashan.library.load import load
from tashan.library.template import template
from tests.content import PROBLEM, changed, written
from tests.form import filling

ARTICLE = """　　石桥村党支部用院坝会管灌溉

　　四川省某市云溪县石桥村党支部　2021年11月5日

　　石桥村每年插秧时争水，去年发生争水纠纷12件，村干部不敢管，灌溉用水无人管。

　　一、先商量。党支部请各户到院坝里坐下来，院坝议事排出轮灌表，全村86户签了字。

　　二、再张榜。轮灌表贴在渠口，由各组轮流把守。今年争水纠纷降到3件，灌溉用水有人管了。
"""


@pytest.fixture
def root(tmp_path):
    filling.library(tmp_path / "root")
    return tmp_path / "root"


def only(root, folder="cases"):
    return next(path for path in (root / folder).iterdir() if not path.name.startswith(("P001", "K001", "M001")))


def checked(root, capsys):
    """The codes that the check gives, and whether it found an error."""
    status = main(["check", "--root", str(root)])
    return set(re.findall(r" (T\d{3}) ", capsys.readouterr().out)), status


def test_a_title_is_enough_for_a_case_that_loads(root, capsys):
    assert main(["new", "--root", str(root), "--set", "题目=石桥村：用院坝会排定轮灌次序", "--date", "2026-01-05"]) == 0
    path = only(root)
    assert capsys.readouterr().out.strip() == str(path)
    assert path.name.startswith("C0001-shiqiao")
    library, faults = load(root)
    assert faults == ()
    assert library.cases[0].state == "draft"
    assert str(library.cases[0].updated) == "2026-01-05"
    codes, status = checked(root, capsys)
    assert status == 0
    assert "T311" in codes


def test_what_is_given_stands_in_it_and_every_key_is_explained(root):
    given = ["题目=石桥村：用院坝会排定轮灌次序", "起始年份=二〇二〇年", "实施层级=村"]
    given += ["问题=灌溉用水无人管", "发生地=四川省某市云溪县"]
    assert main(["new", "--root", str(root), *(part for one in given for part in ("--set", one))]) == 0
    case = load(root)[0].cases[0]
    assert (case.period.start, case.level, case.place) == (2020, "village", "四川省/某市/云溪县")
    assert case.problems[0].id == "P001"
    assert "『实施层级』" not in case.cautions[0]
    assert "『城乡类型』" in case.cautions[0]
    text = only(root).read_text("utf-8")
    comments = [line.strip() for line in template(type(case)).split("\n") if line.lstrip().startswith("# ")]
    assert set(comments) <= {line.strip() for line in text.split("\n")}


@pytest.mark.parametrize("kind", ["问题", "成因", "对策", "政策"])
def test_a_name_is_enough_for_a_topic_that_loads(kind, root, capsys):
    assert main(["new", kind, "--root", str(root), "--set", "名称=渠道没人修"]) == 0
    assert load(root)[1] == ()
    _, status = checked(root, capsys)
    assert status == 0


def test_a_topic_that_is_there_is_not_made_again(root, capsys):
    assert main(["new", "问题", "--root", str(root), "--set", "名称=灌溉用水無人管"]) == 1
    assert "P001" in capsys.readouterr().out
    assert len(list((root / "docs" / "problems").iterdir())) == 1


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["题目=短"], "『题目』：太短"),
        (["题目=石桥村：用院坝会排定轮灌次序", "起始年份=去年"], "『起始年份』：“去年”不是年份"),
        (["题目=石桥村：用院坝会排定轮灌次序", "问题=灌溉用水没人管"], "是不是“灌溉用水无人管”？"),
        (["题目=石桥村：用院坝会排定轮灌次序", "天气=晴"], "没有“天气”这一栏"),
        ([], "没有写『题目』"),
    ],
)
def test_what_cannot_be_understood_is_told_and_nothing_written(given, said, root, capsys):
    assert main(["new", "--root", str(root), *(part for one in given for part in ("--set", one))]) == 1
    assert said in capsys.readouterr().out
    assert list((root / "cases").iterdir()) == []


def test_a_draft_becomes_a_case_with_suggestions_source_and_figures(root, tmp_path, capsys):
    (tmp_path / "文章.txt").write_text(ARTICLE, "utf-8")
    assert main(["ingest", str(tmp_path / "文章.txt"), "--inbox", str(tmp_path / "inbox")]) == 0
    draft = next((tmp_path / "inbox").glob("*/drafts/1.md"))
    before = draft.read_bytes()
    assert main(["new", "--from", str(draft), "--root", str(root), "--set", "讲述人=本单位"]) == 0
    assert draft.read_bytes() == before
    library, faults = load(root)
    assert faults == ()
    case = library.cases[0]
    source = case.sources[0]
    assert f"sha256: {source.sha256}\n" in before.decode()
    assert source.fingerprint
    assert ("12", "件", "context", "S1") in {(one.value, one.unit, one.kind, one.source) for one in case.results}
    assert all(one.what.startswith("（待") for one in case.results)
    assert case.problems[0].id == "P001"
    assert "# 建议 P001 灌溉用水无人管，依据：" in only(root).read_text("utf-8")
    codes, status = checked(root, capsys)
    assert status == 0
    assert "T311" in codes


def test_a_file_that_is_no_draft_is_told(root, tmp_path, capsys):
    (tmp_path / "1.md").write_text("没有资料栏", "utf-8")
    assert main(["new", "--from", str(tmp_path / "1.md"), "--root", str(root)]) == 1
    assert "第一行不是" in capsys.readouterr().err


def test_what_is_left_to_write_keeps_a_case_from_being_approved(root, capsys):
    assert main(["new", "--root", str(root), "--set", "题目=石桥村：用院坝会排定轮灌次序"]) == 0
    assert main(["approve", "C0001", "--by", "某县", "--root", str(root)]) == 1
    assert "T311" in capsys.readouterr().err


def in_terminal(command, answers, seconds=60):
    """Run a command in a terminal of its own and answer its questions: all that it showed, and its status."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(command[0], command, {**os.environ, "TERM": "dumb"})
    shown, left, end = b"", list(answers), time.monotonic() + seconds
    asked = 0
    while time.monotonic() < end:
        ready, _, _ = select.select([terminal], [], [], 1)
        try:
            piece = os.read(terminal, 65536) if ready else b""
        except OSError:  # the child is gone
            break
        shown += piece
        if shown.count(b"> ") > asked and left:
            asked = shown.count(b"> ")
            os.write(terminal, f"{left.pop(0)}\n".encode())
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.close(terminal)
    return shown.decode("utf-8", "replace"), status


def test_it_asks_in_a_terminal(tmp_path, root):
    another = changed(changed(PROBLEM, "P001", "P002"), "灌溉用水无人管", "渠道损坏无人修")
    written(root, {"docs/problems/P002-qudao.md": another})
    (root / "cases" / "C0001-yuanba.md").unlink()
    answers = [
        "石桥村：用院坝会排定轮灌次序",
        "",
        "火星",
        "四川省某市云溪县",
        "1",
        "1",
        "去年",
        "2020",
        "",
        "议事协商与自治",
        "无人管",
        "1",
        "年年争水。",
        "",
        "",
        "",
        "1",
        "院坝里的议事会",
        "",
        "2021年11月5日",
        "2",
        "某县农业农村局",
    ]
    shown, status = in_terminal([str(Path(sys.executable).with_name("tashan")), "new", "--root", str(root)], answers)
    assert status == 0, shown
    case = load(root)[0].cases[0]
    assert case.title == "石桥村：用院坝会排定轮灌次序"
    assert (case.place, case.level, case.setting, case.period.start) == ("四川省/某市/云溪县", "village", "rural", 2020)
    assert case.problems[0].id == "P001"
    assert case.problems[0].how == "年年争水。"
    assert (case.said_by, case.sources[0].kind, str(case.sources[0].date)) == ("self", "own", "2021-11-05")
    assert "没有“火星”这个地方" in shown
    assert "“去年”不是年份" in shown
    assert "是不是" in shown
    assert "Traceback" not in shown
