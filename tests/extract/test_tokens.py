"""Words with a rough part of speech."""

import pytest

from extract.tokens import Part, is_measured, is_plural, tokenize


def parts(words: str) -> list[tuple[str, str]]:
    return [(t.text, t.part.value) for t in tokenize(words)]


def test_a_sentence_is_taken_apart() -> None:
    assert parts("The 45 arrests (12%) were quickly recorded.") == [
        ("The", "determiner"),
        ("45", "number"),
        ("arrests", "noun"),
        ("(", "mark"),
        ("12%", "number"),
        (")", "mark"),
        ("were", "auxiliary"),
        ("quickly", "adverb"),
        ("recorded", "participle"),
        (".", "mark"),
    ]


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("burglaries", Part.NOUN),
        ("£1,200", Part.NUMBER),
        ("1.5", Part.NUMBER),
        ("twelve", Part.NUMBER),
        ("recorded", Part.PARTICIPLE),
        ("speed", Part.NOUN),
        ("need", Part.NOUN),
        ("locally", Part.ADVERB),
        ("family", Part.NOUN),
        ("of", Part.PREPOSITION),
        ("and", Part.CONJUNCTION),
        ("which", Part.RELATIVE),
        (";", Part.MARK),
        ("e.g.", Part.ADVERB),
        ("WARDS", Part.NOUN),
    ],
)
def test_a_word_has_a_part(word: str, part: Part) -> None:
    assert [t.part for t in tokenize(word)] == [part]


@pytest.mark.parametrize(
    "words", ["anti-social", "women's", "A&E", "drink/drive", "£1,200", "12.5%", "1,204"]
)
def test_what_belongs_together_is_one_token(words: str) -> None:
    assert [t.text for t in tokenize(words)] == [words]


def test_tokens_stand_where_they_say() -> None:
    words = "In all, 12 officers – and Cllr O'Brien's team – met."
    assert all(words[t.start : t.end] == t.text for t in tokenize(words))


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Sergeant L. Hart said thefts rose", ["Sergeant", "L", "Hart"]),
        ("Cllr Anne Ives and Mr Lowe came", ["Cllr", "Anne", "Ives", "Mr", "Lowe"]),
        ("PC numbers, and Inspector posts, fell", []),
        ("PCSO Patrols rose and Sergeant Vacancies fell", []),
        ("Lord Street thefts rose", []),
    ],
)
def test_people_are_no_nouns(words: str, named: list[str]) -> None:
    assert [t.text for t in tokenize(words) if t.part is Part.PRONOUN] == named


@pytest.mark.parametrize(
    ("word", "plural"),
    [
        ("offences", True),
        ("children", True),
        ("women", True),
        ("status", False),
        ("abuse", False),
        ("process", False),
        ("analysis", False),
    ],
)
def test_plurals_are_known(word: str, plural: bool) -> None:
    assert is_plural(word) is plural


@pytest.mark.parametrize(
    ("label", "measured"),
    [("hate crimes", True), ("Burglaries", True), ("the gravel path", False), ("", False)],
)
def test_boards_count_some_nouns(label: str, measured: bool) -> None:
    assert is_measured(label) is measured
