"""Traditional characters in simplified text: those of names stay, the others are what a converter has left."""

from __future__ import annotations

import pytest

from tashan.chinese.strays import strays, writes_zhu


def mended(line: str) -> str:
    signs = list(line)
    for at, new in strays(line):
        signs[at] = new
    return "".join(signs)


@pytest.mark.parametrize(
    "line",
    [
        "乾县的昇平社区、於潜镇都来学过。",
        "镕和乾两位老师讲过课，王乾听了。",
        "乾隆年间修的桥，朗朗乾坤。",
        "他的著作显著影响了编著者和著名学者。",
        "获益甚夥，魏徵是谏臣。",
        "心灵得到慰藉，站在瞭望塔上。",
    ],
)
def test_keeps(line):
    assert mended(line) == line


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("村里的後備幹部队伍。", "村里的后备干部队伍。"),
        ("村乾部要能乾事，骨乾力量带头。", "村干部要能干事，骨干力量带头。"),
        ("随著发展，沿著老路走，意味著什麽。", "随着发展，沿着老路走，意味着什么。"),
        ("学习《關於加强基層治理的意见》。", "学习《关于加强基层治理的意见》。"),
        ("合夥人存摺丢了，徵求意见。", "合伙人存折丢了，征求意见。"),
        ("由於最後一户不甘於落後。", "由于最后一户不甘于落后。"),
    ],
)
def test_mends(line, expected):
    assert mended(line) == expected


def test_a_text_that_writes_its_particles_with_zhu_does_so_throughout():
    text = "随著年岁，看著书，夹著课本走，沿著河。他的著作很著名。"
    assert writes_zhu(text)
    assert not writes_zhu("他的著作很著名，成绩显著，著述很多。随著一次。")
    assert "".join(new for _, new in strays(text, zhu=True)) == "着着着着"
