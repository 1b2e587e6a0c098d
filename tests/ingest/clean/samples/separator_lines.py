"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = ("***\n", "——编者\n", "--\n", "……\n", "----|------\n", "- 一项\n")
CHANGES = (
    ("村里怎么议事\n==========\n先摸底。\n", "村里怎么议事\n先摸底。\n"),
    ("先摸底。\n---\n再开会。\n", "先摸底。\n再开会。\n"),
    ("先摸底。\n* * *\n———————\n再开会。\n", "先摸底。\n再开会。\n"),
)
