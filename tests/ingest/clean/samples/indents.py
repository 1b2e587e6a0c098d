"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "甲 乙\n丙\n",
    "\n\n",
)
CHANGES = (
    ("    正文\n  又一段 \n", "正文\n又一段\n"),
    ("甲\t\n乙", "甲\n乙"),
)
