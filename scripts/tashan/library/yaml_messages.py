"""What libyaml complains about → what an editor can do: one table from its English to a Chinese message and mend."""

from __future__ import annotations

import re

_QUOTE = "把整个值用英文单引号括起来"

# (words of libyaml's problem or context, message, mend); the first that fits is used.
_TABLE: tuple[tuple[str, str, str], ...] = (
    ("tab character", "用了制表符（Tab）", "把 Tab 换成空格，一层缩进两个空格"),
    (
        "mapping values are not allowed",
        "一行里有两个“: ”，或缩进不对",
        f"值里有英文冒号和空格时，{_QUOTE}，或改用中文冒号",
    ),
    ("found unknown escape character", "双引号里的反斜杠写法不认识", "把外面的英文双引号换成英文单引号"),
    ("hexdecimal number", "双引号里的反斜杠写法不认识", "把外面的英文双引号换成英文单引号"),
    ("invalid Unicode character escape", "双引号里的反斜杠写法不认识", "把外面的英文双引号换成英文单引号"),
    ("quoted scalar", "引号没有成对", "补上缺的英文引号；值里面的引号用中文的“”"),
    ("cannot start any token", "值不能以 @、` 或 % 这类符号开头", _QUOTE),
    ("could not find expected ':'", "这一行没有“项: 值”的英文冒号", "项名后写英文冒号，冒号后空一格"),
    ("flow sequence", "方括号没有成对，或缺少逗号", "补上缺的英文 ] 或英文逗号；以 [ 开头的文字用英文单引号括起来"),
    ("flow mapping", "花括号没有成对，或缺少逗号", "补上缺的英文 } 或英文逗号；以 { 开头的文字用英文单引号括起来"),
    ("block sequence entries are not allowed", "“- ”不该在这里", "清单另起一行写，每条以两个空格加“- ”开头"),
    ("expected '-' indicator", "清单里有一行不是以“- ”开头，或缩进不齐", "每条都以“- ”开头，左边对齐"),
    ("did not find expected key", "缩进不齐，或引号括号没有成对", "同一层的各行左边对齐；引号内外各用一种"),
    ("block scalar", "“|”或“>”后面的写法不对", "“|”单独放在行末，下面各行缩进两个空格"),
    ("while scanning an alias", "值不能以 * 开头", _QUOTE),
    ("while scanning an anchor", "值不能以 & 开头", _QUOTE),
    ("tag", "值不能以 ! 开头", _QUOTE),
    ("directive", "行首不能是 %", "删掉这一行，或把整个值用英文单引号括起来"),
    ("YAML document", "行首不能是 %", "删掉这一行，或把整个值用英文单引号括起来"),
    ("plain scalar", "值里有不能直接写的符号", _QUOTE),
    ("document", "资料栏里多了一段不属于它的内容", "删掉多余的行，各项从行首写起"),
)
_OTHER = ("这里的写法读不懂", "对照模板检查冒号、缩进、引号和括号")
WIDE_COLON = ("项名后面用了中文冒号", "改成英文冒号，冒号后空一格")
_WIDE_COLON = re.compile(r"^(?:\s*(?:- )?[A-Za-z_]+|[^\s#：]{1,12})\s*：")


def has_wide_colon(line: str) -> bool:
    """Whether `line` looks like a key with a Chinese colon."""
    return _WIDE_COLON.match(line) is not None


def explain(problem: str, context: str) -> tuple[str, str]:
    """Message and mend for libyaml's problem in its context."""
    said = f"{problem}|{context}"
    return next(((message, fix) for words, message, fix in _TABLE if words in said), _OTHER)
