"""What is generated from the program is committed as it comes, and says what the model and the commands say."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from reference.files import files
from reference.keys import TITLES
from reference.vscode import snippets
from tashan.cli.main import program
from tashan.library import keys
from tashan.library.files import KINDS, WRITTEN
from tashan.library.load import load
from tashan.library.model import Case
from tashan.library.names import NAMES
from tashan.library.schema import schema
from tests.content import written

ROOT = Path(__file__).resolve().parents[2]
ALL = (*KINDS, WRITTEN)


def test_the_committed_files_are_current() -> None:
    stale = [name for name, text in files().items() if not _same(ROOT / name, text)]
    assert stale == [], "run: make reference"


def _same(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text("utf-8") == text


def test_every_command_and_option_is_told() -> None:
    text = files()["docs/guide/reference/commands.md"]
    assert re.findall(r"^## tashan (\w+)$", text, re.MULTILINE) == list(program.commands)
    for command in program.commands.values():
        for option in (opt for parameter in command.params for opt in parameter.opts if opt.startswith("--")):
            assert f"`{option}" in text or f", {option}" in text, option


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.model.__name__)
def test_a_schema_has_the_keys_of_the_model(kind) -> None:
    made = schema(kind.model, TITLES[kind.model])
    named_by_file = {"id"} - made["properties"].keys()
    assert made["properties"].keys() == keys.names(kind.model).keys() - named_by_file
    assert set(made["required"]) == _required(kind.model) - named_by_file
    parts = {part.__name__: part for part in NAMES}
    for name, part in made["definitions"].items():
        assert part["properties"].keys() == keys.names(parts[name]).keys()
        assert set(part["required"]) == _required(parts[name])


def _required(model: type[BaseModel]) -> set[str]:
    return {key for key in keys.names(model) if model.model_fields[key].is_required()}


def test_a_closed_list_is_offered_with_its_meanings() -> None:
    level = schema(Case, "案例")["properties"]["level"]
    assert dict(zip(level["enum"], level["enumDescriptions"], strict=True)) == dict(keys.options(Case, "level"))


def test_a_snippet_of_a_whole_file_is_a_valid_file(tmp_path: Path) -> None:
    made = json.loads(snippets().split("\n", 1)[1])
    text = "\n".join(made["新案例"]["body"]).replace("\\$", "$").replace("\\}", "}").replace("\\\\", "\\")
    library, faults = load(written(tmp_path, {"cases/C0009-x.md": text}))
    assert [str(each) for each in faults] == []
    assert "C0009" in library.by_id


def test_the_setting_names_a_schema_for_every_folder() -> None:
    given = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))["yaml.schemas"]
    wanted = {f".vscode/schemas/{kind.model.__name__.lower()}.json": [f"{kind.folder}/*.md"] for kind in KINDS}
    assert given == wanted


def test_the_task_finds_the_place_in_every_line_of_a_check() -> None:
    (task,) = json.loads((ROOT / ".vscode" / "tasks.json").read_text("utf-8"))["tasks"]
    pattern = task["problemMatcher"]["pattern"]
    found = re.match(pattern["regexp"], "cases/C0001-x.md:12:9 T101 没有编号为 P099 的条目（是不是 P009？）")
    assert found
    assert (found[1], found[2], found[4]) == ("cases/C0001-x.md", "12", "T101")
