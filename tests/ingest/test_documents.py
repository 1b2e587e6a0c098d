from __future__ import annotations

import pytest

from tashan.ingest.documents import documents


@pytest.mark.parametrize(
    "text",
    [
        "《国家治理》周刊",
        "《清河日报》报道",
        "读《为什么是中国》一书",
        "出台《**区人才引进办法》",
        "印发《某县村干部管理办法》",
        "以《大抓基层筑牢堡垒》为题",
        "看《联播》的方法",
    ],
)
def test_papers_books_and_masked_names_are_no_documents(text: str) -> None:
    assert documents(text, "") == ()


def test_an_article_does_not_name_itself() -> None:
    assert documents("《柳树镇议事办法》由会员分享", "柳树镇议事办法") == ()


@pytest.mark.parametrize(
    "name",
    [
        "中国共产党支部工作条例(试行)",
        "关于加强基层基础工作的若干意见",
        "中华人民共和国村民委员会组织法",
        "不称职村干部“停职教育”暂行办法",
        "村级组织减负事项清单",
        "证明事项目录（2022年版）",
        "重庆市实施《中华人民共和国村民委员会组织法》办法",
    ],
)
def test_policy_and_law_are_found_once(name: str) -> None:
    assert documents(f"按照《{name}》，落实《{name}》。", "") == (name,)
