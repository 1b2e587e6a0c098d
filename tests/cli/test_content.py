"""The commands about content, as an editor runs them."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tashan.cli.main import main
from tests.content import CASE, changed, written

SOURCE = "　　云溪縣去年爭水的事有12件，今年只有 3\n 件。各家各戶輪流把守渠口的辦法延續至今。\n"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A folder with the source of the case, and a file that cannot be read."""
    folder = tmp_path / "原件"
    (folder / "甲").mkdir(parents=True)
    (folder / "甲" / "议事会.txt").write_bytes(SOURCE.encode())
    (folder / "清单.xlsx").write_bytes(b"PK\x03\x04")
    return folder


def tree(tmp_path: Path, *changes: tuple[str, str]) -> str:
    hashed = f"    kind: own\n    sha256: {hashlib.sha256(SOURCE.encode()).hexdigest()}\n"
    case = changed(CASE, "    kind: own\n", hashed)
    for before, after in changes:
        case = changed(case, before, after)
    return str(written(tmp_path / "root", {"cases/C0001-yuanba.md": case}))


def test_verify_finds_every_figure(tmp_path: Path, sources: Path, capsys) -> None:
    assert main(["verify", "--root", tree(tmp_path), "--sources", str(sources)]) == 0
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == ("", "核对了 2 个数字、0 处引文，0 处找不到。\n")


def test_verify_lists_what_it_cannot_find(tmp_path: Path, sources: Path, capsys) -> None:
    assert main(["verify", "--root", tree(tmp_path, ("去年有 12 件", "去年有 13 件")), "--sources", str(sources)]) == 1
    shown = capsys.readouterr()
    assert shown.out.startswith("cases/C0001-yuanba.md:39:13 T501 来源里没有“13 件”这个数（")
    assert len(shown.out.splitlines()) == 1


def test_verify_wants_sources(tmp_path: Path, capsys) -> None:
    assert main(["verify", "--root", tree(tmp_path)]) == 2
    assert "--sources" in capsys.readouterr().err


def test_check_says_that_copying_was_not_looked_for(tmp_path: Path, capsys) -> None:
    assert main(["check", "--root", tree(tmp_path)]) == 0
    assert "未运行" in capsys.readouterr().err


def test_check_looks_for_copied_sentences_in_every_readable_source(tmp_path: Path, sources: Path, capsys) -> None:
    root = tree(tmp_path, ("## 做法\n\n议事会排出轮灌表", "## 做法\n\n各家各户轮流把守渠口的办法"))
    assert main(["check", "--root", root, "--sources", str(sources)]) == 1
    shown = capsys.readouterr()
    assert "T301" in shown.out
    assert "未运行" not in shown.err
    assert "清单.xlsx：没有对照" in shown.err


def test_check_speaks_the_formats_of_other_programs(tmp_path, monkeypatch, capsys):
    content_tree = {"cases/C0001-x.md": "---\ntitle: [\n---\n"}
    for name, text in content_tree.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["check", "--format", "github"]) == 1
    assert capsys.readouterr().out.startswith("::error file=cases/C0001-x.md,line=")
    assert main(["check", "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)[0]["path"] == "cases/C0001-x.md"
    assert main(["check", "--format", "xml"]) == 2


def test_fix_shows_first_and_writes_only_when_told(tmp_path, monkeypatch, capsys):
    path = tmp_path / "cases" / "C0001-x.md"
    path.parent.mkdir(parents=True)
    before = changed(CASE, "争水的事年年有，去年有", "爭水的事,年年有，去年有")
    path.write_text(before, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["fix"]) == 1
    shown = capsys.readouterr()
    assert "+争水的事，年年有" in shown.out
    assert "没有写入" in shown.err
    assert path.read_text("utf-8") == before
    assert main(["fix", "--yes"]) == 0
    assert "争水的事，年年有，去年有" in path.read_text("utf-8")
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    capsys.readouterr()
    assert main(["fix"]) == 0
    assert capsys.readouterr().out == ""


def test_a_check_does_not_wait_for_the_readers_of_articles(tmp_path):
    """Nor for search and the builder: they take twice as long to start as a check takes to run."""
    program = (
        "import sys; from tashan.cli import main; main(['check', '--root', sys.argv[1]])\n"
        "print([name for name in ('tashan.ingest', 'tashan.search', 'mkdocs', 'numpy', 'lxml') if name in sys.modules])"
    )
    call = [sys.executable, "-c", program, tree(tmp_path)]
    assert subprocess.run(call, capture_output=True, check=True, text=True).stdout == "[]\n"
