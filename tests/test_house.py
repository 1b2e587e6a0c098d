"""The house itself: sizes, names, and what no committed file may hold."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

from tashan.cli.main import program

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "scripts" / "tashan"
MODULES = sorted((ROOT / "scripts").rglob("*.py"))
_VAGUE = re.compile(r"(?:^|_)(?:utils?|helpers?|common|managers?|processor|misc)(?:_|$)")
# Assembled from pieces, so that this file does not hold what it looks for.
_UNWANTED = [
    re.compile(re.escape(text))
    for text in (
        "py" + "pi.org",
        "python" + "hosted.org",
        "registry.npm" + "js",
        "--index" + "-url",
        "/wo" + "rk/",
        "find" + "-links",
    )
]


def _committed() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("module", MODULES, ids=_name)
def test_modules_and_functions_keep_their_size(module):
    source = module.read_text("utf-8")
    lines = [line for line in source.splitlines() if line.strip() and not line.strip().startswith("#")]
    assert len(lines) <= 200, f"{len(lines)} lines"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 40, node.name
            names = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            assert len([name for name in names if name.arg not in ("self", "cls")]) <= 5, node.name


def test_no_module_has_a_name_that_says_nothing():
    assert [_name(module) for module in MODULES if _VAGUE.search(module.stem)] == []


def test_no_committed_file_names_a_package_host_or_a_machine():
    found = []
    for path in _committed():
        if path.suffix in {".png", ".ico", ".woff2", ".docx"}:
            continue
        text = path.read_text("utf-8", errors="replace")
        found += [f"{_name(path)}: {pattern.pattern}" for pattern in _UNWANTED if pattern.search(text)]
    # The Makefile and the hash files say how to leave addresses out; that is the one place that may name the option.
    assert found == []


def test_the_top_level_is_the_one_agreed():
    folders = {path.relative_to(ROOT).parts[0] for path in _committed() if len(path.relative_to(ROOT).parts) > 1}
    assert folders <= {"docs", "cases", "scripts", "tests", ".ci", ".github", ".vscode"}


def test_generated_files_are_ignored():
    for name in ("site/index.html", "build/docs/index.md", "inbox/x/record.json", "uv.lock", ".venv/bin/python"):
        assert subprocess.run(["git", "check-ignore", "-q", name], cwd=ROOT, check=False).returncode == 0, name


@pytest.mark.parametrize("name", ["README.md", "README.en.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_what_the_front_documents_link_to_is_there(name):
    targets = re.findall(r"\]\(([^)#]+)\)", (ROOT / name).read_text("utf-8"))
    assert [one for one in targets if "://" not in one and not (ROOT / one).exists()] == []


def test_the_commands_of_the_readme_exist():
    readme = (ROOT / "README.md").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z-]+)", readme)) <= targets
    assert set(re.findall(r"\btashan ([a-z]+)", readme)) <= set(program.commands)
