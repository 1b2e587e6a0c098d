"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "一方水土",
    "〇二",
)
CHANGES = (
    ("⼀⽅⽔⼟", "一方水土"),
    ("⻜⻋", "飞车"),
    ("⼯工作", "工作"),
    ("\uf900有此理", "豈有此理"),
)
