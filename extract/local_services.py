"""The services of a place by kind and by initials, and what a document calls them."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from extract.agency_names import Body, agency_names, agency_shapes
from extract.agency_naming import UNPLACED
from extract.lexicon import Row, read_lexicon
from extract.phrases import split_words
from extract.places import Place, council_acronyms, initials_of

# the words one of which the name of a board holds
_BOARD = frozenset(("board", "committee", "forum", "group", "panel", "partnership"))
# words of the names of boards for safer communities, and of those that only look on
_SCRUTINY = frozenset(("Scrutiny", "Overview", "Performance", "Policing", "Police"))
_SAFER = frozenset(("Safer", "Safety"))
# initials too long to be many councils'
_CAPITALS = re.compile(r"\b[A-Z]{4,}\b")
# a board that is named after a service
_OF_BOARD = re.compile(
    r"(?P<service>.+?\b(?:Service|Team))\s(?:(?:Management|Executive|Strategic|Partnership|Steering|Joint)\s)*"
    r"(?:Board|Committee|Group)",
    re.IGNORECASE,
)
# by then all fire brigades but London's were fire and rescue services (Fire and Rescue Services Act 2004)
_RENAMED = date(2008, 1, 1)
_BRIGADE = re.compile(r"(?:\b(?P<place>[A-Z]\w+)\s)?(?:\bCounty\s)?\bFire Brigade\b")
_RESCUE = " Fire and Rescue Service"
# the names of youth justice services, with their initials
_YOUTH = {
    "Youth Justice Service": "YJS",
    "Youth Offending Service": "YOS",
    "Youth Offending Team": "YOT",
    "Youth Justice Team": "YJT",
    "Youth Justice Agency": "YJA",
}
# whom a police and crime panel hears, and what it calls itself
_HEARD = ("the Panel", "The Commissioner", "the Force")


def services_of(place: Place) -> dict[str, str]:
    """Return the names of a place's own council, police, fire and probation service by kind."""
    area = place.police.removesuffix(" Constabulary").removesuffix(" Police")
    services = {
        "police": place.police,
        "fire": place.fire,
        "council": place.council,
        "probation": place.probation or place.council,
        "commissioner": f"{area} {UNPLACED['commissioner']}" if area != place.police else None,
    }
    return {kind: name for kind, name in services.items() if name}


def former_services(council: str | None, on: date | None) -> dict[str, str]:
    """Return the services of a council's area that were there on a day and are no more, by kind."""
    rows = _former() if on else ()
    return next(
        (
            {"police": row["police"], "fire": row["fire"]}
            for row in rows
            if row["council"] == council and str(on) < row["until"]
        ),
        {},
    )


@cache
def _former() -> tuple[Row, ...]:
    return read_lexicon("former_services", ("council", "police", "fire", "until", "source"))


def is_of_country(force: str) -> bool:
    """Whether a force is a whole country's, as those before it were not: 'Police Scotland'."""
    return not force.endswith((" Police", " Constabulary"))


def is_police_panel(board: str | None, text: str) -> bool:
    """Whether a meeting is a police and crime panel's, by its name or, without one, by whom it hears."""
    keys = frozenset(split_words(board or "").keys)
    if keys.isdisjoint(_BOARD):
        return all(name in text for name in _HEARD)
    return {"police", "crime", "panel"} <= keys


def is_partnership(board: str) -> bool:
    """Whether those who meet do the work that they hear of: a partnership, a board for safer communities."""
    words = frozenset(board.split())
    safer = "Board" in words and not _SAFER.isdisjoint(words) and _SCRUTINY.isdisjoint(words)
    return safer or "Partnership" in words


def officers_of(board: str | None, text: str, local: Mapping[str, str]) -> dict[str, str]:
    """Return whose officers and whose money a police and crime panel hears of: not those of its host."""
    panel = "commissioner" in local and is_police_panel(board, text)
    return dict.fromkeys(("officer", "owner"), local["commissioner"]) if panel else {}


