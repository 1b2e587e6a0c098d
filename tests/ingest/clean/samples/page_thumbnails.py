"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "翻到第3页\n",
    "第1页写的是村规民约。\n",
)
CHANGES = (
    ("议事规则_第1页\n正文", "正文"),
    ("第1页 / 共12页\n", ""),
    ("第 2 页，共 9 页\n", ""),
)
