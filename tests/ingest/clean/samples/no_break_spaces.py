"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "甲 乙",
    "甲\t乙",
)
CHANGES = (
    ("组织部\xa0 \xa0张三", "组织部   张三"),
    ("\u3000\u3000正文", "  正文"),
)
