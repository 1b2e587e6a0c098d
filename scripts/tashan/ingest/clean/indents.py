"""Remove white space at both ends of a line: layout, which a page or a document makes anew."""

from tashan.ingest.rule import removing

RULE = removing("indents", r"[ \t](?:(?<=^.)[ \t]*|[ \t]*$)", "行首行尾的排版空白")
