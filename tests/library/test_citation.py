"""References as GB/T 7714—2015 writes them."""

from __future__ import annotations

import pytest

from tashan.library.citation import entry_citation, source_citation
from tashan.library.parts import Source
from tests.builders import make_case, make_source


@pytest.mark.parametrize(
    ("given", "reference"),
    [
        (
            {"title": "清单管事", "publisher": "人民日报", "date": "2023-07-01", "page": "第5版", "kind": "media"},
            "清单管事[N]. 人民日报, 2023-07-01(5).",
        ),
        (
            {"title": "清单管事", "publisher": "某网", "date": "2023-07-01", "kind": "media", "url": "https://a.cn/b"},
            "清单管事[EB/OL]. 某网, 2023-07-01. https://a.cn/b.",
        ),
        ({"title": "工作总结", "author": "某区委组织部", "kind": "own"}, "某区委组织部. 工作总结[Z]."),
        ({"title": "调研报告", "kind": "research", "publisher": "某大学"}, "调研报告[R]. 某大学."),
        ({"title": "工作条例", "kind": "policy", "url": "https://a.cn/c"}, "工作条例[Z/OL]. https://a.cn/c."),
    ],
)
def test_a_source(given, reference):
    source = Source.model_validate(make_source(**{"publisher": None, "date": None, **given}))
    assert source_citation(source) == reference


def test_an_entry_has_its_permanent_address_where_the_site_has_one():
    case = make_case()
    assert entry_citation(case).endswith(f"[EB/OL]. ({case.updated.isoformat()}). 案例 C0001.")
    assert "). https://x.cn/cases/C0001.html. 案例 C0001." in entry_citation(case, "https://x.cn/cases/C0001.html")
