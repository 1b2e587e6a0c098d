"""Ask readability-lxml which elements of a page are its main text."""

from __future__ import annotations

import copy
import logging

import readability
from lxml import etree, html

_NUMBER = "data-tashan"


def readable(page: html.HtmlElement) -> frozenset[html.HtmlElement]:
    """The elements of `page` that readability keeps; none where it finds nothing."""
    logging.getLogger("readability").setLevel(logging.CRITICAL)
    elements = [element for element in page.iter() if isinstance(element.tag, str)]
    numbered = copy.deepcopy(page)
    for number, element in enumerate(element for element in numbered.iter() if isinstance(element.tag, str)):
        element.set(_NUMBER, str(number))
    try:
        summary = readability.Document(etree.tostring(numbered, encoding="unicode", method="html")).summary()
        found = html.fromstring(summary).xpath(f"//@{_NUMBER}")
    except (readability.readability.Unparseable, etree.ParserError, etree.XMLSyntaxError):
        return frozenset()
    return frozenset(elements[int(number)] for number in found)
