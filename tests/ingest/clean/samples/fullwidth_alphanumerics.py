"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "，。：（）",
    "①②",
    "10．．",
    "70％",
)
CHANGES = (
    ("ＡＰＰ１２３", "APP123"),
    ("３．５万元", "3.5万元"),
)
