"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "apples, pears",
    "五大体系” 打造",
    "甲 乙",
    "see: this",
)
CHANGES = (
    ("先摸底， 再议事", "先摸底，再议事"),
    ("乡镇, 村组", "乡镇,村组"),
    ("党员 、代表", "党员、代表"),
)
