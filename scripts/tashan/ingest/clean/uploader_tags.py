"""Remove the initials that an uploader leaves in brackets behind the last sentence: 谢谢大家。(cww)"""

from string import ascii_lowercase

from tashan.ingest.rule import removing

RULE = removing("uploader-tags", r"(?<=[。！？!?”])\s?[(（][a-z]{2,6}[)）]$", "上传者留下的记号").where(
    *(f"({letter}" for letter in ascii_lowercase)
)
