"""A folder is there whole or not at all, whatever happens while it is written."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from tashan.ingest import folder

DEAD = 2**22 + 1  # no process has such a number


def contents(path):
    return {file.relative_to(path).as_posix(): file.read_bytes() for file in path.rglob("*") if file.is_file()}


def test_the_files_are_there(tmp_path):
    folder.put(tmp_path / "a", {"x.txt": b"1", "deep/y.txt": b"2"})
    assert contents(tmp_path) == {"a/x.txt": b"1", "a/deep/y.txt": b"2"}


def test_a_new_folder_replaces_the_old_one_whole(tmp_path):
    folder.put(tmp_path / "a", {"old.txt": b"1"})
    folder.put(tmp_path / "a", {"new.txt": b"2"})
    assert contents(tmp_path) == {"a/new.txt": b"2"}


def test_a_write_that_fails_leaves_nothing(tmp_path):
    with pytest.raises(OSError, match="File name too long"):
        folder.put(tmp_path / "a", {"x.txt": b"1", "y" * 300: b"2"})
    assert list(tmp_path.iterdir()) == []


def test_what_a_dead_process_left_is_swept(tmp_path):
    (tmp_path / f".tashan-{DEAD}-a").mkdir()
    folder.sweep(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_a_living_process_builds_is_not_touched(tmp_path):
    building = tmp_path / f".tashan-{os.getppid()}-a"
    building.mkdir()
    folder.sweep(tmp_path)
    assert building.is_dir()


def test_a_folder_that_was_being_replaced_comes_back(tmp_path):
    folder.put(tmp_path / f".tashan-{DEAD}-a.old", {"x.txt": b"1"})
    folder.sweep(tmp_path)
    assert contents(tmp_path) == {"a/x.txt": b"1"}


STEPS = {"open", "os.mkdir", "os.rename", "os.rmdir", "os.remove"}


def dies_before_step(number, work):
    """Whether a process that works is killed before its `number`-th step on the disk; it has fewer steps otherwise."""
    child = os.fork()
    if not child:
        steps = iter(range(number))

        def hook(event, _arguments):
            if event in STEPS and next(steps, None) is None:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(hook)
        work()
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def test_killed_between_any_two_steps_it_is_the_old_or_the_new_folder(tmp_path):
    old, new = {"x.txt": b"1", "deep/y.txt": b"1"}, {"x.txt": b"2", "deep/y.txt": b"2"}
    number, seen = 0, []
    while True:
        inbox = tmp_path / str(number)
        folder.put(inbox / "a", old)
        if not dies_before_step(number, lambda inbox=inbox: folder.put(inbox / "a", new)):
            break
        folder.sweep(inbox)
        assert [path.name for path in inbox.iterdir()] == ["a"]
        seen.append(contents(inbox / "a"))
        number += 1
    assert number > 6
    assert seen.index(new) > 0
    assert all(each in (old, new) for each in seen)


def test_a_killed_writer_leaves_whole_folders_only(tmp_path):
    program = (
        "import sys; from pathlib import Path; from tashan.ingest import folder\n"
        "for n in range(10**6):\n"
        "    folder.put(Path(sys.argv[1]) / f'r{n % 7}', {f'{k}.txt': str(n).encode() for k in range(20)})"
    )
    writer = subprocess.Popen([sys.executable, "-c", program, str(tmp_path)])
    while len(list(tmp_path.glob("r*"))) < 7:
        assert writer.poll() is None
        time.sleep(0.02)
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    folder.sweep(tmp_path)
    found = list(tmp_path.iterdir())
    assert found
    for one in found:
        files = contents(one)
        assert len(files) == 20
        assert len(set(files.values())) == 1
