"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "甲\n乙\n",
    "\u3000\u3000甲",
)
CHANGES = (
    ("甲\r\n乙\r丙", "甲\n乙\n丙"),
    ("上页\x0c下页", "上页\n下页"),
)
