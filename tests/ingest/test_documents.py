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
        "题为《柳树镇的六条措施》的调研",
        "读《孙子兵法》",
        "唱歌曲《我们的约定和规定》",
        "翻开《村里的政策》一书",
        "印发《X县村干部管理办法》",
        "推广《六步工作法》",
    ],
)
def test_papers_books_and_masked_names_are_no_documents(text: str) -> None:
    assert documents(text, "") == ()


def test_an_article_does_not_name_itself() -> None:
    assert documents("《柳树镇议事办法》由会员分享", "柳树镇议事办法") == ()
    assert documents("《村民委员会组织法》自公布起施行", "中华人民共和国村民委员会组织法") == ()


def test_a_short_name_is_the_same_document() -> None:
    text = "《清河县议事办法》（以下简称《议事办法》）规定，按《议事办法》议事。"
    assert documents(text, "") == ("清河县议事办法",)
    assert documents("《中华人民共和国村民委员会组织法》和《村民委员会组织法》", "") == (
        "中华人民共和国村民委员会组织法",
    )


def test_a_title_over_two_lines() -> None:
    assert documents("印发《关于加强村级\n议事工作的意见》", "") == ("关于加强村级议事工作的意见",)


@pytest.mark.parametrize(
    "name",
    [
        "中国共产党支部工作条例(试行)",
        "关于加强基层基础工作的若干意见",
        "中华人民共和国村民委员会组织法",
        "不称职村干部“停职教育”暂行办法",
        "村级组织减负事项清单",
        "证明事项目录（2022年版）",
        "清河县议事办法（试行）（2020年版）",
        "关于修改〈村民委员会组织法〉的决定",
        "数字经济伙伴关系协定",
        "重庆市实施《中华人民共和国村民委员会组织法》办法",
    ],
)
def test_policy_and_law_are_found_once(name: str) -> None:
    assert documents(f"按照《{name}》，落实《{name}》。", "") == (name,)
