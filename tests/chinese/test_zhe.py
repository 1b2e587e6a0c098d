"""著 stays where it means writing or plain to see, and becomes 着 everywhere else."""

from __future__ import annotations

import pytest

from tashan.chinese.zhe import zhe

KEPT = """
著作 名著 显著 著名 编著 原著 著述 土著 卓著 昭著 著书立说 著录 著者 专著 巨著 译著 论著 遗著
见微知著 著称于世 著有《村史》 著有一书 臭名昭著 有著名的风景 《村史》张三著 （清）某某著。 著作权
合著 所著 最著名 彰明较著 功勋卓著 名著导读 显著成效 张三著《村史》 著作等身 成效显著。 著文立论
自著
""".split()
CHANGED = """
随著 看著 沿著 手著 著手 著重 著力 著眼 著急 著火 著陆 著想 执著 睡著 彰显著时代 议论著什么 合著眼睛
大著胆子 随著作物生长 看著名单 写著名字 看著书 拿著录音笔 随著有关部门 穿著 凸显著 听著 翻译著
对著《通知》 正编著故事 衣著 著落 著实 不著边际 走著瞧 意味著 附著 沉著 活著 向著 打著 有著 围绕著
合著办事 硬著头皮 起著作用 贴著《公约》
""".split()


@pytest.mark.parametrize("text", KEPT)
def test_keeps(text):
    assert zhe(text) == text


@pytest.mark.parametrize("text", CHANGED)
def test_changes(text):
    assert zhe(text) == text.replace("著", "着")


def test_each_of_several_is_judged_alone():
    assert zhe("随著显著的著作流传著") == "随着显著的著作流传着"
