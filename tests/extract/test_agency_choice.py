"""Of the agencies around a number the likeliest is taken; the number is marked with '#'."""

import pytest

from extract.agency_choice import AgencyChoice, Asked, Candidate, basis_of, kind_of
from extract.agency_cues import NOBODY, Situation, situation_cues, word_cues
from extract.attribution_agency import attribute
from extract.hearing import Attribution
from extract.vocabulary import Basis, Theme, Unit
from tests.extract.test_attribution_agency import COUNCIL, FORCE, HEAD, Mark, context_at

SCRUTINY = "Preston City Council\n\nCrime and Disorder Scrutiny Committee\n\n"


def chosen(minutes: str, theme: Theme, measure: str, head: str = HEAD) -> Attribution:
    context, sentence, mark = context_at(head + minutes)
    return AgencyChoice(context).choose(Asked(sentence, Mark(mark, mark + 1), measure, theme, Unit.COUNT))


def shown(minutes: str, head: str = HEAD) -> dict[str | None, Candidate]:
    context, sentence, mark = context_at(head + minutes)
    asked = Asked(sentence, Mark(mark, mark + 1), "burglaries", Theme.BURGLARY, Unit.COUNT)
    guess = attribute(context, asked.sentence, asked.mention, asked.theme)
    return {candidate.name: candidate for candidate in AgencyChoice(context).candidates(asked, guess)}


@pytest.mark.parametrize(
    ("minutes", "theme", "measure", "agency"),
    [
        ("1. Burglary\n\nThere had been #12 burglaries.", Theme.BURGLARY, "burglaries", FORCE),
        ("1. Police\n\nInspector Ray said #12 arrests were made.", Theme.DRUGS_ALCOHOL, "arrests", FORCE),
        ("1. Parks\n\nThe wardens served #12 penalty notices.", Theme.ASB, "penalty notices", COUNCIL),
    ],
)
def test_the_likeliest_agency_is_taken(minutes: str, theme: Theme, measure: str, agency: str) -> None:
    assert chosen(minutes, theme, measure, SCRUTINY)[0] == agency


def test_whom_the_sentence_makes_the_owner_is_not_asked_again() -> None:
    said = "Calls to Refuge had risen. The campaign brought #100 new calls to Refuge."
    assert chosen(said, Theme.BURGLARY, "burglaries") == ("Refuge", Basis.SENTENCE)


@pytest.mark.parametrize(
    ("minutes", "told"),
    [
        ("1. Parks\n\nInspector Ray said #12 fines were paid.", True),
        ("1. Parks\n\nInspector Ray spoke. Then #12 fines were paid.", False),
        ("1. Parks\n\nThe Council issued #12 fines.", True),
        ("1. Parks\n\nIn May #12 fines were issued by the Council.", False),
    ],
)
def test_whom_a_sentence_names_before_a_number_is_not_asked_again(minutes: str, told: bool) -> None:
    context, sentence, mark = context_at(HEAD + minutes)
    asked = Asked(sentence, Mark(mark, mark + 1), "fines", Theme.OTHER, Unit.COUNT)
    guess = attribute(context, sentence, asked.mention, asked.theme)
    assert AgencyChoice(context).is_told(asked, guess) is told


def test_agencies_that_a_sentence_lists_have_their_own_numbers() -> None:
    said = "Police made 12 arrests, the Council served 4 notices and Victim Support helped #30 victims."
    assert chosen(said, Theme.OTHER, "victims")[0] == "Victim Support"


def test_whoever_is_named_around_a_number_and_nobody_are_candidates() -> None:
    found = shown("1. Burglary\n\nAn officer of Refuge said that Preston City Council had heard of #12.")
    assert {None, COUNCIL, FORCE, "Refuge"} <= found.keys()


def test_each_candidate_shows_the_place_that_names_it() -> None:
    found = shown("1. Burglary\n\nInspector Ray reported #12 burglaries.")
    assert basis_of(FORCE, found[FORCE].groups[0]) is Basis.SPEAKER
    assert basis_of(COUNCIL, found[COUNCIL].groups[0]) is Basis.DOCUMENT
    assert basis_of(None, found[None].groups[0]) is Basis.NONE


def test_who_was_named_just_before_is_a_candidate() -> None:
    found = shown("1. Burglary\n\nRefuge helped 9 women. In all #12 came.")
    assert {"recent", "recent strong 1"} <= {cue for group in found["Refuge"].groups for cue in group}


def test_what_shows_an_agency_twice_counts_once() -> None:
    found = shown("1. Burglary\n\nThey heard that Refuge and again that Refuge had #12.")
    assert all(len(group) == len(set(group)) for each in found.values() for group in each.groups)


def test_an_agency_goes_by_what_it_is_to_the_board() -> None:
    context, _, _ = context_at(f"{HEAD}1. Burglary\n\nThere were #12.")
    kinds = [kind_of(context, name) for name in (FORCE, COUNCIL, "Refuge", "Nobody Known", None)]
    assert kinds == ["police", "council", "other charity", "unknown", NOBODY]


def test_where_no_area_is_known_the_council_is_the_boards_own() -> None:
    found = shown("1. Burglary\n\nThe council heard of #12.", head="Ward panel\n\n")
    assert {"unplaced", "unplaced council"} <= {cue for group in found["Council"].groups for cue in group}
    assert "is council" in {cue for group in found["Council"].groups for cue in group}


@pytest.mark.parametrize(("named", "often"), [("", "never"), ("Refuge. ", "once"), ("Refuge. " * 9, "often")])
def test_how_often_a_name_is_written_is_a_cue(named: str, often: str) -> None:
    context, _, _ = context_at(f"{HEAD}1. Burglary\n\n{named}There were #12.")
    assert AgencyChoice(context).written("Refuge") == (f"written {often}", f"written {often} other charity")


def test_what_several_do_together_is_a_candidate_where_a_title_names_it() -> None:
    found = shown("1. MARAC\n\nThere were 9 cases.\n\nMore.\n\nMore.\n\nIn all #12 came.")
    assert "joint title" in found["MARAC"].groups[0]


def test_cues_can_be_read() -> None:
    situation = Situation("BURGLARY", "police", "none", "count", "silence", "any", True, False)
    cues = situation_cues("council", situation)
    assert {"is council", "BURGLARY council", "topic police council", "procedural council"} <= set(cues)
    assert word_cues("new arrests", "police") == ("word arrests police", "word new police")
