"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "本文来自一次调查。\n",
    "关键词：议事；协商\n",
    "各社区推荐访问的对象名单要公示。\n",
)
CHANGES = (
    ("(本文发表于首页,村治, 已被阅读178次)\n", ""),
    ("Trackback: http://example.org/TrackBack.aspx?PostId=1\n", ""),
    ("本文通告引用(Trackback)链接: /wp-trackback.php?p=1\n", ""),
    ("本文来自：某某网 https://example.org/a\n", ""),
    ("正文\n推荐访问:议事规则 村民 协商", "正文\n"),
    ("相关热词搜索：议事 协商\n", ""),
)
