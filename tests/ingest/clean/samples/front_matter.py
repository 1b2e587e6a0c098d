"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "标题：这是正文\n---\n正文\n",
    "正文\n---\ntitle: 后面的\n---\n",
)
CHANGES = (
    (
        '---\ntitle: "议事厅里话家常"\ntags:\n  - 议事\ndate: 2021-03-04\n---\n正文\n',
        "议事厅里话家常\n2021-03-04\n正文\n",
    ),
    ("---\ntitle: 树荫下\nauthor:\n  - 张明\n  - 王芳\n---\n正文\n", "树荫下\n正文\n"),
    ("title: 树荫下\ns: post\n---\n正文\n", "树荫下\n正文\n"),
)
