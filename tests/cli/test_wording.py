"""What the commands say: Chinese help, one Chinese line for a wrong call, the agreed statuses."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import version

import click
import pytest

from tashan.cli.main import main, program

COMMANDS = sorted(program.commands)
# Names that stand in help as they are: the program, its commands, options, file names, codes.
_NAMES = re.compile(
    r"--[a-z-]+|tashan|Word|WPS|docx|UTF-8|JSONL?|jsonl?|cases/|docs/|audit\.jsonl|inbox|site|public|internal|hans|hant-(?:tw|hk)|text|github|gitlab|sarif|"
    + "|".join(COMMANDS)
)


def _english(text: str) -> list[str]:
    return re.findall(r"[A-Za-z]{2,}", _NAMES.sub("", text))


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_chinese(command, capsys):
    assert main([*filter(None, [command]), "--help"]) == 0
    shown = capsys.readouterr().out
    assert "用法：" in shown
    assert _english(shown) == []


def test_the_version_is_told(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"tashan {version('tashan')}\n"


def test_the_list_of_commands_waits_for_none_of_them():
    program = "import sys; from tashan.cli import main; main(['--help']); sys.exit('pydantic' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert run.returncode == 0
    assert all(f"  {command} " in run.stdout for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_is_explained(command):
    for parameter in program.commands[command].params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name


@pytest.mark.parametrize(
    "call",
    [
        [],
        ["没有的命令"],
        ["chekc"],
        ["--nonsense"],
        ["clean"],
        ["clean", "没有的文件.txt"],
        ["clean", "甲", "乙"],
        ["ingest"],
        ["ingest", "--inbox"],
        ["convert"],
        ["convert", "--to", "zh"],
        ["undo", "没有的目录"],
        ["review", "没有的目录"],
        ["ingest", "-j", "0", "."],
        ["sample", "十", "目录"],
        ["sample", "0", "目录"],
        ["build", "--audience", "all"],
        ["build", "--root", "没有的目录"],
        ["check", "--jsno"],
        ["withdraw"],
        ["withdraw", "C0001"],
        ["withdraw", "C9999", "--reason", "重复"],
        ["approve", "C0001"],
        ["submit", "C0001", "--date", "昨天"],
    ],
)
def test_a_wrong_call_is_told_in_chinese_with_status_two(call, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(call) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "Traceback" not in shown.err
    plain = shown.err
    for word in call:
        plain = plain.replace(word, "")
    assert _english(plain) == []
