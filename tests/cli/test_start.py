"""What a command can do without is not imported with it: to start takes longer than to do what most are asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest

MODEL = ("pydantic", "yaml", "tashan.library.model")
PROGRAM = "import sys; from tashan.cli.main import program; program.commands['{}']; print(*sys.modules)"


@pytest.mark.parametrize(
    ("command", "needless"),
    [
        ("ingest", (*MODEL, "numpy", "jieba", "rjieba", "rich", "lxml", "pypdfium2", "multiprocessing")),
        ("search", (*MODEL, "numpy", "jieba", "rjieba", "rich", "tashan.ingest")),
        ("check", ("numpy", "jieba", "rjieba", "tashan.ingest", "tashan.search")),
    ],
)
def test_a_command_does_not_wait_for_what_it_may_not_need(command, needless):
    run = subprocess.run([sys.executable, "-c", PROGRAM.format(command)], capture_output=True, text=True, check=True)
    imported = set(run.stdout.split())
    assert f"tashan.cli.{'content' if command == 'check' else command}" in imported
    assert not imported.intersection(needless)
