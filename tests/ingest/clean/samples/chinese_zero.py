"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "第一00号\n",
    "二〇二〇年",
    "○○村",
    "OA系统",
)
CHANGES = (
    ("二０二一年\n", "二〇二一年\n"),
    ("二○二○年", "二〇二〇年"),
    ("二О一八年", "二〇一八年"),
)
