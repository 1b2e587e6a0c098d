"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "“两委”",
    "只有一半「引号",
)
CHANGES = (("「議事」和『協商』", "“議事”和‘協商’"),)
