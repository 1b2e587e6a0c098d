"""The command ingest over many files: resumed, in several processes, interrupted, with duplicates."""

from __future__ import annotations

import json
import os
import pty
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tashan.cli.main import main
from tashan.ingest.record import manifest_of, read_record
from tests.ingest.duplicates.test_same_text import ARTICLE, OTHER
from tests.ingest.duplicates.variants import VARIANTS

PATIENCE = 180  # seconds that a busy machine may take
MANY = 400  # files, more than can be done before an interrupt comes


@pytest.fixture
def articles(tmp_path, monkeypatch):
    """A folder with two articles, a variant of one, and a file that is no article; the current folder holds it."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "稿"
    (folder / "转载").mkdir(parents=True)
    (folder / "云溪.txt").write_text(ARTICLE, "utf-8")
    (folder / "临江.txt").write_text(OTHER, "utf-8")
    (folder / "转载" / "雲溪.txt").write_text(VARIANTS["all_at_once"](ARTICLE, random.Random(2)), "utf-8")
    (folder / "图.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    return folder


def ran(capsys, *arguments: str) -> tuple[int, list[dict], str]:
    status = main(["ingest", *arguments, "--json"])
    shown = capsys.readouterr()
    return status, [json.loads(line) for line in shown.out.splitlines()], shown.err


def contents(inbox: Path) -> dict[str, bytes]:
    return {file.relative_to(inbox).as_posix(): file.read_bytes() for file in inbox.rglob("*") if file.is_file()}


def test_each_of_a_pair_names_the_other_and_nothing_else(articles, capsys):
    status, objects, told = ran(capsys, "稿")
    assert status == 1  # the picture
    found = {one["source"]["path"]: one["duplicates"] for one in objects}
    assert list(found) == ["稿/临江.txt", "稿/云溪.txt", "稿/图.txt", "稿/转载/雲溪.txt"]
    assert found["稿/临江.txt"] == found["稿/图.txt"] == []
    ((first,), (second,)) = found["稿/云溪.txt"], found["稿/转载/雲溪.txt"]
    assert (first["of"], second["of"]) == ("稿/转载/雲溪.txt", "稿/云溪.txt")
    assert first["kind"] == second["kind"] == "text"
    assert 0.5 < first["similarity"] == second["similarity"] < 1
    assert "稿/转载/雲溪.txt：疑似重复：与 稿/云溪.txt 是同一篇文章" in told
    later = next(path for path in Path("inbox").iterdir() if "yun-xi" in path.name and "雲" in _name(path))
    assert "先看有没有重复" in (later / "drafts" / "1.md").read_text("utf-8")


def _name(record: Path) -> str:
    return (manifest_of(record) or {})["source"]["name"]


def test_the_source_of_a_case_is_told_and_not_refused(articles, capsys):
    case = next(path for path in Path(__file__).parents[2].glob("cases/C0001-*.md")).read_text("utf-8")
    assert "fingerprint:" in case
    assert ran(capsys, "稿/临江.txt")[0] == 0


def test_a_run_is_resumed_and_says_the_same(articles, capsys):
    first = ran(capsys, "稿")
    before = {path: path.stat().st_ino for path in Path("inbox").iterdir()}
    second = ran(capsys, "稿")
    assert second[1] == first[1]
    assert second[0] == first[0]
    assert {path: path.stat().st_ino for path in Path("inbox").iterdir()} == before
    assert second[2].count("已收过，没有重做") == 3
    assert "已收过 3 个" in second[2]
    assert main(["ingest", "稿", "--again"]) == 1
    assert {path: path.stat().st_ino for path in Path("inbox").iterdir()} != before


def test_private_numbers_are_shown_of_a_file_that_is_known(articles, capsys):
    text = "村里的事\n一、打13800138000找李四\n每天有人接。\n二、按月议事\n每月议一次。\n"
    (articles / "云溪.txt").write_text(text, "utf-8")
    main(["ingest", "稿/云溪.txt"])
    assert "13800138000" not in json.dumps(ran(capsys, "稿/云溪.txt")[1])
    assert "13800138000" in json.dumps(ran(capsys, "稿/云溪.txt", "--show-private")[1])


def test_another_vocabulary_does_the_work_again(articles, capsys):
    main(["ingest", "稿/云溪.txt"])
    (record,) = Path("inbox").iterdir()
    told = json.loads((record / "record.json").read_text("utf-8"))
    (record / "record.json").write_text(json.dumps(told | {"edition": "older"}), "utf-8")
    assert "没有重做" not in ran(capsys, "稿/云溪.txt")[2]
    read_record(record)


def test_a_draft_that_a_person_edited_is_kept_and_no_fault(articles, capsys):
    main(["ingest", "稿/云溪.txt"])
    draft = next(Path("inbox").iterdir()) / "drafts" / "1.md"
    draft.write_text("改好的草稿", "utf-8")
    status, (one,), told = ran(capsys, "稿/云溪.txt", "--again")
    assert status == 0
    assert one["error"] is None
    assert one["articles"]
    assert "草稿有人改过，没有覆盖" in told
    assert draft.read_text("utf-8") == "改好的草稿"


@pytest.mark.parametrize("name", ["source.txt", "clean.txt", "drafts/1.md", "record.json"])
def test_what_a_power_cut_left_empty_is_made_anew(articles, capsys, name):
    main(["ingest", "稿"])  # the later of the two that are alike begins with a notice
    before = contents(Path("inbox"))
    records = list(Path("inbox").iterdir())
    for record in records:
        (record / name).write_bytes(b"")
    told = ran(capsys, "稿")[2]
    assert "没有重做" not in told
    assert "有人改过" not in told
    assert [len(read_record(record).drafts) for record in records] == [1, 1, 1]
    assert contents(Path("inbox")).keys() == before.keys()


def test_a_record_that_a_person_damaged_is_made_anew(articles, capsys):
    main(["ingest", "稿/云溪.txt"])
    (record,) = Path("inbox").iterdir()
    (record / "clean.txt").write_text("改过的正文", "utf-8")
    assert "没有重做" not in ran(capsys, "稿/云溪.txt")[2]
    read_record(record)


def test_the_same_file_in_two_folders_is_one_record_told_twice(articles, capsys):
    (articles / "转载" / "云溪.txt").write_text(ARTICLE, "utf-8")
    _, objects, _ = ran(capsys, "稿/云溪.txt", "稿/转载/云溪.txt")
    assert [one["duplicates"][0]["of"] for one in objects] == ["稿/转载/云溪.txt", "稿/云溪.txt"]
    assert [one["duplicates"][0]["similarity"] for one in objects] == [1.0, 1.0]
    assert len(list(Path("inbox").iterdir())) == 1


def test_a_record_of_an_earlier_run_is_named_by_its_folder(articles, capsys):
    main(["ingest", "稿/云溪.txt"])
    (record,) = Path("inbox").iterdir()
    _, (one,), _ = ran(capsys, "稿/转载/雲溪.txt")
    assert [(each["of"], each["name"]) for each in one["duplicates"]] == [(f"inbox/{record.name}", "云溪.txt")]


def test_two_processes_say_and_write_the_same_as_one(articles, capsys):
    for number in range(6):
        text = VARIANTS["edited"](OTHER, random.Random(number)) + f"第{number}稿。\n"
        (articles / f"{number}.txt").write_text(text, "utf-8")
    one = ran(capsys, "稿", "--inbox", "一")
    two = ran(capsys, "稿", "--inbox", "二", "-j", "2")
    assert one[:2] == two[:2]
    assert one[2].replace("一/", "二/") == two[2]
    assert contents(Path("一")) == contents(Path("二"))


def many(folder: Path, number: int) -> None:
    draw = random.Random(4)
    for each in range(number):
        text = "\n".join(draw.sample(ARTICLE.splitlines() + OTHER.splitlines(), 6)) + f"\n这是第{each}篇。\n"
        (folder / f"{each:03}.txt").write_text(text, "utf-8")


def started(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    # As in a terminal, also where the tests run in the background and so ignore interrupts.
    heeding = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    program = f"{heeding}; import sys; from tashan.cli import main; sys.exit(main())"
    return subprocess.Popen(
        [sys.executable, "-c", program, "ingest", "稿", *arguments],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def wait_for(inbox: Path, number: int) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if inbox.is_dir() and sum(not path.name.startswith(".") for path in inbox.iterdir()) >= number:
            return
        time.sleep(0.02)
    raise AssertionError("no records")


def whole(inbox: Path) -> int:
    records = [path for path in inbox.iterdir() if not path.name.startswith(".")]
    return len([read_record(record) for record in records])


@pytest.mark.parametrize("processes", ["1", "2"])
def test_ctrl_c_leaves_whole_records_and_says_how_many(articles, tmp_path, processes):
    many(articles, MANY)
    run = started(tmp_path, "-j", processes, "--json")
    wait_for(tmp_path / "inbox", 3)
    os.killpg(run.pid, signal.SIGINT)
    out, err = run.communicate(timeout=PATIENCE)
    told = err.decode()
    assert run.returncode == 130
    assert "Traceback" not in told
    done = whole(tmp_path / "inbox")
    assert 3 <= done < MANY
    assert "已中断：做完" in told
    assert all(json.loads(line)["source"]["path"] for line in out.decode().splitlines())


def test_kill_9_leaves_no_unfinished_record_and_the_run_goes_on(articles, tmp_path, capsys):
    many(articles, 24)
    run = started(tmp_path, "-j", "2")
    wait_for(tmp_path / "inbox", 3)
    os.killpg(run.pid, signal.SIGKILL)
    run.communicate()
    done = whole(tmp_path / "inbox")
    status, objects, told = ran(capsys, "稿", "-j", "2")
    assert status == 1  # the picture
    assert len(objects) == 28
    assert f"已收过 {done} 个" in told
    assert whole(tmp_path / "inbox") == 27
    assert [path.name for path in (tmp_path / "inbox").iterdir() if path.name.startswith(".")] == []


def test_a_terminal_sees_a_bar_and_only_what_matters(articles, tmp_path):
    ours, theirs = pty.openpty()
    program = "import sys; from tashan.cli import main; sys.exit(main())"
    run = subprocess.Popen(
        [sys.executable, "-c", program, "ingest", "稿"],
        cwd=tmp_path,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "100"},
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk
    assert run.wait() == 1
    text = shown.decode("utf-8", "replace")
    assert "收件" in text
    assert "剩余" in text
    assert "这是图片" in text
    assert "疑似重复" in text
    assert "临江.txt →" not in text
    assert "共 4 个文件：新收 3 个，读不了 1 个。" in text
