"""Samples of the rule: what it leaves alone, then what it changes."""

_SPACED = (
    "村里的事， 村民先议，议完了再办， 办完了再评，评完了公开， 公开了再问， 问完了归档， 归档以后， 谁都能查， "
    "有疑问的 当场 答复， 不留尾巴。"
)

KEEPS = (
    "五大体系 打造样本\n",
    "他念道：“白日依山尽 黄河入海流”，念完了大家都笑，说这两句写得好，写得响亮，要刻到村口的石头上去。",
)
CHANGES = (
    (_SPACED, _SPACED.replace(" ", "")),
    (f"五大体系 打造样本\n{_SPACED}", f"五大体系 打造样本\n{_SPACED.replace(' ', '')}"),
)
