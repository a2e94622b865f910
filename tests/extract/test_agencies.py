"""Agencies by name, by shape, by acronym and by the meeting's area, in wordings of our own."""

from datetime import date

import pytest

from extract.agencies import AgencyIndex, local_agencies
from extract.model import Document, Meeting


def index_of(text: str, authority: str | None) -> AgencyIndex:
    document = Document(source="minutes.txt", text=text, sha256="")
    return AgencyIndex.of(document, Meeting(board=None, date=None, authority=authority))


def names(text: str, authority: str | None = "Cheshire East Council") -> list[str]:
    return [agency.name for agency in index_of(text, authority).find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # known names and their aliases
        ("the Met Police and MOPAC", ["Metropolitan Police", "Mayor's Office for Policing and Crime"]),
        ("An Garda\nSiochana and the Gardaí", ["An Garda Síochána", "An Garda Síochána"]),
        ("the National Probation Service", ["Probation Service"]),
        ("Solace Women’s Aid", ["Solace Women's Aid"]),
        ("THAMES VALLEY POLICE UPDATE", ["Thames Valley Police"]),
        ("Cambs Constabulary", ["Cambridgeshire Constabulary"]),
        ("West Yorks Police", ["West Yorkshire Police"]),
        # initials of two words
        (
            "NHS North East London Integrated Care Board (NEL ICB), and the NEL ICB",
            ["NHS North East London Integrated Care Board"] * 3,
        ),
        # shapes
        ("Kent Fire & Rescue Authority", ["Kent Fire and Rescue Service"]),
        ("Head of Housing at Arden Homes", ["Arden Homes"]),
        ("Arden and Bow CRC", ["Arden and Bow Community Rehabilitation Company"]),
        ("the OPCC", ["Cheshire Police and Crime Commissioner"]),
        (
            "the Cheshire Police, Fire and Crime Commissioner",
            ["Cheshire Police, Fire and Crime Commissioner"],
        ),
        ("KENT COMBINED FIRE AUTHORITY", ["Kent Fire and Rescue Service"]),
        ("NEWRY, MOURNE & DOWN DISTRICT COUNCIL met", ["Newry, Mourne and Down District Council"]),
        ("In Bournemouth, Kent County Council met", ["Kent County Council"]),
        ("Cheshire Probation Trust's chief", ["Cheshire Probation Trust"]),
        (
            "North Tees and Hartlepool NHS Foundation Trust",
            ["North Tees and Hartlepool NHS Foundation Trust"],
        ),
        ("Ann Ives of Wealdham Women's Refuge", ["Wealdham Women's Refuge"]),
        ("Grays Town Council", ["Grays Town Council"]),
        ("London Borough of Richmond upon Thames", ["London Borough of Richmond upon Thames"]),
        ("Isle of Wight Council", ["Isle of Wight Council"]),
        ("Fife Alcohol & Drug Partnership", ["Fife Alcohol and Drug Partnership"]),
        ("North Dublin Drugs Task Force", ["North Dublin Drugs Task Force"]),
        ("Moray Integration Joint Board", ["Moray Integration Joint Board"]),
        ("NHS Greater Glasgow and Clyde", ["NHS Greater Glasgow and Clyde"]),
        ("Surrey Police and Crime Commissioner", ["Surrey Police and Crime Commissioner"]),
        ("the PCC for Devon & Cornwall", ["Devon and Cornwall Police and Crime Commissioner"]),
        (
            "the Police, Fire and Crime Commissioner for Essex",
            ["Essex Police, Fire and Crime Commissioner"],
        ),
        # the meeting's own
        ("In Crewe the Police had calls", ["Cheshire Constabulary"]),
        ("the force grew", ["Cheshire Constabulary"]),
        ("the fire service", ["Cheshire Fire and Rescue Service"]),
        ("the Council's Community Safety Team", ["Cheshire East Council", "Cheshire East Council"]),
        ("Redditch Police", ["West Mercia Police"]),
        ("QUARTERLY POLICE REPORT", ["Cheshire Constabulary"]),
        ("Were police told? Latest Police figures", ["Cheshire Constabulary", "Cheshire Constabulary"]),
        ("the Joint Enforcement Team", ["Cheshire East Council"]),
        ("the Rural Crime Team", ["Cheshire Constabulary"]),
        # one of its kind in an area
        ("the Safeguarding Adults Board's report", ["Safeguarding Adults Board"]),
        ("Arden & Bow Drug and Alcohol Action Team", ["Arden and Bow Drug and Alcohol Action Team"]),
        # small letters for capitals
        ("HAM-BOW TOWN COUNCIL", ["Ham-Bow Town Council"]),
        ("the BCD CRC", ["BCD CRC"]),
        ("said that the Salt Row Trust went into schools", ["Salt Row Trust"]),
        # what only looks like an agency
        ("the Trust said, and Hart Academy Trust", []),
        ("Area Housing", []),
        ("Council Tax, the Council Chamber and the Police Station", []),
        ("the Police and Crime Plan", []),
        ("many homes and social housing", []),
        ("Care Homes", []),
        ("SECURE HOMES", []),
        ("The LARCH HOMES team let twelve.", ["Larch Homes"]),
    ],
)
def test_agencies_are_found(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Cheshire's own CFRS", "Cheshire Fire and Rescue Service"),
        ("Barnet, Enfield and Haringey Mental Health NHS Trust (BEH-MHT) came. BEH-MHT",
         "Barnet, Enfield and Haringey Mental Health NHS Trust"),
        ("Arden Homes (‘AH’) came. AH", "Arden Homes"),
        ("CEC", "Cheshire East Council"),
    ],
)  # fmt: skip
def test_acronyms_stand_for_what_they_abbreviate(text: str, last: str) -> None:
    assert names(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The Tenant Advice Service (TAS) opened. TAS", "Tenant Advice Service"),
        ("The Arden Court of Appeal Team (“ACAT”) met. the Arden Court of Appeal Team",
         "Arden Court of Appeal Team"),
        ("The Women and Girls Project (W&GP) began. W&GP", "Women and Girls Project"),
        ("The Tenant Advice Service (Arden) opened. TAS", None),
        ("The Tenant Advice Leaflet (TAL) came. TAL", None),
    ],
)  # fmt: skip
def test_a_service_that_a_text_introduces_with_its_initials_is_an_agency(text: str, last: str | None) -> None:
    assert (names(text) or [None])[-1] == last


