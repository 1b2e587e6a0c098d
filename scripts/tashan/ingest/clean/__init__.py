"""Cleaning: an article without what sites, viewers, copying and broken encodings left in it, in simplified Chinese."""

from __future__ import annotations

from tashan.ingest import convert
from tashan.ingest.article import Article
from tashan.ingest.clean import (
    blank_lines,
    breadcrumbs,
    chinese_zero,
    chunk_numbers,
    column_notes,
    comment_forms,
    copyright_notices,
    corner_quotes,
    download_statistics,
    editor_credits,
    end_marks,
    font_size_widgets,
    footnote_marks,
    forum_codes,
    front_matter,
    fullwidth_alphanumerics,
    gbk_mojibake,
    gbk_punctuation_bytes,
    glued_bylines,
    glued_headings,
    government_fields,
    halfwidth_punctuation,
    html_entities,
    html_tags,
    indents,
    inline_page_marks,
    inline_page_numbers,
    invisible_characters,
    justified_spaces,
    latin_mojibake,
    licence_templates,
    line_endings,
    neighbour_links,
    no_break_spaces,
    page_code,
    page_number_lines,
    page_thumbnails,
    picture_addresses,
    pinyin_annotations,
    private_use,
    radical_characters,
    reader_interface,
    reading_prompts,
    related_links,
    repeated_spaces,
    running_headers,
    semicolon_breaks,
    seo_tails,
    separator_lines,
    series_notices,
    share_prompts,
    site_buttons,
    site_lead_ins,
    site_registrations,
    site_tips,
    soft_wraps,
    spaced_letters,
    spaces_at_punctuation,
    spaces_in_figures,
    spam_lines,
    straight_quotes,
    subscription_pleas,
    turned_quotes,
    uploader_tags,
    vertical_forms,
)
from tashan.ingest.clues import Clues, Index
from tashan.ingest.flags import flagged
from tashan.ingest.rule import Rule, settled

# The order: mojibake and layout, credits, site furniture, page numbers, pinyin, joins, spaces, conversion, punctuation.
RULES: tuple[Rule, ...] = (
    latin_mojibake.RULE,  # first: NEL and NBSP may be bytes of a character
    line_endings.RULE,
    gbk_mojibake.RULE,
    gbk_punctuation_bytes.RULE,
    invisible_characters.RULE,
    private_use.RULE,
    radical_characters.RULE,
    vertical_forms.RULE,
    front_matter.RULE,  # before the indents, which nest its lists
    page_code.RULE,  # before the tags: what stands between <style> and </style> goes with them
    html_tags.RULE,
    html_entities.RULE,
    forum_codes.RULE,
    picture_addresses.RULE,
    indents.RULE,  # before the other spaces: what goes need not be made even first
    no_break_spaces.RULE,
    repeated_spaces.RULE,
    glued_bylines.RULE,  # before what goes from a byline: its parts must stand apart
    government_fields.RULE,
    editor_credits.RULE,
    uploader_tags.RULE,
    end_marks.RULE,
    site_lead_ins.RULE,
    seo_tails.RULE,
    site_tips.RULE,  # before the notices, which would take single terms out of the block
    download_statistics.RULE,
    reading_prompts.RULE,
    font_size_widgets.RULE,
    reader_interface.RULE,
    comment_forms.RULE,  # before the buttons, some of which are its headings
    site_buttons.RULE,
    breadcrumbs.RULE,
    page_thumbnails.RULE,
    share_prompts.RULE,
    neighbour_links.RULE,
    copyright_notices.RULE,
    licence_templates.RULE,
    site_registrations.RULE,
    subscription_pleas.RULE,
    series_notices.RULE,
    separator_lines.RULE,
    column_notes.RULE,
    spam_lines.RULE,
    related_links.RULE,  # last of the furniture: the list must reach the end of the text
    running_headers.RULE,
    inline_page_marks.RULE,
    chunk_numbers.RULE,
    page_number_lines.RULE,
    inline_page_numbers.RULE,  # before the spaces: the space behind a number is part of the evidence
    footnote_marks.RULE,
    pinyin_annotations.RULE,
    semicolon_breaks.RULE,
    soft_wraps.RULE,
    glued_headings.RULE,
    blank_lines.RULE,
    spaced_letters.RULE,
    justified_spaces.RULE,
    spaces_in_figures.RULE,
    spaces_at_punctuation.RULE,
    convert.RULE,
    corner_quotes.RULE,
    straight_quotes.RULE,
    turned_quotes.RULE,
    halfwidth_punctuation.RULE,
    chinese_zero.RULE,  # before the digits: ０ between Chinese digits is a 〇
    fullwidth_alphanumerics.RULE,
)
INDEX = Index(RULES)
# What one rule removes may bring to light what another looks for. Real articles settle in two turns.
_TURNS = 12


def clean(article: Article) -> Article:
    """The article after the rules, until none of them finds anything more, with its flags."""
    at_rest: dict[str, str] = {}  # rule → the text in which it found nothing
    clues = Clues(INDEX, article, article.text)
    for _ in range(_TURNS):
        before = article
        for rule in RULES:
            if clues.exclude(rule) or at_rest.get(rule.name) == clues.sight(rule):
                continue
            settling = settled(article, rule, INDEX.holding)
            if settling is not article:
                article, clues = settling, clues.after(rule, settling)
            at_rest[rule.name] = clues.sight(rule)
        if article.text == before.text:
            break
    return flagged(article)
