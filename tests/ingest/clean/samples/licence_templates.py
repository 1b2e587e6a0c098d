"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "村里的剪纸\n本作品是村民合作剪成的，挂在议事厅。\n",
    "本作品属于公有领域。\n后面还有正文。\n",
)
CHANGES = (
    (
        "村里怎么议事\n先摸底。\n本作品是某国的\n法规\n，不适用于著作权法，属于\n公有领域\n。\nPublic domain\nfalse\n",
        "村里怎么议事\n先摸底。\n",
    ),
    ("先摸底。\n本作品采用知识共享许可。\n", "先摸底。\n"),
)
