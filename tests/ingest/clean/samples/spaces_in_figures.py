"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "附件1 章程",
    "1 张三 45岁",
    "Windows 10 系统",
    "共 12 页里",
)
CHANGES = (
    ("全县有2365 名党员", "全县有2365名党员"),
    ("到 2005 年底", "到2005年底"),
)
