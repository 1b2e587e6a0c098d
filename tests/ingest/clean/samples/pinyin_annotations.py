"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "鳜(guì)鱼、鲃(bā)鱼都养起来了。",
    "村(社区)有三个。",
    "（chūn）",
    "好(a)处",
)
CHANGES = (
    ("區(qū)里的農(nóng)村鄉(xiāng)親", "區里的農村鄉親"),
    ("干部進(jìn)村，現(xian)場(chǎng)辦公", "干部進村，現場辦公"),
)
