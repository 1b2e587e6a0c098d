"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "café à la carte, naïve façade",
    "价格€100–200",
    "\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0",
)
CHANGES = (
    ("Ã¥Â\x9fÂºÃ¥Â±Â\x82Ã¥Â\x85Â\x9aÃ§Â»Â\x84Ã§Â»Â\x87\n", "基层党组织\n"),
    ("å\x9fºå±\x82æ²»ç\x90\x86", "基层治理"),
    ("æ\x9d\x91æ°\x91è®®äº\x8b", "村民议事"),
    ("¾ÓÃñÒéÊÂ", "居民议事"),
)
