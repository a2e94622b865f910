"""What was last spoken of, read back only as far as is asked."""

from extract.model import Section, Sentence
from extract.spoken import Spoken, Trail, particular_trail, strong_trail
from extract.vocabulary import SentenceKind

SENTENCES = ("Burglary was up.", "Nothing more.", "Victims spoke of hate crime and arson.", "It fell.")
TEXT = "\n".join(SENTENCES)
SECTION = Section(start=0, end=len(TEXT), body=0, item_no="1", title="Knife crime", level=1)


def sentence(words: str) -> Sentence:
    start = TEXT.index(words)
    return Sentence(start=start, end=start + len(words), kind=SentenceKind.PROSE, section=0)


def after(trail: Trail, *said: str) -> list[str]:
    trail.enter(0)
    for words in said:
        trail.add(sentence(words))
    return [term.text for term in trail.last()]


def test_a_trail_begins_with_the_title() -> None:
    assert after(particular_trail(Spoken(TEXT, [SECTION]))) == ["Knife crime"]
    assert after(strong_trail(Spoken(TEXT, [SECTION]))) == []


def test_the_last_word_for_a_field_is_kept_until_another_is_said() -> None:
    trail = particular_trail(Spoken(TEXT, [SECTION]))
    assert after(trail, *SENTENCES[:2]) == ["Burglary"]
    assert after(trail, SENTENCES[2]) == ["arson"]
    assert after(trail, SENTENCES[3]) == ["arson"]


def test_strong_words_of_one_sentence_come_last_first() -> None:
    assert after(strong_trail(Spoken(TEXT, [SECTION])), *SENTENCES) == ["arson", "hate crime"]


def test_a_new_section_forgets() -> None:
    trail = strong_trail(Spoken(TEXT, [SECTION, SECTION]))
    assert after(trail, *SENTENCES)
    trail.enter(1)
    assert trail.last() == ()
