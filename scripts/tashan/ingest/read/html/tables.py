"""Tell tables of data, whose rows are lines, from tables that only lay a page out."""

from __future__ import annotations

from lxml import html

_LONGEST_CELL = 200


def data_rows(body: html.HtmlElement) -> frozenset[html.HtmlElement]:
    """The rows of every table that holds no table and no long text in its cells, and has two columns or more."""
    rows: set[html.HtmlElement] = set()
    for table in body.iter("table"):
        if not table.xpath("boolean(.//table)"):
            own = [row for row in table.iter("tr") if len(row)]
            if len(own) > 1 and all(map(_is_of_data, own)) and max(map(len, own)) > 1:
                rows.update(own)
    return frozenset(rows)


def _is_of_data(row: html.HtmlElement) -> bool:
    return all(len(cell.text_content()) <= _LONGEST_CELL for cell in row)
