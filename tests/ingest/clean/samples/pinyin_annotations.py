"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "鳜(guì)鱼、鲃(bā)鱼都养起来了。",
    "村(社区)有三个。",
    "（chūn）",
    "好(a)处",
    "囹圄(língyǔ)、耄耋(màodié)、饕餮(tāotiè)，书里各注一回。",
)
CHANGES = (
    ("區(qū)里的農(nóng)村鄉(xiāng)親", "區里的農村鄉親"),
    (
        "小区(xiǎoqū)改造(gǎizào)，居民(jūmín)提出(tíchū)的(de)诉求(sùqiú)，刚(gāng)刚实现(shíxiàn)，西安(xī'ān)也一样。",
        "小区改造，居民提出的诉求，刚刚实现，西安也一样。",
    ),
    ("干部進(jìn)村，現(xian)場(chǎng)辦公", "干部進村，現場辦公"),
)
