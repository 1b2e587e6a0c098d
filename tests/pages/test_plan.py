"""A page made alone is the page made with all others; where a hand-written page takes a path, the other one wins."""

from __future__ import annotations

from tashan.pages import Plan, Shelf, render
from tests.builders import linked_library, make_case, make_library, make_written


def test_a_page_made_alone_is_the_page_made_with_the_others():
    library = linked_library()
    for page in render(library):
        assert Plan(Shelf.of(library)).page(page.path) == page


def test_a_hand_written_page_never_takes_the_path_of_another():
    case = make_case()
    plan = Plan(Shelf.of(make_library(case, make_written("search"), make_written("cases/C0001"))))
    plain = Plan(Shelf.of(make_library(case)))
    assert plan.page("search.md") == plain.page("search.md")
    assert plan.page("cases/C0001.md") == plain.page("cases/C0001.md")
    assert plan.paths == plain.paths


def test_there_is_no_page_where_nothing_is():
    assert Plan(Shelf.of(linked_library())).page("cases/C9999.md") is None
