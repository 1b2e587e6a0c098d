"""Remove 第 3 页 共 12 页 wherever it stands: no sentence of an article says so of itself."""

from tashan.ingest.rule import removing

RULE = removing(
    "inline-page-marks",
    r"[ (（\[]?第\s?\d{1,4}\s?[页頁]\s?[/／,，、|]?\s?[(（]?共\s?\d{1,4}\s?[页頁][)）\]]?",
    "夹在正文里的页码",
).at("[页頁]")