def test_a_force_keeps_the_name_that_the_document_gives_it() -> None:
    assert names("Cheshire Police came. The Police left.") == ["Cheshire Police", "Cheshire Police"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("An Garda\n\nSiochana came. the Police", "An Garda Síochána"),
        ("Arden Constabulary and Kent Police, then Arden Constabulary. the Police", "Arden Constabulary"),
        ("the County Council", "County Council"),
        ("the Council", "Council"),
        ("the PCC", "Police and Crime Commissioner"),
    ],
)
def test_where_no_area_is_known_the_text_tells(text: str, last: str) -> None:
    assert names(text, None)[-1] == last


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr L Grove\nPolice and Crime Commissioner", "Kent Police and Crime Commissioner"),
        ("Tim HartKent Police (Dover)", "Kent Police"),
    ],
)
def test_a_person_is_no_part_of_a_name(text: str, expected: str) -> None:
    assert [found.name for found in index_of(text, "Kent County Council").find(text)] == [expected]


@pytest.mark.parametrize(
    ("council", "on", "police", "fire"),
    [
        (
            "The Highland Council",
            date(2008, 8, 29),
            "Northern Constabulary",
            "Highlands and Islands Fire and Rescue Service",
        ),
        ("The Highland Council", date(2013, 4, 1), "Police Scotland", "Scottish Fire and Rescue Service"),
        ("Fife Council", None, "Police Scotland", "Scottish Fire and Rescue Service"),
        ("Kent County Council", date(2008, 8, 29), "Kent Police", "Kent Fire and Rescue Service"),
    ],
)
def test_an_area_has_the_services_of_its_day(council: str, on: date | None, police: str, fire: str) -> None:
    local = local_agencies(council, on)
    assert (local["police"], local["fire"]) == (police, fire)


def test_a_span_is_that_of_the_name() -> None:
    text = "Calls to Cheshire Police rose"
    (found,) = index_of(text, None).find(text)
    assert text[found.start : found.end] == "Cheshire Police"


@pytest.mark.parametrize(
    ("authority", "kind", "expected"),
    [
        ("London Borough of Barnet", "police", "Metropolitan Police"),
        ("London Borough of Barnet", "fire", "London Fire Brigade"),
        ("Redditch Borough Council", "police", "West Mercia Police"),
        ("Limerick City and County Council", "police", "An Garda Síochána"),
        ("The Highland Council", "fire", "Scottish Fire and Rescue Service"),
        ("Belfast City Council", "police", "Police Service of Northern Ireland"),
        ("Metropolitan Police Authority", "police", "Metropolitan Police"),
        ("Bedfordshire Fire and Rescue Authority", "council", "Bedfordshire Fire and Rescue Service"),
        ("Spelthorne Borough Council", "commissioner", "Surrey Police and Crime Commissioner"),
        ("The Highland Council", "probation", "The Highland Council"),
        ("Belfast City Council", "probation", "Probation Board for Northern Ireland"),
        ("Somewhere Else", "police", None),
    ],
)
def test_an_area_has_its_own_services(authority: str, kind: str, expected: str | None) -> None:
    assert local_agencies(authority).get(kind) == expected
