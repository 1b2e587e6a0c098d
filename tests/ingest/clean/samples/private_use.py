"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = ("村里\ue123开会。\n", "• 一项\n")
CHANGES = (
    ("\uf06c 先摸底\n\uf0d8再开会\n", "•  先摸底\n• 再开会\n"),
    ("\ue5e5\ue5e5村里开会\n", "  村里开会\n"),
    ("村里开会\ue78d议事\n", "村里开会，议事\n"),
)
