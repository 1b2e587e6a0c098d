"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "甲\n乙\n",
    "甲",
)
CHANGES = (
    ("甲\n\n\n乙\n", "甲\n乙\n"),
    ("\n\n甲", "甲"),
)
