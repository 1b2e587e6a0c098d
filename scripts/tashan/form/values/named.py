"""Answers that name topics, themes, cases and sources."""

from __future__ import annotations

import re
import unicodedata

from tashan.chinese.fold import fold
from tashan.form.answer import Answer
from tashan.form.values.choice import choice
from tashan.form.values.slip import Slip
from tashan.form.words import Words
from tashan.library.characters import shown
from tashan.library.vocabulary import THEMES

_KINDS = {"problems": "问题", "causes": "成因", "measures": "对策", "policies": "政策"}
_APART = re.compile(r"[；;\n]+|、(?![^《]*》)|(?<=》)(?=《)")


def topic(written: str, key: str, words: Words) -> str:
    """The id of the one topic that a name or an alias means. Raises Slip with the nearest."""
    ids = words.ids(key, written)
    if len(ids) == 1:
        return ids[0]
    if ids:
        names = "、".join(f"“{words.listed[key][id_]}”" for id_ in ids)
        raise Slip(f"“{shown(written)}”可以指{names}", "写全名，或从下拉单里选")
    meant = words.meant(key, written)
    kind = _KINDS[key]
    todo = f"是不是“{meant[0]}”？" if meant else f"从下拉单里选；单子里都不合适的，空着，另告诉编辑组要添哪条{kind}"
    raise Slip(f"{kind}库里没有“{shown(written)}”", todo)


def policies(given: Answer, words: Words) -> list[str]:
    """The ids of the policies named, each once. A name may hold the very marks that part names."""
    whole = {line: words.ids("policies", line.strip("《》")) for line in given.lines}
    parts = (part for line in given.lines for part in ([line] if whole[line] else _APART.split(line)) if part.strip())
    return list(dict.fromkeys(topic(part.strip(" 《》"), "policies", words) for part in parts))


def themes(given: Answer, words: Words) -> list[str]:
    """The codes of the themes named, by name or alias, each once, the main one first."""
    names = (name for line in given.lines for name in re.split(r"[；;、，,\s]+", line) if name)
    return list(dict.fromkeys(words.themes.get(fold(name)) or choice(name, THEMES) for name in names))


def case(written: str, words: Words) -> str:
    """The id of a case by its id or title."""
    found = re.search(r"C[0-9]{4,6}", unicodedata.normalize("NFKC", written).upper())
    id_ = found[0] if found else words.cases.get(fold(written))
    if not id_:
        raise Slip(f"没有题目是“{shown(written)}”的案例", "写案例的编号，例如C0007；不属于别的案例就空着")
    return id_


def source(written: str, keys: tuple[str, ...]) -> str:
    """The key of a source: 来源2, S2, 2. The only one need not be named. Raises Slip."""
    if not written and len(keys) == 1:
        return keys[0]
    found = re.search(r"[1-9][0-9]?", unicodedata.normalize("NFKC", written))
    if not found:
        raise Slip(f"“{shown(written)}”不是来源的序号" if written else "没有写出自哪个来源", "写“来源1”这样的序号")
    key = f"S{found[0]}"
    if key not in keys:
        raise Slip(f"来源{found[0]}没有填", "改成填了的来源，或补填这一处来源")
    return key
