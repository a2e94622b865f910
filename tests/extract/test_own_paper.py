"""Whose own paper a document is by how it is written and signed."""

import pytest

from extract.agencies import AgencyIndex
from extract.own_paper import on_its_pages, signed_by, tells_of_itself

ANYWHERE = AgencyIndex({}, {})
WE = "We did our best and our staff helped us. "


def test_who_is_one_of_a_list_owns_no_paper() -> None:
    below = WE * 40 + "Arden Homes met. " * 3
    assert signed_by(f"It is run by the Council, Arden Homes 2000, and Refuge. {below}", ANYWHERE) is None
    assert signed_by(f"It is run by Arden Homes. {below}", ANYWHERE) == "Arden Homes"


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (f"Our year\n{WE}", True),
        ("Trustees' report\nThe charity helped many people last year.", True),
        ("Annual Report 2020/21\nFires fell.", True),
        (f"Minutes of the board\nPresent: A Ives\n{WE}", False),
        (f"Apologies: B Hart\n{WE}", False),
        ("Crime rose in the ward over the year, and calls about cars did as well.", False),
    ],
)
def test_a_paper_in_the_first_person_is_somebodys_own(text: str, own: bool) -> None:
    assert tells_of_itself(text) is own


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            f"Arden Nightstop\n\nOur year\n{WE}Arden Nightstop has hosts. Arden Nightstop is small.",
            "Arden Nightstop",
        ),
        # the letters of its site, and the first step of a trail
        (
            f"Neighbours\n{WE}We have 40 homes for rent. asb@ardenhousinggroup.co.uk {WE}in Arden.",
            "Arden Housing Group",
        ),
        (
            f"Arden Nightstop > About us > News\n\n{WE}Arden Nightstop has hosts. Arden Nightstop is small.",
            "Arden Nightstop",
        ),
        # who is registered signs, though        # who is registered signs, though the pages name only its short name
        (
            f"Tenants' annual report\n\n{WE}Arden had a good year. Arden grew.\n\nArden Housing Limited is a charitable society.",
            "Arden Housing",
        ),
        (
            "ANNUAL REPORT\n\nMill Hill\nNightstop &\nMediation\nScheme\n\nOur small charity did well.",
            "Mill Hill Nightstop & Mediation Scheme",
        ),
        (
            f"arden hate watch\n\nRegistered charity 1062692\n{WE}Arden Hate Watch is here.",
            "Arden Hate Watch",
        ),
        ("Ourrefuge\n\nSee www.ourrefuge.org.uk\nThe charity is small.", "Ourrefuge"),
        (f"Arden Homes\nResidents' report\n{WE}", "Arden Homes"),
        ("THE FIRST DOOR LTD\n\nTrustees' report\nThe charity is small.", "The First Door Ltd"),
        (
            f"Tenants' report\n\nSee www.ardenhousing.org.uk\n{WE}Arden Housing Group is yours.",
            "Arden Housing Group",
        ),
    ],
)
def test_a_name_at_the_top_or_of_a_site_signs_a_paper(text: str, name: str) -> None:
    assert signed_by(text, ANYWHERE) == name


@pytest.mark.parametrize(
    "text",
    [
        f"Front Page\n\nNews\n{WE}",
        f"Home\n\nHide Ad\n{WE}\nHide Ad\n\nHide Ad\n",
        f"Home\n\nHide Ad\nHide Ad\n{WE}\nHide Ad\nHide Ad\n\nThe end.",
        f"Arden Homes and others\n{WE}",
        f"Kent\n\nwww.kent.org.uk\n{WE}Kent is a county.",
        f"Watching Crime\n\n{WE}",
        f"Hate Crime\n\n{WE}Hate crime is up. Hate crime is our concern. Our hate crime officers help.",
        f"Safeguarding Summit\n\n{WE}Safeguarding Summit. Safeguarding Summit. Safeguarding Summit.",
        f"Domestic Abuse - Progress\n\nThe charity. {WE}",
        "Arden Nightstop\n\nPresent: A Ives\nArden Nightstop. Arden Nightstop.",
    ],
)
def test_titles_and_places_sign_nothing(text: str) -> None:
    assert signed_by(text, ANYWHERE) is None


@pytest.mark.parametrize("said", ["It is", "Milby Refuge is", "Our patron said that Milby Refuge is"])
def test_another_that_is_registered_signs_nothing(said: str) -> None:
    text = f"Tenants' annual report\n\n{WE}{said} a registered charity."
    assert signed_by(text, ANYWHERE) is None


def test_a_name_on_every_page_is_whose_paper_it_is() -> None:
    text = "Report\nPublic  Page 1 of 4  Arden NHS Foundation Trust\nText\nPublic  Page 2 of 4  Arden NHS Foundation Trust"
    assert on_its_pages(text, ANYWHERE) == "Arden NHS Foundation Trust"
    assert on_its_pages("Page 1 of 4 Arden NHS Foundation Trust\nText", ANYWHERE) is None
    assert on_its_pages("Action: NHS England\nText\nAction: NHS England", ANYWHERE) is None
    assert on_its_pages(f"Minutes of the board\n{text}", ANYWHERE) is None
