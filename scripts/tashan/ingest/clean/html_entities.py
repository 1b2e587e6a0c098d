"""Turn HTML entities into the characters they stand for: &nbsp; &ldquo; &#8220;. A bare & in a name stays."""

import html
import re

from tashan.ingest.rule import Found, Rule

_ENTITY = re.compile(r"&(?:#\d{2,7}|#x[0-9a-f]{2,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)


def _look(text: str) -> Found:
    for match in _ENTITY.finditer(text):
        character = html.unescape(match[0])
        if character != match[0] and len(character) <= 2:
            yield match.start(), match.end(), character


RULE = Rule("html-entities", "网页字符实体还原", _look).at("&")
