"""The commands about articles, as an editor runs them."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from tashan.cli.main import main

ARTICLE = """下面是小編為大家整理的村級議事會工作對策,供大家參考。
一、存在的問題
(一)參加的人少。有的村一年只開兩次會,群眾不知道。
二、對策建議
(一)固定時間。每月開一次會,結果張榜公布。
"""


@pytest.fixture
def article(tmp_path, monkeypatch):
    """An article in a folder of its own, which is the current folder."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "议事会.txt"
    path.write_bytes(ARTICLE.encode("utf-8"))
    return path


def test_ingest_writes_one_record_and_one_line_of_json(article, capsys):
    assert main(["ingest", str(article), "--json"]) == 0
    shown = capsys.readouterr()
    found = json.loads(shown.out)
    assert found["error"] is None
    assert found["source"]["script"] == "hant"
    assert [point["role"] for point in found["articles"][0]["points"] if point["level"] == 1] != []
    records = list(Path("inbox").iterdir())
    assert len(records) == 1
    assert (records[0] / "record.json").is_file()
    assert (records[0] / "drafts" / "1.md").is_file()


def test_numbers_of_persons_are_masked_in_json_unless_asked_otherwise(article, capsys):
    article.write_text(ARTICLE + "三、有事打13800138000找李四。\n", "utf-8")
    assert main(["ingest", str(article), "--json"]) == 0
    assert "138********" in (shown := capsys.readouterr()).out
    assert "13800138000" not in shown.out + shown.err
    assert main(["ingest", str(article), "--json", "--show-private"]) == 0
    assert "13800138000" in capsys.readouterr().out


def test_undo_gives_the_decoded_text_byte_for_byte(article, capsysbinary):
    main(["ingest", str(article)])
    record = next(Path("inbox").iterdir())
    capsysbinary.readouterr()
    assert main(["undo", str(record)]) == 0
    assert capsysbinary.readouterr().out == article.read_bytes()


def test_undo_of_one_edit_differs_from_the_clean_text_by_that_edit(article, capsysbinary):
    main(["ingest", str(article)])
    record = next(Path("inbox").iterdir())
    edit = json.loads((record / "audit.jsonl").read_text("utf-8").splitlines()[0])
    capsysbinary.readouterr()
    assert main(["undo", str(record), "--edit", "1"]) == 0
    text = capsysbinary.readouterr().out.decode("utf-8")
    assert text.startswith(ARTICLE[: edit["end"]])
    assert main(["undo", str(record), "--edit", "100000"]) == 1


def test_clean_prints_simplified_text_and_writes_the_audit(article, capsysbinary):
    assert main(["clean", str(article), "--audit", "audit.jsonl"]) == 0
    text = capsysbinary.readouterr().out.decode("utf-8")
    assert "小编为大家整理" not in text
    assert "固定时间。每月开一次会，结果张榜公布。" in text
    edits = [json.loads(line) for line in Path("audit.jsonl").read_text("utf-8").splitlines()]
    assert all(edit["reason"] and ARTICLE[edit["start"] : edit["end"]] == edit["before"] for edit in edits)


@pytest.mark.parametrize(
    ("data", "told"),
    [(b"", "空"), (b"%PDF-1.7 x", "损坏"), (b"\xff\xfe\x00", ""), (b"\x89PNG\r\n", "图片"), (b"\x81\xff\xfe" * 40, "")],
)
def test_a_file_that_cannot_be_read_is_one_chinese_line_and_leaves_no_record(data, told, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("坏.txt").write_bytes(data)
    assert main(["ingest", "坏.txt", "--json"]) == 1
    shown = capsys.readouterr()
    assert len(shown.err.splitlines()) == 1
    assert told in shown.err
    assert json.loads(shown.out)["error"]
    assert not Path("inbox").exists() or list(Path("inbox").iterdir()) == []


def test_one_bad_file_in_a_folder_does_not_stop_the_others(article, capsys):
    Path("坏.txt").write_bytes(b"%PDF-1.7")
    assert main(["ingest", ".", "--json"]) == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sorted(line["error"] is None for line in lines) == [False, True]


@pytest.mark.parametrize(
    ("target", "before", "after"),
    [
        ("hans", "軟弱渙散\r\n随著發展，名著\n", "软弱涣散\r\n随着发展，名著\n"),
        ("hant-tw", "软件里面\n没有换行", "軟件裡面\n沒有換行"),
        ("hant-hk", "里面\n", "裏面\n"),
    ],
)
def test_convert_changes_characters_and_no_line_end(target, before, after, monkeypatch, capsysbinary):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(before.encode("utf-8"))))
    assert main(["convert", "--to", target]) == 0
    assert capsysbinary.readouterr().out.decode("utf-8") == after


def test_convert_of_what_is_not_text_names_the_line(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a\n\xff\n")))
    assert main(["convert", "--to", "hans"]) == 1
    assert "第 2 行" in capsys.readouterr().err


def test_review_prints_a_page_or_writes_it(article, capsys):
    main(["ingest", str(article)])
    record = next(Path("inbox").iterdir())
    capsys.readouterr()
    assert main(["review", str(record)]) == 0
    page = capsys.readouterr().out
    assert page.startswith("<!doctype html>")
    assert main(["review", str(record), "-o", "核对.html"]) == 0
    assert "核对.html" in capsys.readouterr().err
    assert Path("核对.html").read_text("utf-8") == page


def test_review_of_no_record_is_one_chinese_line(tmp_path, capsys):
    assert main(["review", str(tmp_path)]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert len(shown.err.splitlines()) == 1
