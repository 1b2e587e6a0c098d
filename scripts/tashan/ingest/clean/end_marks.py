"""Remove what a news agency writes behind its last word: （完）, （全文完）."""

from tashan.ingest.rule import removing

RULE = removing(
    "end-marks",
    r"(?<=[。！？!?”’…]) ?[(（](?:完|全文完|本文完)[)）]$|^[(（](?:完|全文完|本文完)[)）](?:\n|$)",
    "稿件的结束记号",
).where("完)")
