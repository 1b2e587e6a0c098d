"""The groups in which a page shows edits: each rule belongs to one, and a group has a colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Group:
    """`id` names the colour in the stylesheet."""

    id: str
    name: str


_OTHER = Group("other", "其他")
_GROUPS: Mapping[Group, str] = MappingProxyType(
    {
        Group("script", "繁体转简体"): "convert",
        Group("site", "网页杂物"): (
            "front-matter government-fields glued-bylines editor-credits uploader-tags end-marks site-lead-ins "
            "seo-tails site-tips download-statistics reading-prompts font-size-widgets reader-interface "
            "comment-forms site-buttons breadcrumbs page-thumbnails share-prompts neighbour-links copyright-notices "
            "site-registrations licence-templates subscription-pleas series-notices column-notes spam-lines "
            "related-links"
        ),
        Group("code", "编码和代码"): (
            "latin-mojibake gbk-mojibake gbk-punctuation-bytes invisible-characters private-use radical-characters "
            "page-code html-tags html-entities forum-codes picture-addresses"
        ),
        Group("layout", "版面和断行"): (
            "line-endings separator-lines no-break-spaces indents repeated-spaces running-headers inline-page-marks "
            "chunk-numbers page-number-lines inline-page-numbers semicolon-breaks soft-wraps glued-headings "
            "blank-lines spaced-letters justified-spaces spaces-in-figures spaces-at-punctuation "
            "split-articles page-breaks"
        ),
        Group("marks", "标点和字形"): (
            "vertical-forms corner-quotes straight-quotes turned-quotes halfwidth-punctuation chinese-zero "
            "fullwidth-alphanumerics"
        ),
        Group("notes", "注音和注码"): "footnote-marks pinyin-annotations",
    }
)
GROUPS: tuple[Group, ...] = (*_GROUPS, _OTHER)
OF_RULE: Mapping[str, Group] = MappingProxyType(
    {rule: group for group, rules in _GROUPS.items() for rule in rules.split()}
)


def group_of(rule: str) -> Group:
    """The group of a rule; several joined by + go with the first of them."""
    return OF_RULE.get(rule.partition("+")[0], _OTHER)
