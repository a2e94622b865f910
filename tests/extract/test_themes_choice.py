"""All that speaks for a theme is weighed together, and the choice names the place it comes from."""

import pytest

from extract.theme_terms import Term, find_terms
from extract.themes import ThemeContext, Voice
from extract.themes_choice import Asked, choose_theme, cues_of, evidence, is_told, sources
from extract.vocabulary import Basis, Theme, Unit
from tests.extract.reading import gap


def context(title: str = "", before: str = "", head: str = "", home: Theme | None = None) -> ThemeContext:
    return ThemeContext(
        title=lambda: find_terms(title),
        before=lambda: find_terms(before),
        head=lambda: find_terms(head),
        home=home,
        voice=Voice,
    )


def asked(sentence: str, written: str, measure: str | None, unit: Unit = Unit.COUNT) -> Asked:
    start = sentence.index(written)
    return Asked(measure, find_terms(sentence), (start, start + len(written)), unit)


@pytest.mark.parametrize(
    ("sentence", "written", "measure", "title", "theme"),
    [
        ("Burglary fell by 12.", "12", "burglary", "", Theme.BURGLARY),
        ("There were 12 burglaries and 9 assaults.", "12", "burglaries", "", Theme.BURGLARY),
        ("There were 12 burglaries and 9 assaults.", "9", "assaults", "", Theme.VIOLENCE),
        ("It had been 12.", "12", None, "Hate crime", Theme.HATE_CRIME),
        ("There were 12 referrals.", "12", "referrals", "Domestic abuse", Theme.DOMESTIC_ABUSE),
        ("Seven had moved.", "Seven", None, "", Theme.OTHER),
        ("There were 340 offences.", "340", "offences", "Fires", Theme.ALL_CRIME),
        ("There were 340 arson offences.", "340", "arson offences", "Fires", Theme.FIRE_SAFETY),
    ],
)
def test_a_theme_is_what_most_speaks_for(
    sentence: str, written: str, measure: str | None, title: str, theme: Theme
) -> None:
    assert choose_theme(asked(sentence, written, measure), context(title=title))[0] is theme


def test_money_of_no_field_is_funding() -> None:
    question = asked("The budget was £12.", "£12", "budget", Unit.GBP)
    assert choose_theme(question, context()) == (Theme.RESOURCES, Basis.SENTENCE)


@pytest.mark.parametrize(
    ("said", "around", "basis"),
    [
        ("Burglary fell by 12.", context(), Basis.SENTENCE),
        ("It had been 12.", context(title="Domestic abuse"), Basis.ITEM),
        gap(
            "It had been 12.",
            context(title="Burglary"),
            Basis.ITEM,
            reason="a title of one word alone weighs too little",
        ),
        ("It had been 12.", context(), Basis.NONE),
    ],
)
def test_the_basis_is_the_place_that_speaks(said: str, around: ThemeContext, basis: Basis) -> None:
    assert choose_theme(asked(said, "12", None), around)[1] is basis


def test_every_word_gives_its_theme_cues_by_place_and_strength() -> None:
    cues = evidence("near", ((Theme.BURGLARY, True), (Theme.ASB, False)))
    assert (Theme.BURGLARY, "near strong 0") in cues
    assert (Theme.ASB, "near weak 1") in cues
    assert {theme for theme, _ in cues} == {Theme.BURGLARY, Theme.ASB}


def test_sides_are_told_apart_only_where_the_number_has_a_place() -> None:
    placed = {source for source, _ in sources(asked("Burglary fell by 12.", "12", None), context())}
    cell = Asked("burglary", (Term(Theme.BURGLARY, True, 0, 8, "burglary"),), (0, 0), Unit.COUNT)
    loose = {source for source, _ in sources(cell, context())}
    assert {"left", "right", "close"} <= placed
    assert not {"left", "right", "close"} & loose


def test_a_guess_is_a_cue_like_others() -> None:
    question = asked("Burglary fell by 12.", "12", "burglary")
    cues = set(cues_of(question, context(), Theme.BURGLARY, Basis.SENTENCE))
    assert (Theme.BURGLARY, "guess sentence") in cues
    assert (Theme.ASB, "is ASB") in cues


@pytest.mark.parametrize(
    ("sentence", "measure", "told"),
    [
        ("There were 12 thefts.", "thefts", True),
        ("There were 12 thefts after a drugs raid.", "thefts", True),
        ("Arson: 12 drugs raids led to thefts.", "thefts", False),
        ("There were 12 staff on hate crime.", "staff", True),
        ("There were 12 calls about theft.", "calls", False),
    ],
)
def test_a_measure_leaves_no_doubt_where_its_sentence_names_no_other_field_nearer(
    sentence: str, measure: str, told: bool
) -> None:
    guess = Theme.RESOURCES if measure == "staff" else Theme.BURGLARY
    assert is_told(asked(sentence, "12", measure), guess, context()) is told


def test_what_was_said_before_is_heard_apart_where_a_sentence_names_no_field() -> None:
    def places(sentence: str, title: str = "") -> set[str]:
        around = context(title=title, before="Burglary")
        return {place for place, _ in sources(asked(sentence, "12", None), around) if "before" in place}

    assert places("It had been 12.") == {"only before"}
    assert places("It had been 12.", "Hate crime") == {"under title only before"}
    assert places("Arson stood at 12.") == {"before"}


@pytest.mark.parametrize(
    ("sentence", "shown"), [("There were 12 custodial sentences.", True), ("There were 12 fires.", False)]
)
def test_a_word_of_others_that_a_field_means_by_its_own_is_a_cue(sentence: str, shown: bool) -> None:
    cues = cues_of(asked(sentence, "12", None), context(), Theme.YOUTH, Basis.ITEM)
    assert ((Theme.YOUTH, "at home") in cues) is shown


def test_a_paper_of_one_field_tells_its_field_from_others() -> None:
    said = asked("Staff were absent for 12 days after arson.", "12", "days")
    cues = set(cues_of(said, context(home=Theme.YOUTH), Theme.RESOURCES, Basis.SENTENCE))
    assert {(Theme.RESOURCES, "near beside home"), (Theme.FIRE_SAFETY, "said away")} <= cues
