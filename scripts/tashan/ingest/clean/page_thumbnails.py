"""Remove what a document viewer writes under its page images: the title with _第3页, and 第3页 / 共12页."""

from tashan.ingest.rule import removing_lines

RULE = removing_lines(
    "page-thumbnails",
    "文档预览的页图说明",
    r".{2,80}[_\-]\s?第\s?\d{1,4}\s?页",
    r"第\s?\d{1,4}\s?页\s?[/,、|]?\s?[(\[]?共\s?\d{1,4}\s?页[)\]]?",
    r"共\s?\d{1,4}\s?页\s?[/,、|]?\s?第\s?\d{1,4}\s?页",
).where("页")
