"""The files of the index: the same for the same library, few of them changed by an edit, each in its place."""

from __future__ import annotations

import pytest

from tashan.library.audience import published
from tashan.library.load import load
from tashan.library.output import write_files
from tashan.library.sample import sample
from tashan.search.blocks import blocks
from tashan.search.build import shards
from tashan.search.files import han_script, script, value_of
from tashan.search.index import index_of
from tashan.search.layout import units
from tashan.search.query import find
from tashan.search.ranges import expanded, pages
from tests.builders import make_case, make_library, make_measure, make_problem


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    root = tmp_path_factory.mktemp("sample")
    write_files(sample(40), root)
    loaded, diagnostics = load(root)
    assert diagnostics == ()
    return published(loaded)


@pytest.fixture(scope="module")
def built(library):
    return {file.path: file.data for file in shards(library)}


def test_the_same_library_gives_the_same_bytes(library, built):
    assert {file.path: file.data for file in shards(library)} == built


def test_an_edit_of_one_case_changes_few_files(library, built):
    case = library.cases[7]
    edited = case.model_copy(update={"body": f"{case.body}\n\n另外添了一句话。\n"})
    cases = tuple(edited if own.id == case.id else own for own in library.cases)
    after = {file.path: file.data for file in shards(type(library)(**(vars_of(library) | {"cases": cases})))}
    changed = [path for path in built.keys() | after.keys() if built.get(path) != after.get(path)]
    texts = [path for path in changed if path.startswith("search/t/")]
    assert set(texts) <= {f"search/t/{case.id}.js", f"search/t/{case.id}-1.js", f"search/t/{case.id}-2.js"}
    # Nothing but the blocks of the words added, which are few: no file is renumbered, no boundary wanders.
    assert len([path for path in changed if path.startswith("search/b/")]) <= 12


def vars_of(library):
    names = ("cases", "problems", "causes", "measures", "policies", "themes", "collections", "written")
    return {name: getattr(library, name) for name in names}


def _blocks_changed(library, built, **other):
    after = {file.path: file.data for file in shards(type(library)(**(vars_of(library) | other)))}
    return {path for path in built.keys() | after.keys() if "/b/" in path and built.get(path) != after.get(path)}


def test_an_edit_of_a_value_moves_nothing_in_the_text(library, built):
    case = library.cases[7]
    edited = case.model_copy(update={"setbacks": ("起初没有人来。", *case.setbacks)})
    cases = tuple(edited if own.id == case.id else own for own in library.cases)
    blocks = [path for path in built if "/b/" in path]
    assert len(_blocks_changed(library, built, cases=cases)) < len(blocks) / 2


def test_a_withdrawn_case_or_a_new_topic_renumbers_no_other_page(library, built):
    case = library.cases[7]
    gone = tuple(own.model_copy(update={"state": "withdrawn"}) if own.id == case.id else own for own in library.cases)
    after = index_of(shards(type(library)(**(vars_of(library) | {"cases": gone}))))
    before = index_of(shards(library))
    assert [id_ for id_ in after.ids if id_ != f"~{before.ids.index(case.id)}"] == [
        id_ for id_ in before.ids if id_ != case.id
    ]
    topic = make_problem(id="P099", name="鼂鼐鼔")
    changed = _blocks_changed(library, built, problems=(*library.problems, topic))
    assert len(changed) < 80


def test_a_new_case_renumbers_nothing(library, built):
    new = make_case("C0099", title="新来的一个做法")
    grown = type(library)(**(vars_of(library) | {"cases": (*library.cases, new)}))
    index = index_of(shards(grown))
    assert index.ids[:-1] == index_of(shards(library)).ids
    assert find(index, "新来的一个做法") == ("C0099",)


def test_paths_stay_below_search_and_fit_every_file_system(built):
    lower = [path.lower() for path in built]
    assert len(lower) == len(set(lower))
    assert all(path.startswith("search/") and len(path) < 80 and path.isascii() for path in built)


def test_keys_are_sorted_within_and_across_blocks(library):
    postings = {"村": "#", "村民": "##", "𠮷": "###", "\uff21": "#", "#2021": "#", "a": "#" * 20_000}
    packed = list(blocks(sorted(postings.items(), key=lambda each: units(each[0]))))
    keys = [key for block in packed for key in block.keys]
    assert keys == sorted(postings, key=units)
    assert {key: list_ for block in packed for key, list_ in zip(block.keys, block.lists, strict=True)} == postings


def test_blocks_are_some_kilobytes(built):
    sizes = [len(data) for path, data in built.items() if path.startswith("search/b/")]
    assert sum(sizes) / len(sizes) < 16_000


@pytest.mark.parametrize("write", [script, han_script])
def test_a_value_comes_back_from_its_file(write):
    value = ["“引号”\\\n\u2028", {"half": "\ud842", "𠮷": [1, None]}] if write is script else ["“引号”\\\n\u2028𠮷", 3]
    assert value_of(write("t/C0001", value)) == ("t/C0001", value)


@pytest.mark.parametrize(
    "ids",
    [["P001", "P002", "P004"], ["org", "team"], ["C0009", "C0010", "C9999", "C10000"], ["about", "guide/read"], []],
)
def test_ids_come_back_from_ranges(ids):
    assert list(expanded(pages(ids))) == ids


def test_long_runs_of_ids_are_one_range():
    assert pages(f"C{number:04d}" for number in range(1, 1001)) == "C0001+999"


def test_an_empty_library_has_a_search_that_finds_nothing():
    index = index_of(shards(make_library()))
    assert find(index, "软弱涣散") == ()


def test_whole_numbers_come_before_parts_of_numbers():
    library = make_library(
        make_measure("M001", body="花了16050元。16050元不多。"), make_measure("M002", body="共605户。"), make_problem()
    )
    assert find(index_of(shards(library)), "605") == ("M002", "M001")
