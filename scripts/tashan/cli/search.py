"""The command search: the site's own index, read in the terminal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import click

from tashan.chinese.fold import fold
from tashan.cli.values import ROOT, Number
from tashan.cli.wording import Command
from tashan.library.kept import Form, kept, state
from tashan.search.asked import asked
from tashan.search.index import Index, shelf_of
from tashan.search.nearest import near
from tashan.search.passage import passage
from tashan.search.query import Answer, answer
from tashan.site.paths import PROGRAM

_KEPT = PROGRAM / "build" / "search.json"
_PACKAGES = ("chinese", "library", "search")
# So many topics are offered where nothing is found.
_NEAR = 6
Item = dict[str, object]


class _Searched(NamedTuple):
    """The shards of a library by name, and what there is to tell of entries that could not be read."""

    shelf: Mapping[str, Any]
    told: list[str]


_FORM = Form[_Searched](partial(json.dumps, ensure_ascii=False), lambda text: _Searched(*json.loads(text)))


def _searched(root: Path) -> _Searched:
    from tashan.library.audience import published  # the content model, and what sorts the postings
    from tashan.library.load import load
    from tashan.search.build import literal

    library, unreadable = load(root)
    return _Searched(shelf_of(literal(published(library))), list(map(str, unreadable)))


def _items(index: Index, found: Answer, query: str, limit: int) -> list[Item]:
    words = (*asked(found.instead or found.reading or query).words, *map(fold, found.names))
    both = [(id_, True) for id_ in found.exact] + [(id_, False) for id_ in found.other]
    return [_item(index, id_, words) | {"exact": exact} for id_, exact in both[:limit]]


def _item(index: Index, id_: str, words: tuple[str, ...]) -> Item:
    _, url, title, _, summary, headings, *_ = index.slip(id_)
    snippet = passage((summary, index.body(id_), headings), words)
    return {"id": id_, "title": title, "url": url, "snippet": snippet}


@click.command("search", cls=Command)
@click.argument("query", metavar="检索词")
@ROOT
@click.option("--limit", type=Number(1), default=10, help="最多列出几条，默认 10。")
@click.option("--json", "as_json", is_flag=True, help="输出 JSON，给别的程序用。")
def search(query: str, root: Path, limit: int, as_json: bool) -> int:
    """Print the results, best first; how many there are goes to stderr."""
    shelf, told = kept(_KEPT, state(root, *_PACKAGES), partial(_searched, root), _FORM)
    for line in told:
        click.echo(line, err=True)
    index = Index(shelf.__getitem__)
    found = answer(index, query)
    items = _items(index, found, query, limit)
    nearest = [] if items else [_item(index, id_, ()) for id_ in near(index, query, _NEAR)]
    if as_json:
        shown = {
            "query": query,
            "total": len(found.exact),
            "items": items,
            "reading": found.reading,
            "also": found.names,
            "instead": found.instead,
            "near": nearest,
        }
        click.echo(json.dumps(shown, ensure_ascii=False))
        return 0
    for item in items:
        click.echo(f"{item['id']}  {item['title']}\n    {item['snippet']}\n    {item['url']}")
    click.echo(_told(found, query), err=True)
    if nearest:
        click.echo("相近条目：", err=True)
    for item in nearest:
        click.echo(f"  {item['id']}  {item['title']}", err=True)
    return 0


def _told(found: Answer, query: str) -> str:
    read = f"按拼音“{found.reading}”检索，" if found.reading else ""
    also = f"也搜索了“{'”“'.join(found.names)}”，另有 {len(found.other)} 条。" if found.names else ""
    if found.exact:
        return f"{read}共 {len(found.exact)} 条。{also}"
    if found.instead:
        asking = "您是不是要找" if found.slip else "以下同时含有"
        return f"没有找到“{query}”。{asking}：{found.instead}（{len(found.other)} 条）。"
    return f"没有找到“{query}”。{also or '换个说法试试。'}"
