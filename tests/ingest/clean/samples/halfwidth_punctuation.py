"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "1,000元",
    "10:30开会",
    "比分3:2",
    "http://example.org/a?b=c",
    "Hello, world (again); ok?",
    "他写道：Everyone talks (really!); nobody is left out!",
    "a@b.cn",
    "47.9岁",
    "第1.2节",
)
CHANGES = (
    ("打造组织,夯实基础;成效明显!", "打造组织，夯实基础；成效明显！"),
    ("(一)村(社区)", "（一）村（社区）"),
    ("各类APP,耗费精力", "各类APP，耗费精力"),
    ("占49.46%,123名", "占49.46%，123名"),
    ("建议:\n", "建议：\n"),
    ("基层(A)组", "基层（A）组"),
)
