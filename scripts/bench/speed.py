"""The computing that an article takes beside jieba's segmentation of the same text: `python -m bench.speed`.

Each work goes through all texts in turn, so that none finds a text still at hand from the work before; of each text the
least of a few rounds counts, so that what else the machine does weighs on all alike.
"""

from __future__ import annotations

import gc
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from time import process_time

import jieba
import rjieba

from bench.command import PLACE, beside_jieba
from bench.material import texts
from bench.table import Section, markdown
from tashan.ingest.article import Article
from tashan.ingest.clean import clean
from tashan.ingest.draft_file import draft_file
from tashan.ingest.pipeline import Ingested, Tagger, found_in, tagging
from tashan.ingest.read import taken
from tashan.ingest.record import write
from tashan.ingest.report import report
from tashan.ingest.tags import tagger
from tashan.library.load import load
from tashan.site.paths import PROGRAM

Work = Callable[[str], object]

_PEER = "jieba 切词"
_ROUNDS = 3
_SHORTEST, _LONGEST = 2000, 4200  # characters: articles of about three thousand


def _seconds(work: Work, text: str) -> float:
    start = process_time()
    work(text)
    return process_time() - start


def _least(works: Mapping[str, Work], articles: tuple[str, ...]) -> Mapping[str, float]:
    """The seconds of computing that each work takes for all articles; a first round loads what loads once."""
    least = {name: [float("inf")] * len(articles) for name in works}
    for number in range(_ROUNDS + 1):
        for name, work in works.items():
            for place, text in enumerate(articles):
                seconds = _seconds(work, text)
                if number:
                    least[name][place] = min(least[name][place], seconds)
    return {name: sum(each) for name, each in least.items()}


def _recorded(found: Ingested, inbox: Path) -> Path:
    drafts = tuple(draft_file(found, draft) for draft in found.drafts)
    return write(inbox, found.source, found.article, drafts)


def _works(tag: Tagger, inbox: Path) -> Mapping[str, Work]:
    found: dict[str, Ingested] = {}

    def whole(text: str) -> object:
        found[text] = found_in(taken("a.txt", text.encode()), tag)
        return report(found[text])

    return {
        _PEER: jieba.lcut,
        "rjieba 切词": rjieba.Jieba().cut,
        "清理和转简体": lambda text: clean(Article(text)),
        "整理一篇的全部步骤": whole,
        "另：写一份记录": lambda text: _recorded(found[text], inbox),
    }


def section() -> Section:
    """Every work as a multiple of jieba's."""
    articles = tuple(text for text in texts("peoples") if _SHORTEST <= len(text) <= _LONGEST)
    gc.collect()
    gc.freeze()  # what other measurements left behind is no garbage of these works
    with tempfile.TemporaryDirectory(dir=PLACE) as inbox:
        least = _least(_works(tagging(tagger(load(PROGRAM)[0])), Path(inbox)), articles)
    each, start = beside_jieba(texts("peoples"))
    told = {name: seconds / least[_PEER] for name, seconds in least.items()}
    told |= {"整批收件，每多收一篇": each, "整批收件，开头一次": start}
    return Section(
        "快慢",
        f"{len(articles)} 篇报纸文章，平均 {sum(map(len, articles)) // len(articles)} 字，"
        f"在同一个进程里每样工作轮流跑完全部文章，只计处理器时间，各篇取 {_ROUNDS} 次里最少的一次，"
        "以 jieba 切一遍词为 1。“全部步骤”从文件的字节开始，到打印 JSON 之前为止。"
        "记录写在内存里的文件系统上（没有的机器上写在磁盘上），磁盘自己找位置的时间不算。"
        "“整批收件”运行的是 tashan ingest --json 这条命令，写记录、认重复、打印都在内，连系统替它花的时间一起算："
        "文章由全部报道的段落依次接成，每篇三千字，没有一段出现两次；"
        "在跑过一遍的进程里，收全部比收 20 篇多花的，摊到每一篇。"
        "“开头一次”是另起一个进程收 20 篇时，除去这些篇以外的：装程序、装词表、建索引。",
        ("工作", "倍数"),
        tuple((name, f"{times:.2f}") for name, times in told.items()),
    )


if __name__ == "__main__":
    jieba.setLogLevel(60)
    print(markdown(section()))
