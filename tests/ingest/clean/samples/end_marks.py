"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = ("这件事还没有完。\n", "（完善议事规则）\n", "表格（完）要交。\n")
CHANGES = (
    ("全村的人都来了。(完)\n", "全村的人都来了。\n"),
    ("“好。”（完）\n", "“好。”\n"),
    ("（全文完）\n", ""),
)
