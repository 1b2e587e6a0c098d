"""Signs of private fonts whose meaning is known: bullets of Word's symbol fonts, the wide space of GBK web pages.

Tables: Wingdings and Symbol as Word writes them (F000 plus the code of the font); GB 18030 as of 2022, which gave
these code points of its first edition characters of their own. Any other stays, and is flagged.
"""

import re

from tashan.ingest.rule import Found, Rule

_BULLETS = (
    "\uf0b7\uf06c\uf06e\uf075\uf076\uf0a7\uf0a8\uf0d8\uf0fc\uf0b2\uf0e8\uf09f\uf071\uf0d6\uf0f0\uf0fe\uf046\uf0c4"
)
_SPACES = "\ue5e5\ue4c6\uf020\uf0a0"
_KNOWN = dict(
    zip(
        "\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793\ue794\ue795\ue796\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864",
        "，。、：；！？〖〗…龴龵龶龷龸龹龺龻",
        strict=True,
    )
)
_SIGN = re.compile(f"[{_BULLETS}{_SPACES}{''.join(_KNOWN)}]")


def _look(text: str) -> Found:
    for match in _SIGN.finditer(text):
        sign, at = match[0], match.start()
        opens = not text[text.rfind("\n", 0, at) + 1 : at].strip()
        yield at, at + 1, _KNOWN.get(sign) or ("• " if sign in _BULLETS and opens else " ")


RULE = Rule("private-use", "专用字体的符号换成通用的", _look).at(_SIGN.pattern)
