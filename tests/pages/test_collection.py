"""Collections and the overview: the editors' order, each case once, nothing invented."""

from __future__ import annotations

from tests.builders import make_case, make_collection, make_library, make_problem
from tests.pages.reading import body, tree


def test_cases_stand_in_the_editors_order_with_what_to_look_for():
    cases = (make_case("C0001"), make_case("C0002", title="甲县：另一处做法"))
    links = ({"id": "C0002", "how": "看谁来定。"}, {"id": "C0001", "how": "看怎么排。"})
    library = make_library(*cases, make_problem(), make_collection(problems=("P001",), cases=links))
    text = body(library, "collections/estate.html")
    addresses = [link.get("href") for link in tree(text).xpath("//section[@id='cases' or @id]//a | //li//a")]
    order = [address for address in addresses if address.startswith("../cases/C")]
    assert order[:2] == ["../cases/C0002.html", "../cases/C0001.html"]
    assert "看谁来定。" in text


def test_a_case_names_the_collection_it_is_in():
    library = make_library(
        make_case(), make_problem(), make_collection(problems=("P001",), cases=({"id": "C0001", "how": "看。"},))
    )
    assert "../collections/estate.html" in body(library, "cases/C0001.html")
    assert "../collections/estate.html" in body(library, "themes/index.html")


def test_the_overview_shows_every_case_once_a_chart():
    cases = tuple(make_case(f"C000{number}", period={"start": 2018 + number}) for number in range(1, 5))
    root = tree(body(make_library(*cases), "overview.html"))
    for chart in root.xpath("//table"):
        shown = [link.get("href") for link in chart.xpath(".//td//a")]
        assert sorted(shown) == [f"cases/{case.id}.html" for case in cases]
    assert len(root.xpath("//table")) == 4
