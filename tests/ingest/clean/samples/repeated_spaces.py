"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "甲 乙",
    "张三  45岁  小学\n李四  38岁  中学\n",
)
CHANGES = (
    ("五大体系  打造样本", "五大体系 打造样本"),
    ("组织部   张三", "组织部 张三"),
)
