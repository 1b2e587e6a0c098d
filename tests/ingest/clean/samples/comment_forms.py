"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "留言\n村民的留言贴满了一面墙。\n",
    "评论\n谁来管账，要看怎么管。\n",
    "没有评论，只有掌声。\n",
    "用户名：按户编号\n",
)
CHANGES = (
    ("发表评论\n用户名：\n验证码：\n", ""),
    ("网友评论\n还没有评论\n", ""),
    ("评论列表\n请登录后发表评论\n匿名 提交\n", ""),
    ("我来说两句\n", ""),
)
