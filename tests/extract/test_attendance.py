"""Attendance lists in several layouts, in wordings of our own."""

import pytest

from extract.attendance import find_attendance

AUTHORITY = "Redditch Borough Council"


def attendance(text: str) -> list[tuple[str | None, str | None, bool]]:
    people = find_attendance(text, AUTHORITY)
    return [(person.name, person.agency, person.present) for person in people]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Present:\n\nAnn Ives\tBorough Commander, Met Police\nBo Hart\tHead of Housing, Arden Homes",
            [("Ann Ives", "Metropolitan Police", True), ("Bo Hart", "Arden Homes", True)],
        ),
        (
            "In attendance\nAnn Ives - Community Safety Manager\nBo Hart - West Mercia Police",
            [("Ann Ives", "Redditch Borough Council", True), ("Bo Hart", "West Mercia Police", True)],
        ),
        (
            "Present\nAnn Ives (Station Commander)\nBo Hart (Manager, Victim Support)",
            [
                ("Ann Ives", "Hereford and Worcester Fire and Rescue Service", True),
                ("Bo Hart", "Victim Support", True),
            ],
        ),
        (
            "Present: Councillor Ann Ives, Bo Hart and Cy Lowe",
            [("Councillor Ann Ives", None, True), ("Bo Hart", None, True), ("Cy Lowe", None, True)],
        ),
        (
            "OFFICIALS:\nDirector of Housing (Mr. B. Hart), Chief\nSuperintendent (Ms. C. Lowe)",
            [("Mr. B. Hart", "Redditch Borough Council", True), ("Ms. C. Lowe", "West Mercia Police", True)],
        ),
        (
            "POLICE NOMINATIONS:\nSenior Analyst (Mr. B. Hart), Clerk (Ms. C. Lowe)",
            [("Mr. B. Hart", "West Mercia Police", True), ("Ms. C. Lowe", "West Mercia Police", True)],
        ),
        (
            "Present:\nAnn Ives\tAssistant Director, Counter Fraud &\n\tProtection, Kent Police",
            [("Ann Ives", "Kent Police", True)],
        ),
        (
            "Apologies:\n- Chief Inspector Ed Hart, Met Police\n- Al Ives, Northern Rivers Trust",
            [("Ed Hart", "Metropolitan Police", False), ("Al Ives", "Northern Rivers Trust", False)],
        ),
        (
            "Present:\nAnn Ives\tVictim Support\n\n1. WELCOME\n\nAll were welcomed.",
            [("Ann Ives", "Victim Support", True)],
        ),
        (
            "Present:\nRepresenting the Samaritans (SAM)\nMr A Hart\nOn behalf of Arden Enterprise:\nDr B Ives\nPC Lowe",
            [
                ("Mr A Hart", "Samaritans", True),
                ("Dr B Ives", "Arden Enterprise", True),
                ("Lowe", "West Mercia Police", True),
            ],
        ),
        (
            "In attendance:\nRefuge:\nAnn Hart\nCllr Bo Ives\nCy Lowe, Arden Homes",
            [("Ann Hart", "Refuge", True), ("Cllr Bo Ives", None, True), ("Cy Lowe", "Arden Homes", True)],
        ),
        (
            "Present: Cllr A Hart (Chair), Inspector B Ives, Mr C Lowe Director of Housing, Ms D Penn Nacro",
            [
                ("Cllr A Hart", None, True),
                ("B Ives", "West Mercia Police", True),
                ("Mr C Lowe", "Redditch Borough Council", True),
                ("Ms D Penn", "Nacro", True),
            ],
        ),
        (
            "Present: Cllrs Hart and Ives, PCSO Lowe, Mrs Penn (Clerk)",
            [
                ("Councillor Hart", None, True),
                ("Councillor Ives", None, True),
                ("Lowe", "West Mercia Police", True),
                ("Mrs Penn", "Redditch Borough Council", True),
            ],
        ),
        (
            "Present: Superintendent An Garda Siochana, Mr Bo Hart (Bruff)",
            [("Mr Bo Hart", "An Garda Síochána", True)],
        ),
        (
            "Attendees:\nSupt Ann Ives (AI) – Met Police\nBo Hart (BH) – Hestia",
            [("Ann Ives", "Metropolitan Police", True), ("Bo Hart", "Hestia", True)],
        ),
        (
            "Present:\nCouncillors Ives (Chair), Hart and Lowe",
            [
                ("Councillor Ives", None, True),
                ("Councillor Hart", None, True),
                ("Councillor Lowe", None, True),
            ],
        ),
        (
            "Present: Ann Ives (Chair); Bo Hart (Met Police);\nCy Lowe (Probation); Flo Moss (Victim Support)",
            [
                ("Ann Ives", None, True),
                ("Bo Hart", "Metropolitan Police", True),
                ("Cy Lowe", "Probation Service", True),
                ("Flo Moss", "Victim Support", True),
            ],
        ),
        (
            "Attendees (org): A. Ives (PS, Chair), B. Hart (Kent Police),\nC. Lowe (Probation), D. Moss (Refuge)",
            [
                ("A. Ives", None, True),
                ("B. Hart", "Kent Police", True),
                ("C. Lowe", "Probation Service", True),
                ("D. Moss", "Refuge", True),
            ],
        ),
        (
            (
                "Officers/Others Present:\nMs A Ives            Head of Kent, Kent Community\n"
                "                     Rehabilitation Company\nSupt B Hart          Kent Police"
            ),
            [
                ("Ms A Ives", "Kent Community Rehabilitation Company", True),
                ("B Hart", "Kent Police", True),
            ],
        ),
        ("Others in attendance: Ann Ives (Met Police)", [("Ann Ives", "Metropolitan Police", True)]),
        (
            "Present:\nAnn Ives\tVictim Support\n\nC32 POLICE REPORT\n\nSupt Hart gave a talk.",
            [("Ann Ives", "Victim Support", True)],
        ),
        (
            "Invitees:\nOutreach Manager - Harbour DVS\nInsp Hart - West Mercia Police",
            [(None, "Harbour DVS", True), ("Hart", "West Mercia Police", True)],
        ),
        (
            "In attendance: Finance Manager; Operations Manager (Change Grow Live); Dr A Ives (GP; Clinical Lead)",
            [
                (None, "Redditch Borough Council", True),
                (None, "Change Grow Live", True),
                ("Dr A Ives", None, True),
            ],
        ),
        (
            "In attendance: Chief Executive, Arden Outreach Service (AOS); Inspector, West Mercia Police",
            [(None, "Arden Outreach Service", True), (None, "West Mercia Police", True)],
        ),
        ("1. Crime\n\nBurglary fell by 12%.", []),
    ],
)
def test_layouts(text: str, people: list[tuple[str | None, str | None, bool]]) -> None:
    assert attendance(text) == people


def test_departments_and_officers_are_the_councils_and_youth_services_their_own() -> None:
    text = "Present:\nA Ives (Place and Growth)\nB Hart (YOS Manager)\nC Lowe (Safer Lives)\n\n1. Work of the YOS"
    assert [agency for _, agency, _ in attendance(text)] == [
        AUTHORITY,
        "Youth Offending Service",
        "Safer Lives",
    ]
