"""Traditional to simplified: OpenCC's own cases, and the words of this field in every way of writing them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence

from bench.material import MATERIAL, ROOT
from bench.peers import module, named
from bench.table import Cell, Section
from tashan.chinese.script import to_hans

# opencc-python-reimplemented takes the module name of OpenCC itself, so it lies in a folder of its own.
REIMPLEMENTED = ROOT / "build" / "bench-reimplemented"
# These run in a process of their own: text in, text out. zhconv and zhconv-rs are under the GPL and never imported.
_PIPED = {
    "zhconv": "import zhconv; convert = lambda text: zhconv.convert(text, 'zh-cn')",
    "zhconv-rs": "import zhconv_rs; convert = lambda text: zhconv_rs.zhconv(text, 'zh-cn')",
    "opencc-python-reimplemented": "import opencc; convert = opencc.OpenCC('t2s').convert",
}

Convert = Callable[[Sequence[str]], list[str]]
Pair = tuple[str, str]


def _each(convert: Callable[[str], str]) -> Convert:
    return lambda texts: [convert(text) for text in texts]


def _opencc(config: str) -> Convert:
    return _each(module("opencc").OpenCC(config).convert)


def _piped(program: str) -> Convert:
    command = [sys.executable, "-c", f"import sys; {program}; sys.stdout.write(convert(sys.stdin.read()))"]
    environment = {"PYTHONUTF8": "1"} | ({"PYTHONPATH": str(REIMPLEMENTED)} if "import opencc" in program else {})

    def convert(texts: Sequence[str]) -> list[str]:
        told = subprocess.run(  # noqa: S603 - our own program
            command, input="\n".join(texts), env=environment, capture_output=True, text=True, check=True
        )
        return told.stdout.split("\n")

    return convert


def _programs() -> Mapping[str, Convert]:
    return {
        "他山": _each(to_hans),
        **{named("OpenCC", config): _opencc(config) for config in ("t2s", "tw2s", "hk2s", "tw2sp")},
        named("hanziconv"): _each(module("hanziconv").HanziConv.toSimplified),
        **{_version(name): _piped(program) for name, program in _PIPED.items()},
    }


def _version(name: str) -> str:
    found = next(REIMPLEMENTED.glob(f"{name.replace('-', '_')}-*.dist-info"), None)
    return f"{name} {found.stem.rsplit('-', 1)[1]}" if found else named(name)


def _opencc_cases() -> list[Pair]:
    cases = json.loads((MATERIAL / "bench" / "opencc_testcases.json").read_text("utf-8"))["cases"]
    return [(case["input"], case["expected"]["t2s"]) for case in cases if "t2s" in case["expected"]]


def _terms() -> Iterator[tuple[str, list[Pair]]]:
    """The terms by kind: in plain traditional, regional, half converted, wrongly converted characters."""
    kind = ""
    pairs: list[Pair] = []
    for line in (ROOT / "tests" / "chinese" / "governance_terms.txt").read_text("utf-8").splitlines()[1:]:
        if line.startswith("# "):
            if pairs:
                yield kind, pairs
            kind, pairs = line.removeprefix("# "), []
        else:
            pairs += [(written, simple) for written, _, simple in (term.partition("→") for term in line.split())]
    yield kind, pairs


def _right(convert: Convert, pairs: list[Pair]) -> int:
    found = convert([written for written, _ in pairs])
    return sum(own == simple for own, (_, simple) in zip(found, pairs, strict=True))


def section() -> Section:
    """All programs on all cases: how many come out right."""
    sets = [("OpenCC 自己的用例", _opencc_cases()), *_terms()]
    rows: list[tuple[Cell, ...]] = [("共有", *(len(pairs) for _, pairs in sets))]
    rows += [(name, *(_right(convert, pairs) for _, pairs in sets)) for name, convert in _programs().items()]
    return Section(
        "繁体转简体",
        "输出与应有的简体一字不差才算对。词表是基层治理常用的词，由我们自己编写，所以对我们有利；"
        "OpenCC 的用例是它自己的，他山有意不同的一条里，“慰藉”后面的“著”是虚词，简体应作“着”。",
        ("程序", *(name for name, _ in sets)),
        tuple(rows),
        (
            "tw2sp 连词也换（文件→文档、建立→创建），会改动原文的意思，列在这里只供对照。",
            "zhconv、zhconv-rs 用 GPL 许可，只在单独的进程里跑一遍作对照，他山的程序里没有它们。",
        ),
    )