def own_police_name(text: str, official: str | None) -> dict[str, str]:
    """Keep to the document's own 'Constabulary' or 'Police'; boards differ in what they call one force."""
    if not official or not official.endswith((" Police", " Constabulary")):
        return {}
    area = official.rsplit(" ", 1)[0]
    forms = (f"{area} Police", f"{area} Constabulary")
    used = [(found.start(), form) for form in forms if (found := _alone(form).search(text))]
    return {official: min(used)[1]} if used else {}


def own_fire_name(text: str, official: str | None, on: date | None) -> dict[str, str]:
    """Keep to the 'Fire Brigade' of an old text that knows no other name; later ones only say it so."""
    if not official or not official.endswith(_RESCUE) or on is None or on >= _RENAMED:
        return {}
    area = official.removesuffix(_RESCUE)
    if not any(found["place"] in (None, "The", area.split()[-1]) for found in _BRIGADE.finditer(text)):
        return {}
    if "Fire and Rescue" in text or "Fire & Rescue" in text:
        return {}
    county = " County" if "County Fire Brigade" in text else ""
    return {official: f"{area.removesuffix(' County')}{county} Fire Brigade"}


@cache
def _alone(form: str) -> re.Pattern[str]:
    """Return the pattern of a force's name that is no part of a longer one, such as a panel's."""
    return re.compile(rf"{re.escape(form)}\b(?!,?\s(?:and|&|Authority|Federation|Fire))")


def youth_service(text: str) -> dict[str, str]:
    """Return what a document calls the youth justice service of its area, which it names by kind alone."""
    # initials are borrowed ('the YJS family'), so that the name in full counts double
    counted = {name: 2 * text.count(name) + text.count(initials) for name, initials in _YOUTH.items()}
    name = max(counted, key=counted.__getitem__)
    return {"youth": name} if counted[name] else {}


def service_of_board(board: str | None) -> dict[str, str]:
    """Return the youth service that a board is named after: 'Arden Youth Service Management Board'."""
    found = _OF_BOARD.fullmatch(board or "")
    return {"youth": found["service"]} if found and "youth" in found["service"].lower() else {}


def is_of_youth(text: str) -> bool:
    """Whether a document is about youth justice, so that those who reoffend in it are children."""
    named = text.count("Youth Justice") + text.count("Youth Offending")
    return named > 2 and named > text.count("robation")


def service_acronyms(services: Mapping[str, str]) -> dict[str, Body]:
    """Return the area's own services by initials, such as 'WFRS'."""
    bodies = {initials_of(name): Body(name, kind) for kind, name in services.items()}
    return {initials.lower(): body for initials, body in bodies.items() if len(initials) > 2}


@cache
def _initials_by_council() -> dict[str | None, str]:
    return {place.council: initials for initials, known in council_acronyms().items() for place in known}


def neighbours(text: str, police: str | None) -> dict[str, Body]:
    """Return the councils of a police area by long initials in a text, which are no other's: 'SLDC'."""
    known = council_acronyms()
    written = sorted(known.keys() & set(_CAPITALS.findall(text)))
    near = {word: {place.council for place in known[word] if place.police == police} for word in written}
    return {
        word.lower(): Body(str(next(iter(councils))), "council")
        for word, councils in near.items()
        if len(councils) == 1 and not _is_taken(word)
    }


def council_acronym(council: str | None) -> dict[str, Body]:
    """Return a council by its initials, such as 'LBB', unless they mean somebody else."""
    initials = _initials_by_council().get(council) if council else None
    if not initials or len(initials) < 2:
        return {}
    return {} if _is_taken(initials) else {initials.lower(): Body(str(council), "council")}


def _is_taken(initials: str) -> bool:
    """Whether initials mean somebody else."""
    words = split_words(initials)
    return bool(agency_names().at(words, 0) or agency_shapes().at(words, 0))
