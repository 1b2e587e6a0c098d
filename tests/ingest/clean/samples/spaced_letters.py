"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "甲 乙 丙 丁",
    "省 市 县 乡 村 组 户",
    "张 三 李 四",
    "得 分： 1 2 3 4 5 6 7 8 9",
)
CHANGES = (
    ("关 于 加 强 村 级 议 事 的 办 法", "关于加强村级议事的办法"),
    ("清 河 县 ： 共 议 事 4 7 次 ， 办 成 九 件", "清河县：共议事47次，办成九件"),
)
