"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "联通移动电信，三家都到村里设点。",
    "居民议事会每月开一次，大家商量的事都记在册子上，办完一件划掉一件，年底再从头对一遍。",
)
CHANGES = (("鍩哄眰娌荤悊鍒涙柊", "基层治理创新"),)
