"""An answer from a closed list: picked from the drop-down, or typed more or less like it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tashan.chinese.fold import fold
from tashan.form.values.slip import Slip
from tashan.library.characters import shown
from tashan.library.nearest import nearest_code

_LEVEL = re.compile("一?级$|层面$")  # 县级, 乡镇一级


def choice(written: str, table: Mapping[str, str]) -> str:
    """The code of the choice that `written` names in full, by its code, or by a part that no other shares."""
    folded = fold(written)
    for code, words in table.items():
        if folded in (fold(words), code):
            return code
    part = _LEVEL.sub("", folded) or folded
    alike = [code for code, words in table.items() if part in fold(words) or fold(words) in folded]
    if len(alike) == 1:
        return alike[0]
    listed = f"可以选：{'、'.join(table.values())}"
    meant = nearest_code(written, table)
    raise Slip(f"没有“{shown(written)}”这一项", f"是不是“{table[meant]}”？{listed}" if meant else listed)
