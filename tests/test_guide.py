"""The guides tell the truth: what they say of a case is in its file, what they let a reader type works."""

from __future__ import annotations

import re
import shlex
from functools import cache
from pathlib import Path

import pytest

from tashan.checks.registry import CODES
from tashan.cli.main import main, program
from tashan.library.audience import published
from tashan.library.evidence import certainty
from tashan.library.library import Library
from tashan.library.load import load
from tashan.library.vocabulary import CERTAINTIES, EFFECTS, RESULT_KINDS
from tashan.pages.plan import Plan
from tashan.pages.shelf import Shelf

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(path for path in GUIDE.rglob("*.md") if not {"bench", "reference"} & set(path.parts))
_CASE = re.compile(r"\]\((?:\.\./)*cases/(C[0-9]{4})\.html")
_FIGURE = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_NONE_YET = "现有案例里还没有"


@cache
def _library() -> Library:
    return published(load(ROOT)[0])


def _said(text: str) -> list[tuple[str, str]]:
    """Each clause of a page that links exactly one case, with the id of the case."""
    clauses = (clause for line in text.splitlines() for clause in re.split(r"[。；|]", line))
    return [(found[0], clause) for clause in clauses if len(found := _CASE.findall(clause)) == 1]


def _name(path: Path) -> str:
    return path.relative_to(GUIDE).as_posix()


FRONT = (*PAGES, *(ROOT / name for name in ("README.md", "README.en.md", "CONTRIBUTING.md")))


def _commands(page: Path) -> list[list[str]]:
    """Every call of the program that a page shows, as words: the command, then its arguments."""
    shown = re.findall(r"(?:^[ \t]*|`|[/\\])tashan ([^`\n|>]+)", page.read_text("utf-8"), re.MULTILINE)
    return [shlex.split(line) for line in shown if re.match(r"[a-z]+\b", line)]


@pytest.mark.parametrize("page", FRONT, ids=lambda page: page.stem)
def test_the_commands_that_a_page_shows_exist_with_their_options(page):
    for name, *arguments in _commands(page):
        assert name in program.commands, f"tashan {name}"
        command = program.commands[name]
        known = {one for parameter in command.params for one in parameter.opts} | {"--help"}
        assert {one for one in arguments if one.startswith("-") and one != "--"} <= known, f"tashan {name} {arguments}"


@pytest.mark.parametrize("page", FRONT, ids=lambda page: page.stem)
def test_the_codes_and_make_targets_that_a_page_names_exist(page):
    text = page.read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"\bT[1-6][0-9]{2}\b", text)) <= set(CODES)
    assert set(re.findall(r"\bmake ([a-z-]+)", text)) <= targets


def test_what_the_guide_to_taking_in_says_is_so(tmp_path, monkeypatch, capfdbinary):
    """Its commands, run one after another on an article; its table, beside what stands in the record."""
    text = (GUIDE / "ingest.md").read_text("utf-8")
    article = ROOT / "tests" / "golden" / "ingest-clean" / "traditional-page-of-a-download-site" / "input.txt"
    (tmp_path / "文章.txt").write_bytes(article.read_bytes())
    monkeypatch.chdir(tmp_path)
    assert main(["ingest", "文章.txt"]) == 0
    (record,) = (tmp_path / "inbox").iterdir()
    rows = re.findall(r"^\| ([a-z_]+)[^|]*\|", text, re.MULTILINE)
    assert {path.stem for path in record.iterdir()} == set(rows) - {"left_out"}
    for command in _commands(GUIDE / "ingest.md"):
        capfdbinary.readouterr()
        arguments = [f"inbox/{record.name}" if one.startswith("inbox/") else one for one in command]
        assert main([one.replace(".docx", ".txt") for one in arguments]) == 0, command
        printed = capfdbinary.readouterr().out
        if command[0] == "undo":
            whole = "--edit" not in command
            assert (printed == article.read_bytes()) == whole
            assert printed != (record / "clean.txt").read_bytes()
    assert (tmp_path / "核对.html").is_file()


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_a_figure_told_of_a_case_is_in_its_file(page):
    for case, clause in _said(page.read_text("utf-8")):
        (file,) = (ROOT / "cases").glob(f"{case}-*.md")
        figures = _FIGURE.findall(re.sub(r"\]\([^)]*\)|C[0-9]{4}", "", clause))
        assert set(figures) <= set(_FIGURE.findall(file.read_text("utf-8"))), clause


