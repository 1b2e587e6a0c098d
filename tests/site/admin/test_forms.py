"""The forms ask for all that the model knows, in an editor's words, and lead to entries that there are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tashan.library.files import KINDS
from tashan.library.host import NOWHERE, Host
from tashan.library.keys import options
from tashan.library.model import Case
from tashan.library.schema import schema
from tashan.site.admin.backend import backend
from tashan.site.admin.config import config
from tashan.site.admin.fields import fields
from tashan.site.admin.files import admin_files
from tests.builders import linked_library, make_case, make_library

_HAN = re.compile("[\u4e00-\u9fff]")
# Words of programmers, which an editor need not know.
_ODD = re.compile(r"(?i)\b(?:yaml|frontmatter|slug|markdown|git|json|true|false|null)\b|资料栏")


def _all(found: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for field in found:
        yield field
        yield from _all(field.get("fields", []))


def _collections(given: Any = None) -> Mapping[str, dict[str, Any]]:
    made = config(given or linked_library(), backend(""))["collections"]
    return {each["name"]: each for each in made}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.folder)
def test_a_form_has_a_field_for_every_key_in_the_order_of_the_template(kind):
    made = _collections()[kind.folder.rpartition("/")[2]]
    assert [field["name"] for field in made["fields"]] == [*schema(kind.model, "")["properties"], "body"]
    assert made["folder"] == kind.folder


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.folder)
def test_everything_is_said_in_the_editors_words(kind):
    for field in _all(list(fields(kind.model, ""))):
        assert _HAN.search(field["label"]), field["name"]
        said = f"{field['label']} {field.get('hint', '')}"
        assert not _ODD.search(said), said
        assert said.count("（") == said.count("）"), said
        for choice in field.get("options", ()):
            assert _HAN.search(choice["label"])


def test_a_hint_comes_from_the_template_without_its_codes():
    made = {field["name"]: field for field in fields(Case, "案例")}
    assert made["title"]["hint"] == "4–60 字：地方加做法，例如 某县：用院坝会管灌溉。"
    assert made["kind"]["hint"] == "做法（当地真的做了）；调研（只摆情况、提建议）。"
    assert "hint" not in made["level"]
    assert made["results"]["fields"][4]["hint"].endswith("只有结果才算依据。")
    assert made["problems"]["fields"][1]["hint"] == "一句话"


def test_choices_are_those_of_the_model():
    made = {field["name"]: field for field in fields(Case, "案例")}
    for key in ("kind", "level", "effect", "said_by", "state"):
        assert {each["value"]: each["label"] for each in made[key]["options"]} == dict(options(Case, key))


def test_topics_are_chosen_from_collections_that_write_their_id():
    made = _collections()
    relations = [field for each in made.values() for field in _all(each["fields"]) if field["widget"] == "relation"]
    assert {field["collection"] for field in relations} == {"problems", "causes", "countermeasures", "policies"}
    for field in relations:
        names = [each["name"] for each in made[field["collection"]]["fields"]]
        assert field["value_field"] in names


def test_a_new_case_takes_the_number_after_the_highest():
    made = _collections(make_library(make_case("C0007"), make_case("C0041")))["cases"]
    assert made["slug"]["template"] == "C0042-{{fields._slug}}"
    assert _collections(make_library())["cases"]["slug"]["template"] == "C0001-{{fields._slug}}"


_HOSTS = {
    "https://github.com/some/library/edit/main/": ("github", "some/library", ("https://api.github.com",)),
    "https://git.example.cn/group/sub/library/-/edit/main/": (
        "gitlab",
        "group/sub/library",
        ("https://git.example.cn",),
    ),
    "https://github.example.cn/some/library/edit/main": ("github", "some/library", ("https://github.example.cn",)),
}


@pytest.mark.parametrize("edit", _HOSTS)
def test_the_code_host_is_told_by_the_address_for_editing(edit):
    made = backend(edit)
    assert (made.settings["name"], made.settings["repo"], made.origins) == _HOSTS[edit]
    assert made.settings["branch"] == "main"
    whole = config(linked_library(), made)
    assert whole["publish_mode"] == "editorial_workflow"


@pytest.mark.parametrize("edit", ["", "mailto:a@b.cn", "https://example.cn/", "javascript:alert(1)"])
def test_without_a_code_host_changes_stay_on_this_machine(edit):
    made = backend(edit)
    assert made.origins == ()
    assert config(linked_library(), made)["publish_mode"] == "simple"


def _page(tmp_path, host: Host) -> str:
    (tmp_path / "app.js").write_text("// the program", "utf-8")
    made = {file.path: file.data for file in admin_files(linked_library(), host, tmp_path)}
    assert set(made) == {"admin/index.html", "admin/admin.css", "admin/config.json", "admin/app.js"}
    assert json.loads(made["admin/config.json"])["collections"]
    return made["admin/index.html"].decode()


def test_the_page_may_ask_its_own_site_and_the_code_host_alone(tmp_path):
    alone = _page(tmp_path, NOWHERE)
    assert "connect-src 'self' blob: data:;" in alone
    assert "https:" not in alone
    assert '<body class="local">' in alone
    hosted = _page(tmp_path, Host(edit="https://github.com/some/library/edit/main/"))
    assert "connect-src 'self' blob: data: https://api.github.com;" in hosted
    assert '<body class="hosted">' in hosted


def test_there_are_no_pages_before_the_program_is_bundled(tmp_path):
    assert list(admin_files(linked_library(), NOWHERE, tmp_path)) == []
