"""What holds for every text, however damaged: all is accounted for, all can be undone, cleaning comes to rest."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.chinese.lookup import Lookup
from tashan.ingest.article import Article
from tashan.ingest.clean import INDEX, RULES, clean
from tashan.ingest.edit import replay, revert
from tashan.ingest.lines import held, words_by_line
from tashan.ingest.rule import always, settled
from tests.ingest.clean.damage import anything, damaged


def accounted(article: Article) -> None:
    """Each decoded character is kept or accounted for by exactly one edit, and the trail leads both ways."""
    ends = [0]
    for edit in article.edits:
        assert ends[-1] <= edit.start <= edit.end <= len(article.decoded)
        assert article.decoded[edit.start : edit.end] == edit.before != edit.after
        assert edit.reason
        assert edit.rule
        ends.append(edit.end)
    assert replay(article.decoded, article.edits) == article.text
    assert revert(article.text, article.edits) == article.decoded


@given(anything)
@settings(max_examples=300, deadline=None)
def test_every_change_is_accounted_for_and_can_be_undone(text):
    accounted(clean(Article(text)))


@given(anything)
@settings(max_examples=300, deadline=None)
def test_a_second_cleaning_makes_no_edit(text):
    assert clean(Article(clean(Article(text)).text)).edits == ()


@given(anything)
@settings(max_examples=100, deadline=None)
def test_flags_lie_in_the_text(text):
    article = clean(Article(text))
    assert all(0 <= flag.start <= flag.end <= len(article.text) and flag.message for flag in article.flags)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
@given(text=damaged)
@settings(max_examples=25, deadline=None)
def test_a_rule_comes_to_rest(rule, text):
    article = settled(Article(text), rule)
    accounted(article)
    assert list(rule.find(article.text)) == []


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.words], ids=lambda rule: rule.name)
@given(text=damaged)
@settings(max_examples=100, deadline=None)
def test_one_of_its_words_stands_in_all_that_a_rule_changes(rule, text):
    assert not rule.find(text) or held(Lookup(sorted(rule.words)), text)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.signs], ids=lambda rule: rule.name)
@given(text=damaged)
@settings(max_examples=100, deadline=None)
def test_one_of_its_signs_stands_in_all_that_a_rule_changes(rule, text):
    assert not rule.find(text) or rule.signs.search(text)


@given(anything)
@settings(max_examples=100, deadline=None)
def test_a_rule_that_is_passed_over_would_have_found_nothing(text):
    """The signs are those of the decoded text and of the edits, so that none is missed after them."""
    article = clean(Article(text))
    assert not any(rule.find(article.text) for rule in RULES)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.sees_words is always], ids=lambda rule: rule.name)
@given(text=damaged, blank=st.sampled_from(["", "\n", "\n \n", "\u3000", "\n\t"]))
@settings(max_examples=25, deadline=None)
def test_blanks_around_lines_do_not_matter_to_a_rule_that_goes_by_lines(rule, text, blank):
    other = "\n".join(f"{blank}{line}{blank}" for line in text.split("\n"))
    assert bool(rule.find(text)) == bool(rule.find(other))


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.near], ids=lambda rule: rule.name)
@given(text=damaged)
@settings(max_examples=100, deadline=None)
def test_a_rule_finds_the_same_by_the_lines_alone_that_hold_its_words(rule, text):
    assert rule.words
    assert rule.find(text, INDEX.holding) == rule.find(text)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.layout], ids=lambda rule: rule.name)
@given(text=damaged, blank=st.sampled_from(["\n", "\n \n", "\u3000", "\u2003\n\t"]))
@settings(max_examples=100, deadline=None)
def test_a_rule_of_layout_leaves_the_words_of_lines_as_they_are(rule, text, blank):
    article = Article(text.replace("\n", f"{blank}\n{blank}"))
    assert words_by_line(settled(article, rule).text) == words_by_line(article.text)
