"""What comes over a network is asked for three times, and its failure is not hidden."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = [ROOT / ".ci" / "run", *sorted((ROOT / "scripts" / "setup").glob("*.sh"))]
# Fails as often as it is told, and notes each time that it is run.
FLAKY = """
. scripts/setup/patiently.sh
sleep() { echo "sleep $1"; }
flaky() { echo "$1 $2" >>"$notes"; [ "$(wc -l <"$notes")" -gt "$1" ] || return 7; }
patiently flaky "$times" "two words"
"""


def asked(times: int, notes: Path) -> tuple[int, str, int]:
    """The status, what was printed, and how often a command was run that fails so many times."""
    call = ["sh", "-euc", f"notes='{notes}'; times={times}; {FLAKY}"]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, check=False, encoding="utf-8")
    return done.returncode, done.stdout, len(notes.read_text("utf-8").splitlines())


@pytest.mark.parametrize(
    ("times", "outcome"),
    [(0, (0, "", 1)), (1, (0, "sleep 5\n", 2)), (2, (0, "sleep 5\nsleep 30\n", 3)), (9, (7, "sleep 5\nsleep 30\n", 3))],
)
def test_a_command_is_run_three_times_and_its_last_status_counts(times, outcome, tmp_path):
    assert asked(times, tmp_path / "notes") == outcome


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_no_script_asks_a_network_but_once(script):
    """Wherever one of the programs that download is called, and not in a message to a person."""
    for line in script.read_text("utf-8").splitlines():
        code = line.partition("# ")[0]
        if re.search(
            r"-m pip install|\bnpm\b.* ci\b|playwright install|node_packages ci|apt-get .*(update|install)", code
        ):
            assert "patiently" in code or "echo" in code or "Acquire::Retries" in code, line
