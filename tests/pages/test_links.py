"""Links between pages lead both ways, and never to what is not shown."""

from __future__ import annotations

import pytest

from tashan.library.audience import published
from tests.builders import linked_library, make_case, make_library, make_measure, make_problem, make_theme
from tests.pages.reading import bodies, targets, tree, words

_PAIRS = [
    ("cases/C0001.html", "problems/P001.html"),
    ("cases/C0001.html", "causes/K001.html"),
    ("cases/C0001.html", "countermeasures/M001.html"),
    ("cases/C0001.html", "policies/D001.html"),
    ("cases/C0001.html", "themes/selfgov.html"),
    ("problems/P001.html", "causes/K001.html"),
    ("problems/P001.html", "countermeasures/M001.html"),
    ("problems/P001.html", "themes/selfgov.html"),
    ("countermeasures/M001.html", "policies/D001.html"),
    ("countermeasures/M001.html", "themes/selfgov.html"),
]


@pytest.mark.parametrize(("one", "other"), _PAIRS)
def test_entries_link_each_other(one, other):
    pages = bodies(linked_library())
    assert other in targets(one, pages[one])
    assert one in targets(other, pages[other])


def test_every_internal_link_leads_to_a_page_and_every_fragment_to_an_id():
    pages = bodies(linked_library())
    for path, text in pages.items():
        assert targets(path, text) <= pages.keys(), path
        ids = {element.get("id") for element in tree(text).iter() if element.get("id")}
        own = {link.get("href")[1:] for link in tree(text).iter("a") if link.get("href").startswith("#")}
        assert own <= ids, path


def test_every_entry_is_reached_from_its_index_and_every_index_from_home_or_the_menu():
    pages = bodies(linked_library())
    for folder in ("cases", "problems", "causes", "countermeasures", "policies", "themes"):
        entries = {path for path in pages if path.startswith(f"{folder}/") and not path.endswith("index.html")}
        assert entries <= targets(f"{folder}/index.html", pages[f"{folder}/index.html"])


def test_ids_of_a_page_are_unique():
    case = make_case(body="## Results\n\n甲\n\n## Sources\n\n乙\n\n## Title\n\n丙\n\n## Results\n\n丁")
    for path, text in bodies(make_library(case)).items():
        ids = [element.get("id") for element in tree(text).iter() if element.get("id")]
        assert len(ids) == len(set(ids)), path


def test_drafts_and_internal_entries_are_nowhere_on_the_public_site():
    library = make_library(
        make_case(problems=({"id": "P001", "how": "有。"}, {"id": "P002", "how": "有。"})),
        make_case("C0002", title="草稿里的院坝会", state="draft", problems=({"id": "P001", "how": "有。"},)),
        make_case("C0003", title="内部的院坝会", audience="internal", measures=({"id": "M001", "did": "做了。"},)),
        make_problem(measures=("M001",)),
        make_problem("P002", name="还没审的问题", state="pending"),
        make_measure(),
    )
    for text in bodies(published(library)).values():
        for hidden in ("C0002", "草稿里的", "C0003", "内部的", "P002", "还没审的"):
            assert hidden not in text


def test_an_internal_build_says_so_on_each_page():
    pages = bodies(published(make_library(make_case(state="draft", audience="internal")), "internal"))
    assert "草稿、内部：没有公开发布，请勿外传。" in pages["cases/C0001.html"]


def test_a_withdrawn_entry_keeps_a_page_without_content_and_leaves_every_list():
    gone = make_case(state="withdrawn", measures=({"id": "M001", "did": "做了。"},), body="## 背景\n\n旧话。")
    pages = bodies(published(make_library(gone, make_measure(), make_theme())))
    assert "已下架" in words(pages["cases/C0001.html"])
    assert "旧话" not in pages["cases/C0001.html"]
    assert all("cases/C0001.html" not in targets(path, text) for path, text in pages.items())
    assert "暂无案例" in pages["countermeasures/M001.html"]
