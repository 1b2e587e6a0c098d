"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "《章程》：",
    "「议」",
)
CHANGES = (
    ("时间︰三点", "时间：三点"),
    ("甲﹑乙﹔丙", "甲、乙；丙"),
)
