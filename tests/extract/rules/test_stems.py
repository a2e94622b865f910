"""A cue that is spared by its stems is one that could not stand there."""

import re
from pathlib import Path

import pytest

from extract.rules import change, qualifier, status
from extract.rules.rule import FLAGS
from extract.rules.stems import Stems

MINUTES = sorted(Path(__file__).parents[2].glob("minutes/*.txt"))
NEEDS = [
    (status._STEMS, "target", status._AGAINST),
    (status._STEMS, "target", status._TARGET),
    (status._STEMS, "promise", status._PROMISE),
    (status._STEMS, "capacity", status._CAPACITY_BEFORE),
    (status._STEMS, "aim", status._AIMED),
    (status._STEMS, "forecast", status._FORECAST),
    (status._STEMS, "forecast", status._NEXT),
    (status._STEMS, "standard", status._STANDARD),
    (change._STEMS, "noun", change._NOUN_BEFORE),
    (change._STEMS, "verb", change._VERB_BEFORE),
    (change._STEMS, "verb", change._VERB_AT),
    (qualifier._STEMS, "any", re.compile(rf"(?<=[\s(,;:–-]){qualifier._BEFORE.pattern}", FLAGS)),
]


def stretches() -> list[str]:
    texts = (" ".join(path.read_text("utf-8").split()) for path in MINUTES)
    return [text[max(0, m.start() - 110) : m.start()] for text in texts for m in re.finditer(r"\b\w", text)]


BEFORE = stretches()[::3]


@pytest.mark.parametrize(("stems", "cue", "pattern"), NEEDS)
def test_no_cue_of_the_minutes_is_spared(stems: Stems, cue: str, pattern: re.Pattern[str]) -> None:
    missed = [text for text in BEFORE if cue not in stems.cues(text) and pattern.search(text)]
    assert missed == []


def test_a_stem_counts_only_where_a_word_begins() -> None:
    stems = Stems({"fall": "fell", "plan": "is_to"})
    assert stems.cues("It fell") == {"fall"}
    assert stems.cues("a fellow (FELL)") == {"fall"}
    assert stems.cues("befell and isto") == set()
    assert stems.cues("this is to") == {"plan"}
