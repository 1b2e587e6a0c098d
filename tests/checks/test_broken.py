"""Files broken in their many ways: every fault gets its code, in one run as one by one, and nothing breaks down."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tashan.checks import CODES, copied_run
from tashan.checks.registry import VERIFYING
from tashan.cli.main import main
from tests.checks.broken import broken
from tests.content import written

BROKEN = broken()
LINE = re.compile(r"^([^\n:]+):[0-9]+:[0-9]+ (T[0-9]{3}) [^\n]*[\u4e00-\u9fff][^\n]*（[^\n]+）$")
# Codes that no content file can show: an empty folder, and what needs the sources.
ELSEWHERE = {"T001", copied_run.CODE, *VERIFYING}


def told(output: str) -> set[tuple[str, str]]:
    """Path and code of every line; a line that is no diagnostic fails."""
    lines = [LINE.match(line) for line in output.splitlines()]
    assert None not in lines, output
    return {(found[1], found[2]) for found in lines if found}


def test_every_code_has_a_file_that_is_broken_its_way():
    assert BROKEN.keys() == CODES.keys() - ELSEWHERE
    assert len(BROKEN) >= 40


def test_all_of_them_in_one_run(tmp_path: Path):
    files = {path: text for sample in BROKEN.values() for path, text in sample.items()}
    root = written(tmp_path, files)
    call = [sys.executable, "-c", "from tashan.cli import main; raise SystemExit(main())", "check", "--root", str(root)]
    run = subprocess.run(call, capture_output=True, check=False, encoding="utf-8")
    assert run.returncode == 1
    assert "Traceback" not in run.stdout + run.stderr
    missing = [(code, sorted(sample)) for code, sample in BROKEN.items() if not _names(told(run.stdout), code, sample)]
    assert missing == []


def _names(found: set[tuple[str, str]], code: str, sample: dict[str, str | bytes]) -> bool:
    """Whether one of the sample's files got the code."""
    return any((path, code) in found for path in sample)


@pytest.mark.parametrize("code", BROKEN)
def test_each_of_them_alone(code: str, tmp_path: Path, capsys):
    root = written(tmp_path, dict(BROKEN[code]))
    assert main(["check", "--root", str(root)]) in (0, 1)
    shown = capsys.readouterr()
    found = told(shown.out)
    assert _names(found, code, BROKEN[code]), shown.out
    # What follows from a fault is not reported as well: one to mend, and at most what the sample cannot do without.
    assert len({each for _, each in found}) <= 2, shown.out
