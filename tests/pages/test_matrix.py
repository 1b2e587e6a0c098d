"""The 对照表: cells open the cases, and nothing tried is told apart from not listed."""

from __future__ import annotations

from tests.builders import make_case, make_cause, make_library, make_measure, make_problem
from tests.pages.reading import body, targets, tree

PATH = "matrix.html"
MET = ({"id": "P001", "how": "有。"},)
DONE = ({"id": "M001", "did": "做了。"},)


def table(*cases, problems=None):
    listed = problems or (make_problem(measures=("M001", "M002")), make_problem("P002", measures=("M002",)))
    return body(make_library(*cases, *listed, make_measure(), make_measure("M002", name="轮灌公示")), PATH)


def cell(text, row, column):
    return tree(text).xpath(f"//table/tbody/tr[{row}]/td[{column}]")[0]


def test_a_countermeasure_that_is_not_listed_is_told_apart_from_one_without_cases():
    text = table()
    assert cell(text, 2, 1).text_content() == ""
    assert cell(text, 1, 1).text_content() == "院坝议事 0暂无案例"
    assert "空格是没有列的" in tree(text).xpath("//table/caption")[0].text_content()


def test_one_case_is_opened_by_its_cell():
    text = table(make_case(problems=MET, measures=DONE))
    (link,) = cell(text, 1, 1).iter("a")
    assert link.get("href") == "cases/C0001.html"
    assert link.text_content() == "院坝议事 1 个案例 未给结果数据"


def test_several_cases_stand_in_the_row_of_the_problem_where_their_cell_leads():
    cases = tuple(make_case(f"C000{number}", problems=MET, measures=DONE) for number in (1, 2, 3))
    text = table(*cases)
    (link,) = cell(text, 1, 1).iter("a")
    assert link.get("href") == "problems/P001.html#M001"
    listed = make_problem(measures=("M001", "M002"))
    page = body(make_library(*cases, listed, make_measure(), make_measure("M002")), "problems/P001.html")
    row = tree(page).get_element_by_id("M001")
    opened = {entry.get("href") for entry in row.iter("a")}
    assert {f"../cases/{case.id}.html" for case in cases} <= opened


def test_causes_have_a_table_of_their_own():
    cases = tuple(
        make_case(f"C000{number}", problems=MET, causes=({"id": "K001", "how": "乱。", "stated": True},), kind=kind)
        for number, kind in ((1, "practice"), (2, "survey"))
    )
    library = make_library(*cases, make_problem(causes=("K001",)), make_cause())
    text = body(library, "matrix-causes.html")
    (link,) = cell(text, 1, 1).iter("a")
    assert link.get("href") == "problems/P001.html#K001"
    assert " 2 个案例 " in link.text_content()
    row = tree(body(library, "problems/P001.html")).get_element_by_id("K001")
    assert {entry.get("href") for entry in row.iter("a")} >= {f"../cases/{case.id}.html" for case in cases}


def test_a_proposal_is_no_case():
    proposed = ({"id": "M001", "did": "建议做。", "status": "proposed"},)
    text = table(make_case(problems=MET, measures=proposed))
    assert cell(text, 1, 1).text_content() == "院坝议事 0暂无案例，1 处只是建议"
    assert "cases/C0001.html" not in targets(PATH, text)


def test_the_table_has_a_name_and_its_heads_have_scopes():
    root = tree(table())
    assert root.xpath("//table/caption")
    assert {head.get("scope") for head in root.xpath("//table//th")} == {"col", "row"}


def test_without_a_script_every_theme_is_shown():
    problems = (make_problem(measures=("M001",)), make_problem("P002", themes=("law",), measures=("M001",)))
    sections = tree(table(problems=problems)).xpath("//section[@data-theme]")
    assert [section.get("id") for section in sections] == ["selfgov", "law"]
    assert all(section.get("hidden") is None for section in sections)


def test_a_library_without_countermeasures_still_has_the_page():
    assert "还没有列出对策的问题" in body(make_library(), PATH)
