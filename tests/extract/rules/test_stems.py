"""A cue that is spared by its stems is one that could not stand there."""

import re
from pathlib import Path

import pytest

from extract import mentions
from extract.rules import (
    change,
    change_before,
    period_rules,
    qualifier,
    reject,
    status,
    status_aims,
    status_capacity,
    status_forecasts,
    status_standards,
    status_targets,
)
from extract.rules.numeral import START
from extract.rules.rule import FLAGS
from extract.rules.stems import Stems, leads


def _uncased(pattern: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(pattern.pattern, FLAGS)


# one in eight, which takes as little of the time
MINUTES = sorted(Path(__file__).parents[2].glob("minutes/*.txt"))[::8]
NEEDS = [
    (status._STEMS, "target", status_targets.AGAINST),
    (status._STEMS, "target", status_targets.NAMED),
    (status._STEMS, "promise", status_standards.PROMISE),
    (status._STEMS, "capacity", status_capacity.BEFORE),
    (status._STEMS, "aim", status_aims.AIMED),
    (status._STEMS, "forecast", status_forecasts.EXPECTED),
    (status._STEMS, "forecast", status_forecasts.NEXT),
    (status._STEMS, "standard", status_standards.STANDARD),
    (change._STEMS, "noun", change_before.NOUN),
    (change._STEMS, "verb", change_before.VERB_BY),
    (change._STEMS, "verb", change_before.VERB_AT),
    (qualifier._STEMS, "any", qualifier._BEFORE),
    *((reject._STEMS, rule.name, left) for _, rule, left, _ in reject._BOTH.values() if rule.needs),
    *((period_rules.STEMS, rule.name, _uncased(rule.pattern)) for rule in period_rules.RULES),
]


def stretches() -> list[str]:
    texts = (" ".join(path.read_text("utf-8").split()) for path in MINUTES)
    return [text[max(0, m.start() - 110) : m.start()] for text in texts for m in re.finditer(r"\b\w", text)]


BEFORE = stretches()[::3]
AFTER_NUMBER = [
    *((rule.name, rule.pattern) for rule in (*mentions.CERTAIN, *mentions.OPEN) if rule.needs),
    *(
        (rule.name, re.compile(rule.after, FLAGS))
        for rule in reject.REJECTS
        if rule.needs and not rule.before
    ),
]


@pytest.mark.parametrize(("stems", "cue", "pattern"), NEEDS)
def test_no_cue_of_the_minutes_is_spared(stems: Stems, cue: str, pattern: re.Pattern[str]) -> None:
    missed = [text for text in BEFORE if cue not in stems.cues(text) and pattern.search(text)]
    assert missed == []


@pytest.mark.parametrize(("rule", "pattern"), AFTER_NUMBER)
def test_no_rule_of_a_number_of_the_minutes_is_spared(rule: str, pattern: re.Pattern[str]) -> None:
    texts = (" ".join(path.read_text("utf-8").split()) for path in MINUTES)
    starts = [(text, match.start()) for text in texts for match in START.finditer(text)]
    spared = [text[at : at + 60] for text, at in starts if rule not in mentions._cues(text, at)]
    assert [text for text in spared if pattern.match(text)] == []


def test_a_stem_counts_only_where_a_word_begins() -> None:
    stems = Stems({"fall": "fell", "plan": "is_to"})
    assert stems.cues("It fell") == {"fall"}
    assert stems.cues("a fellow (FELL)") == {"fall"}
    assert stems.cues("befell and isto") == set()
    assert stems.cues("this is to") == {"plan"}


def test_an_alternation_gives_the_beginnings_of_its_ways() -> None:
    ways = r"""
        sections? | sec\.        # parts of laws
      | (?:guidance\s)?note | appendi(?:x|ces) | (?:bus|phone)\snumbers?
    """
    assert leads(ways) == {"section", "sec.", "guidance", "note", "appendi", "bus", "phone"}
