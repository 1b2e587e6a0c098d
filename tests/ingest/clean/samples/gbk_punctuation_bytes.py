"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "有人问“行吗”?,大家都不作声",
    "他说行?,Q是谁",
)
CHANGES = (("干得好的留下”?,F行办法照旧", "干得好的留下”。現行办法照旧"),)
