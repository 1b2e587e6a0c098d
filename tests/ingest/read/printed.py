"""Make the PDF files in `files/` with LibreOffice: `python -m tests.ingest.read.printed` needs `soffice`.

Headers, page numbers, a footnote and a table; two columns; lines that run downwards; and a file with a password.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

FILES = Path(__file__).with_name("files")

DRINK = (
    "三个村民小组共用一口水井，每到旱季就为先后争吵，村里开了四次会也没有定下办法。去年春天，老支书提出按户排日子，"
    "谁家哪天用水写在井边的木牌上，轮空的可以转让，转让要当面说清。"
)
RULES = (
    "规矩试行两个月后，争吵从每周七八起降到一起；木牌由各组推选的管水员轮流更换，管水员不领工钱，年底由各户凑一份米面。"
)
RESULT = (
    "到了秋天，邻村也来抄这块木牌，并且加了一条：老人独居的户，由管水员挑水上门。全年共上门送水328担，没有一户断水{}。"
    "据村里统计，参加轮水的有412户，占总户数的96.5%，比上一年多出37户。"
)
OPEN = (
    "也有没办成的事。第三小组提出把水井改成抽水房，算下来要花12.6万元，户均摊300多元，多数户不同意，这件事就放下了。"
    "村里说，钱的事要慢慢商量，不能靠一次会定下来。"
)
NOTE = "数字来自2022年的用水台账，由管水员逐户登记，年底张榜公布。"
TABLE = (
    ("组别", "户数", "上门送水"),
    ("第一小组", "132", "101担"),
    ("第二小组", "145", "120担"),
    ("第三小组", "135", "107担"),
)

_SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("fo", "xsl-fo-compatible"),
    )
)  # fmt: skip


def _style(name: str, paragraph: str, size: str = "14pt") -> str:
    return (
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {paragraph}/>'
        f'<style:text-properties style:font-name-asian="Noto Serif CJK SC" fo:font-size="{size}" '
        f'style:font-size-asian="{size}"/></style:style>'
    )


def paragraph(text: str, style: str = "B") -> str:
    """A paragraph in one of the styles B (text), T (title), C (in the middle), R (to the right), N (small)."""
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def document(body: str, page: str = "", columns: int = 1, edges: tuple[str, str] = ("", "")) -> str:
    """A flat OpenDocument text: `page` adds to the layout, `edges` are header and footer."""
    header, footer = (
        f"<style:{name}>{paragraph(text, style)}</style:{name}>" if text else ""
        for name, text, style in (("header", edges[0], "N"), ("footer", edges[1], "C"))
    )
    styles = (
        _style("B", 'fo:text-indent="0.98cm" fo:text-align="justify" fo:line-height="150%"')
        + _style("T", 'fo:text-align="center"', "20pt")
        + _style("C", 'fo:text-align="center"')
        + _style("R", 'fo:text-align="end"')
        + _style("N", "", "8pt")
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<office:document {_SPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
        f'<office:automatic-styles><style:page-layout style:name="L"><style:page-layout-properties '
        f'fo:page-width="{"21cm" if columns > 1 else "14.8cm"}" fo:page-height="21cm" fo:margin="2cm" {page}>'
        f'<style:columns fo:column-count="{columns}" fo:column-gap="0.8cm"/></style:page-layout-properties>'
        f"</style:page-layout>{styles}</office:automatic-styles><office:master-styles>"
        f'<style:master-page style:name="Standard" style:page-layout-name="L">{header}{footer}</style:master-page>'
        f"</office:master-styles><office:body><office:text>{body}</office:text></office:body></office:document>"
    )


def _official() -> str:
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
        f"{paragraph(NOTE, 'N')}</text:note-body></text:note>"
    )
    rows = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell>{paragraph(cell, 'C')}</table:table-cell>" for cell in row)
        + "</table:table-row>"
        for row in TABLE
    )
    table = f'<table:table><table:table-column table:number-columns-repeated="3"/>{rows}</table:table>'
    texts = ("一、做法", DRINK, RULES, "二、成效", RESULT.format(note))
    body = paragraph("柳溪村管水木牌", "T") + paragraph("柳溪镇党委 柳溪村村民委员会", "C")
    body += (
        "".join(map(paragraph, texts))
        + table
        + "".join(map(paragraph, ("三、问题", OPEN, "（一）水源", DRINK, "（二）经费", OPEN)))
    )
    body += paragraph("柳溪镇", "R") + paragraph("2022年12月30日", "R")
    return document(body, edges=("柳溪镇材料汇编", "— <text:page-number>1</text:page-number> —"))


def _documents() -> dict[str, str]:
    texts = "".join(map(paragraph, (DRINK, RULES, RESULT.format(""), OPEN) * 2))
    title = paragraph("柳溪村管水木牌", "T")
    numbered = "第 <text:page-number>1</text:page-number> 页 共 <text:page-count>2</text:page-count> 页"
    return {
        "official": _official(),
        "columns": document(title + texts, columns=2, edges=("", numbered)),
        "downwards": document(title + paragraph(DRINK) + paragraph(RULES), page='style:writing-mode="tb-rl"'),
        "locked": document(paragraph("村务公开")),
    }


def _print(name: str, text: str) -> None:
    secret = {"EncryptFile": ("boolean", "true"), "DocumentOpenPassword": ("string", "x")} if name == "locked" else {}
    options = json.dumps({key: {"type": kind, "value": value} for key, (kind, value) in secret.items()})
    source = FILES / f"{name}.fodt"
    source.write_text(text, "utf-8")
    subprocess.run(
        ["soffice", "--headless", "--convert-to", f"pdf:writer_pdf_Export:{options}", "--outdir", FILES, source],
        check=True,
    )
    source.unlink()


if __name__ == "__main__":
    for name, text in _documents().items():
        _print(name, text)
