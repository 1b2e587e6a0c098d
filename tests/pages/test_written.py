"""Hand-written pages: what they show beside text."""

from __future__ import annotations

from tashan.library.library import Library
from tashan.library.model import WrittenPage
from tashan.library.origin import Origin
from tashan.library.pictures import Picture
from tashan.pages.written import shown_pictures
from tests.builders import UPDATED
from tests.pages.reading import body, tree

HOME = Picture("guide/images/home.png", b"", 1280, 800)


def _page(id_: str, text: str) -> WrittenPage:
    return WrittenPage(id=id_, origin=Origin(f"docs/{id_}.md"), updated=UPDATED, title="怎么读他山", body=text)


def _library(*pages: WrittenPage) -> Library:
    return Library(written=pages, pictures=(HOME, Picture("guide/images/unused.png", b"", 10, 10)))


def test_a_picture_is_found_from_the_folder_of_its_page():
    for id_, address in (("guide/read", "images/home.png"), ("about", "guide/images/home.png")):
        shown = tree(body(_library(_page(id_, f"![首页]({address})")), f"{id_}.html")).xpath("//img")
        assert [(one.get("alt"), one.get("src")) for one in shown] == [("首页", "../" * id_.count("/") + HOME.path)]


def test_a_picture_that_no_page_shows_is_not_published():
    assert list(shown_pictures(_library(_page("guide/read", "images/unused.png")))) == []
    assert list(shown_pictures(_library(_page("guide/read", "![首页](images/home.png)")))) == [HOME]


def test_the_path_to_a_page_goes_by_the_lists_that_it_is_on():
    pages = [_page(id_, "") for id_ in ("guide/index", "guide/decisions/index", "guide/decisions/names", "about")]
    addresses = {
        "guide/decisions/names": ["../../index.html", "../index.html", "index.html"],
        "guide/decisions/index": ["../../index.html", "../index.html"],
        "guide/index": ["../index.html"],
        "about": ["index.html"],
    }
    for id_, expected in addresses.items():
        path = tree(body(_library(*pages), f"{id_}.html")).xpath("//*[@class='t-running']//a/@href")
        assert path[:-1] == expected, id_
