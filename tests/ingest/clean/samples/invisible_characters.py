"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "议事会。\n",
    "👩\u200d👩\u200d👧 一家",
    "①②",
)
CHANGES = (
    ("\ufeff标题", "标题"),
    ("议\u200b事\u200d会", "议事会"),
    ("范︀围", "范围"),
)
