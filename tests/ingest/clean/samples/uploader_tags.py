"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "使用APP(app)的人多了。",
    "谢谢大家。（完）",
    "成员包括(abc)组。",
)
CHANGES = (
    ("谢谢大家。(cww)\n", "谢谢大家。\n"),
    ("到此为止。”（xyz）", "到此为止。”"),
)
