"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "温馨提示：\n出门请关好水电，夜间遇到困难拨打社区电话。\n",
    "温馨提示\n1、雨天路滑，请扶老人慢行；\n2、垃圾分类投放。\n",
)
CHANGES = (
    ("正文。\n温馨提示:\n1、本站作品均为会员上传;\n2、充值后不可退款;\n", "正文。\n"),
    ("【下载须知】\n本站文档由网友上传，下载后如有问题请联系客服。\n正文\n", "正文\n"),
)
