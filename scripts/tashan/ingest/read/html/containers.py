"""The containers of the main text that content systems of Chinese sites are known by; the short site table."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from lxml import html

# One name may be an id or a class. Each belongs to a system or site that many pages share, none to a single page.
_NAMES = (
    "UCAP-CONTENT",  # government portals
    "TRS_Editor",
    "trs_editor_view",
    "TRS_UEDITOR",
    "zoom",
    "zoomcon",
    "js_content",  # WeChat
    "rich_media_content",
    "rm_txt_con",  # People's Daily online
    "rwb_zw",
    "ozoom",  # newspapers' page readers
    "articleContent",
    "artibody",  # Sina
    "mp-editor",  # Sohu
    "article_content",
    "v_news_content",  # universities
    "wp_articlecontent",
    "cnt_bd",  # CCTV
    "left_zw",  # China News
)
# What forums and blogs call the body of one entry; a page often holds many, and the first is what it is about.
_ENTRY = re.compile(
    r"(?:[a-z]+[-_])?(?:post|entry|message|msg|thread|topic|blog|bbs|reply|floor|tpc|atl|comment)s?[-_]?"
    r"(?:body|content|text|message|msg|entry|con|doc|txt)|postmessage|t_f|t_msgfont|rconbox"
)


def known(body: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """The elements that the site table names, in its order."""
    found: dict[str, list[html.HtmlElement]] = defaultdict(list)
    for element in body.iter():
        for name in {element.get("id"), *element.get("class", "").split()}.intersection(_NAMES):
            found[name].append(element)
    for name in _NAMES:
        yield from found[name]


def entries(body: html.HtmlElement) -> tuple[html.HtmlElement, ...]:
    """The bodies of the posts of a forum or blog page, in order; empty for a page with a single one."""
    groups: dict[tuple[str, str], list[html.HtmlElement]] = defaultdict(list)
    for element in body.xpath("//*[@class or @id]"):
        for name in {*element.get("class", "").split(), element.get("id", "").rstrip("0123456789_-")}:
            if _ENTRY.fullmatch(name.lower()):
                groups[(element.tag, name)].append(element)
    repeated = (group for group in groups.values() if len(group) > 1 and not _nested(group))
    return tuple(next(repeated, ()))


def _nested(group: list[html.HtmlElement]) -> bool:
    members = set(group)
    return any(ancestor in members for element in group for ancestor in element.iterancestors())
