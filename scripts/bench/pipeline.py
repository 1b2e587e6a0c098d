"""The whole pipeline on annotated documents."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bench.material import MATERIAL, RAW, rows, scorer
from bench.table import Cell, Section
from tashan.ingest.article import Article
from tashan.ingest.clean import clean
from tashan.ingest.pipeline import Tagger, ingest, tagging
from tashan.ingest.report import report
from tashan.ingest.tags import tagger
from tashan.library.load import load
from tashan.site.paths import PROGRAM

_ROLES = {"problem": "问题", "cause": "成因", "countermeasure": "对策", "practice": "做法"}
_NAMES = _ROLES | {
    "facts": "数字",
    "documents": "《》里的文件",
    "title": "题目",
    "places": "地点",
    "themes": "主题",
    "methods": "做法的名称",
}


def _tagger() -> Tagger:
    library, _ = load(PROGRAM)
    return tagging(tagger(library))


def _predictions(files: list[Path], tag: Tagger) -> dict[str, dict[str, Any]]:
    return {file.stem: report(ingest(file.read_bytes(), file.name, tag)) for file in files}


def _scored(gold: list[dict[str, Any]], files: list[Path], tag: Tagger) -> dict[str, Any]:
    result: dict[str, Any] = scorer().score(gold, _predictions(files, tag))
    return result


def _cells(tally: dict[str, float]) -> tuple[Cell, ...]:
    """Precision, recall and F1; nothing where the annotation has nothing to compare with."""
    return tuple(tally[measure] if tally["gold"] else None for measure in ("P", "R", "F1"))


def quality() -> Section:
    """What the pipeline finds, in the development set and in the five founding articles."""
    tag = _tagger()
    dev = rows(MATERIAL / "gold" / "dev.jsonl")
    seeds = rows(MATERIAL / "gold" / "seeds" / "gold.jsonl")
    files = {path.stem: path for path in RAW.iterdir()}
    results = (
        _scored(dev, [files[row["id"]] for row in dev], tag),
        _scored(seeds, sorted((MATERIAL / "seeds").glob("*.txt")), tag),
    )
    made = [(name, *(cell for result in results for cell in _cells(result[key]))) for key, name in _NAMES.items()]
    averages = (cell for result in results for cell in (None, None, result["role_macro_F1"]))
    made.insert(len(_ROLES), ("四类要点平均", *averages))
    return Section(
        "整理出来的内容",
        f"开发用的 {len(dev)} 篇有人标注的真实文章，和最早的五份材料。"
        "准确率是找出来的有多少对，召回率是该找的找到多少。"
        "这两组都是开发时看得到的，真正说明问题的是没有见过的文章；两个人各自标注，要点彼此只有 0.69 一致，数字 0.92。",
        ("内容", "准确率", "召回率", "F1", "五份：准确率", "召回率", "F1"),
        tuple(made),
        ("五份材料只标了一部分数字，数字一行的准确率不能当真。",),
    )


def cleaning() -> Section:
    """The founding articles after cleaning, against the text that was checked by hand."""
    folder = MATERIAL / "gold" / "seeds" / "clean"
    made: list[tuple[Cell, ...]] = []
    for path in sorted((MATERIAL / "seeds").glob("*.txt")):
        raw = path.read_bytes().decode("utf-8")
        gold = scorer().grams((folder / path.name).read_text("utf-8"))
        scores: list[Cell] = [path.stem[:3]]
        for text in (raw, clean(Article(raw)).text):
            own = scorer().grams(text)
            both = sum((gold & own).values())
            scores += [both / max(1, sum(own.values())), both / max(1, sum(gold.values()))]
        made.append(tuple(scores))
    return Section(
        "清理",
        "最早的五份材料清理前后，与人工校过的干净文本比（四字一段）。准确率低说明还有杂质，召回率低说明删多了或没有转成简体。",
        ("材料", "清理前准确率", "召回率", "清理后准确率", "召回率"),
        tuple(made),
    )
