"""Facets: what pages can be filtered by."""

from __future__ import annotations

from tashan.search.entries import entries
from tashan.search.facets import NAMES, facets_of, files
from tashan.search.files import value_of
from tests.builders import make_case, make_library, make_problem, make_theme


def _value(library):
    return {name.removeprefix("f/"): value for name, value in filter(None, map(value_of, files(entries(library))))}


def test_a_case_has_all_facets_and_a_topic_those_it_has():
    case, problem = make_case(themes=("selfgov", "org"), effect="helps"), make_problem()
    library = make_library(case, problem)
    by_id = {entry.id: facets_of(entry) for entry in entries(library)}
    assert set(by_id["C0001"]) == set(NAMES)
    assert by_id["C0001"]["theme"] == ("selfgov", "org")
    assert by_id["C0001"]["place"] == ("四川省/某市/云溪县",)
    assert by_id["P001"] == {"kind": ("problem",), "theme": ("selfgov",)}


def test_values_carry_the_words_a_reader_sees():
    value = _value(make_library(make_case(), make_theme()))
    assert value["theme"][:2] == [["selfgov"], ["议事协商与自治"]]
    assert value["level"][:2] == [["county"], ["县市区旗"]]


def test_a_survey_has_no_effect():
    library = make_library(make_case(kind="survey"))
    assert facets_of(entries(library)[0])["effect"] == ()
    assert facets_of(entries(library)[0])["certainty"] == ()


def test_many_values_take_two_characters_a_page():
    cases = [make_case(f"C{number:04d}", place=f"四川省/某市/云溪{number}县") for number in range(1, 201)]
    library = make_library(*cases)
    _, _, slots, width, cells = _value(library)["place"]
    assert (slots, width, len(cells)) == (1, 2, 2 * (entries(library)[-1].number + 1))
