"""Main text of web pages: overlap of four-character pieces with the text that people copied out by hand."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from statistics import mean
from time import process_time

from bench.material import WebPage, scorer, web_pages
from bench.peers import module, named
from bench.table import Section
from tashan.chinese.script import simplified_each
from tashan.ingest.article import Article
from tashan.ingest.clean import clean
from tashan.ingest.read.encoding import decoded
from tashan.ingest.read.html import read_html

Extract = Callable[[bytes], str]


def _tashan(data: bytes) -> str:
    return read_html(data).text


def _cleaned(data: bytes) -> str:
    return clean(Article(read_html(data).text)).text


def _text(data: bytes) -> str:
    return decoded(data, declares=True).text


def _readability(data: bytes) -> str:
    summary = module("readability").Document(_text(data)).summary()
    return "\n".join(module("lxml.html").fromstring(summary).itertext())


def _trafilatura(data: bytes) -> str:
    return module("trafilatura").extract(_text(data), include_comments=False) or ""


def _justext(data: bytes) -> str:
    # It has no list of Chinese stop words: their share is taken out of the decision, as its authors advise.
    paragraphs = module("justext").justext(_text(data), frozenset(), stopwords_low=0, stopwords_high=0)
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


def _resiliparse(data: bytes) -> str:
    return str(module("resiliparse.extract.html2text").extract_plain_text(_text(data), main_content=True))


def _markitdown(data: bytes) -> str:
    stream = io.BytesIO(_text(data).encode())
    info = module("markitdown").StreamInfo(extension=".html", charset="utf-8")
    return str(module("markitdown").MarkItDown().convert_stream(stream, stream_info=info).text_content)


def _programs() -> Mapping[str, Extract]:
    return {
        "他山（读取）": _tashan,
        "他山（读取并清理）": _cleaned,
        named("readability-lxml"): _readability,
        named("trafilatura"): _trafilatura,
        named("resiliparse", "main_content"): _resiliparse,
        named("jusText"): _justext,
        named("markitdown"): _markitdown,
    }


def f1(gold: str, found: str) -> float:
    """Overlap of four-character pieces, both sides in simplified characters."""
    wanted, own = (scorer().grams(simplified_each(text)) for text in (gold, found))
    both: int = sum((wanted & own).values())
    total: int = sum(wanted.values()) + sum(own.values())
    return 2 * both / max(1, total)


def _measured(extract: Extract, pages: tuple[WebPage, ...]) -> tuple[list[float], float]:
    """F1 of every page, and the seconds of computing for all of them."""
    extract(pages[0].data)  # what loads once is not counted
    start = process_time()
    found = [extract(page.data) for page in pages]
    return [f1(page.gold, text) for page, text in zip(pages, found, strict=True)], process_time() - start


def section() -> Section:
    """All programs on all pages, and the time of each as a multiple of readability-lxml's."""
    pages = web_pages()
    results = {name: _measured(extract, pages) for name, extract in _programs().items()}
    unit = next(seconds for name, (_, seconds) in results.items() if name.startswith("readability"))
    rows = tuple(
        (name, mean(scores), min(scores), sum(score >= 0.9 for score in scores), f"{seconds / unit:.1f}")
        for name, (scores, seconds) in results.items()
    )
    return Section(
        "网页正文",
        f"{len(pages)} 个保存下来的中文网页，正文由人逐页摘好。"
        "把两边的正文切成四字一段，比较重合的多少（F1，1 为完全一致）；"
        "只比文字和数字，都先折成简体。时间以 readability-lxml 为 1。",
        ("程序", "平均 F1", "最差一页", "0.9 以上的页", "时间"),
        rows,
        (
            "编码都由他山先认好，各程序拿到的是同样的文字。",
            "“读取并清理”还删掉正文里的编辑署名、分享提示等；标准答案里有的留着它们，所以分数会略低。",
            "jusText 没有中文停用词表，按它的说明关掉这一项。",
        ),
    )
