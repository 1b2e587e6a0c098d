"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "请看第3页的表格。",
    "全书共12页。",
)
CHANGES = (
    ("先议事第 3 页 共 12 页后公示", "先议事后公示"),
    ("议事（第2页，共9页）。", "议事。"),
)
