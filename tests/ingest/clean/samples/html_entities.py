"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "A&B公司；合作社",
    "R&D;研发",
    "&未写完",
)
CHANGES = (
    ("甲&nbsp;乙", "甲\xa0乙"),
    ("&ldquo;两委&rdquo;", "“两委”"),
    ("&#8220;议&#8221;", "“议”"),
)
