"""The checks, one file each, and the table of all codes that a diagnostic can carry."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tashan.checks import (
    code_in_name,
    code_in_text,
    comparison_without_figures,
    copied_run,
    dead_link,
    effect_without_reason,
    empty_section,
    evidence_beyond_sources,
    figure_without_source,
    half_width_punctuation,
    history_behind,
    left_to_write,
    lookalike_characters,
    near_duplicate,
    orphan_topic,
    part_of,
    period_backwards,
    period_in_future,
    private_number,
    proposed_or_done,
    repeated_reference,
    repeated_source,
    same_title,
    shared_alias,
    source_without_origin,
    stale_case,
    straight_quotes,
    stray_spaces,
    top_heading,
    traditional_characters,
    unfinished_entry,
    unknown_marker,
    unknown_place,
    unknown_reference,
    unknown_source,
    unknown_theme,
    unused_source,
    withdrawn_reference,
)
from tashan.checks.check import Check
from tashan.library.codes import LOADING

# In the order of their codes: references T1, evidence T2, language T3, the inventory T4, privacy T6.
CHECKS: tuple[Check, ...] = (
    unknown_reference.CHECK,
    unknown_theme.CHECK,
    part_of.CHECK,
    repeated_reference.CHECK,
    unknown_source.CHECK,
    repeated_source.CHECK,
    unknown_marker.CHECK,
    unused_source.CHECK,
    withdrawn_reference.CHECK,
    figure_without_source.CHECK,
    effect_without_reason.CHECK,
    proposed_or_done.CHECK,
    comparison_without_figures.CHECK,
    period_backwards.CHECK,
    source_without_origin.CHECK,
    evidence_beyond_sources.CHECK,
    period_in_future.CHECK,
    unknown_place.CHECK,
    traditional_characters.CHECK,
    half_width_punctuation.CHECK,
    empty_section.CHECK,
    top_heading.CHECK,
    code_in_name.CHECK,
    code_in_text.CHECK,
    stray_spaces.CHECK,
    straight_quotes.CHECK,
    lookalike_characters.CHECK,
    left_to_write.CHECK,
    unfinished_entry.CHECK,
    same_title.CHECK,
    shared_alias.CHECK,
    orphan_topic.CHECK,
    near_duplicate.CHECK,
    stale_case.CHECK,
    dead_link.CHECK,
    history_behind.CHECK,
    private_number.CHECK,
)
# What `verify` finds, which needs the sources.
VERIFYING: Mapping[str, str] = MappingProxyType(
    {
        "T501": "数字在来源里找不到",
        "T502": "引文在来源里找不到",
        "T503": "来源的原件不在给出的目录里",
    }
)
# Code → what it means, in Chinese. A code is permanent: once given, it never means anything else.
CODES: Mapping[str, str] = MappingProxyType(
    {**LOADING, **{check.code: check.title for check in CHECKS}, copied_run.CODE: copied_run.TITLE, **VERIFYING}
)