def _listed(section: str) -> dict[str, str]:
    """The bold names of the section's list, each with what follows."""
    part = (GUIDE / "evidence.md").read_text("utf-8").split(f"\n## {section}\n")[1].split("\n## ")[0]
    return dict(re.findall(r"^- \*\*(.+?)\*\*：(.*)$", part, re.MULTILINE))


def _effects(words: str) -> list[str]:
    return [case.id for case in _library().cases if case.effect and EFFECTS[case.effect] == words]


def _levels(words: str) -> list[str]:
    level = CERTAINTIES.index(words)
    return [case.id for case in _library().cases if certainty(case) == level]


@pytest.mark.parametrize(
    ("section", "names", "having"),
    [("成效有五种", tuple(EFFECTS.values()), _effects), ("依据有六级", CERTAINTIES, _levels)],
)
def test_every_example_of_the_evidence_ladder_is_one(section, names, having):
    listed = _listed(section)
    assert tuple(listed) == names
    for words, told in listed.items():
        examples, there = _CASE.findall(told), having(words)
        assert set(examples) <= set(there), words
        assert (_NONE_YET in told) == (there == []) == (examples == []), words


def test_the_kinds_of_figures_are_told_by_figures_of_their_kind():
    part = (GUIDE / "evidence.md").read_text("utf-8")
    rows = re.findall(r"^\| (结果|产出|底数) \|.*?cases/(C[0-9]{4})\.html\)：(.*) \|$", part, re.MULTILINE)
    assert [row[0] for row in rows] == list(RESULT_KINDS.values())
    for words, id_, told in rows:
        case = next(case for case in _library().cases if case.id == id_)
        values = {result.value for result in case.results if RESULT_KINDS[result.kind] == words}
        assert any(value in told for value in values), told


@pytest.mark.parametrize("folder", ["guide", "guide/decisions", "guide/bench", "guide/reference"])
def test_every_page_is_listed_where_its_readers_look(folder):
    lists = GUIDE / "decisions" if folder == "guide/decisions" else GUIDE
    listed = re.findall(r"\]\(([^)#]+)\.html\)", (lists / "index.md").read_text("utf-8"))
    there = [path for path in (ROOT / "docs" / folder).glob("*.md") if path.stem != "index"]
    assert {path.relative_to(lists).with_suffix("").as_posix() for path in there} <= set(listed)


def test_the_steps_on_windows_are_those_of_the_script():
    """The same requirement files in the same order with the same options as scripts/setup/venv.sh."""
    script = (ROOT / "scripts" / "setup" / "venv.sh").read_text("utf-8").replace("$wanted", "ingest").replace('"', "")
    guide = (GUIDE / "windows.md").read_text("utf-8").replace("\\", "/")
    installs = re.findall(r"^install (.+)$", script, re.MULTILINE)
    assert len(installs) == 3
    assert re.findall(r"-m pip install (.+)$", guide, re.MULTILINE) == installs


def test_the_parts_of_a_page_that_the_guide_names_are_on_it():
    """What is set in bold, as readers see it on one case, one problem or another page that all cases have."""
    text = (GUIDE / "read.md").read_text("utf-8")
    told = text.split("## 读一个案例")[1].split("## 几个记号")[0]
    plan = Plan(Shelf.of(_library()))
    paths = ("cases/C0052.md", "cases/C0012.md")
    pages = "".join(re.sub(r"<[^>]+>|\s", "", page.text) for path in paths if (page := plan.page(path)))
    parts = re.findall(r"\*\*(.+?)\*\*", told)
    assert len(parts) > 15
    assert [part for part in parts if re.sub(r"\s", "", part) not in pages] == []


def test_pictures_are_light_enough_for_a_first_view():
    """A page without pictures weighs about 280 KB, and a first view at most 400."""
    heavy = {path.name: path.stat().st_size for path in GUIDE.glob("images/*.png") if path.stat().st_size > 110_000}
    assert heavy == {}, "install pngquant, run: make shots"
