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
        # two side by side, under 'attended'
        (
            "Attended:\nInsp Ann Ives, West Mercia Police      Bo Hart, Head of Housing, Arden Homes",
            [("Ann Ives", "West Mercia Police", True), ("Bo Hart", "Arden Homes", True)],
        ),
        # a line for each cell, as many as there are heads
        (
            (
                "Attendance\nName\nSector\nRoom / Online\nFr. A. Ives (Chair)\nCommunity\nR\nSupt. B. Hart\n"
                "West Mercia Police\nR\nC. Lowe\nArden Homes\nO"
            ),
            [
                ("Fr. A. Ives", None, True),
                ("B. Hart", "West Mercia Police", True),
                ("C. Lowe", "Arden Homes", True),
            ],
        ),
        # those whom an agency sent after its name
        # those whom an agency sent after its name
        (
            "Present\nWest Mercia Police: Supt A Ives, Kent; Insp B Hart\nVictim Support: Ms C Lowe, Mr D Penn",
            [
                ("A Ives", "West Mercia Police", True),
                ("B Hart", "West Mercia Police", True),
                ("Ms C Lowe", "Victim Support", True),
                ("Mr D Penn", "Victim Support", True),
            ],
        ),
        # an Irish head, and guests
        (
            "I láthair\nMs A Ives, Victim Support\nVisitors: Supt B Hart, West Mercia Police\nLeithscéalta: Mr C Lowe",
            [
                ("Ms A Ives", "Victim Support", True),
                ("B Hart", "West Mercia Police", True),
                ("Mr C Lowe", None, False),
            ],
        ),
        # semicolons part those whom one agency sent
        # semicolons part those whom one agency sent
        (
            "Present\nAnn Ives, Bo Hart (West Mercia Police); Cy Lowe (Arden Homes)",
            [
                ("Ann Ives", "West Mercia Police", True),
                ("Bo Hart", "West Mercia Police", True),
                ("Cy Lowe", "Arden Homes", True),
            ],
        ),
        # a lost tab lets a name run into what stands after it
        (
            "Present:\nAnn IvesRedditch Borough Council (Housing)\nSgt Bo McHartWest Mercia Police\nCy LoweSafeLives",
            [
                ("Ann Ives", "Redditch Borough Council", True),
                ("Bo McHart", "West Mercia Police", True),
                ("Cy Lowe", "SafeLives", True),
            ],
        ),
        (
            "Present:\nAnn IvesHousing Manager\nBo McHartTeam Leader, West Mercia Police",
            [("Ann Ives", "Redditch Borough Council", True), ("Bo McHart", "West Mercia Police", True)],
        ),
        # a slash parts the cells, under heads that are no people
        (
            "Present\nName / Organisation\nAnn Ives / Custody Visiting\nInsp Bo Hart / Arden SNT\nCy Lowe / Arden Homes",
            [
                ("Ann Ives", "Custody Visiting", True),
                ("Bo Hart", "West Mercia Police", True),
                ("Cy Lowe", "Arden Homes", True),
            ],
        ),
        # two columns that run together
        (
            (
                "Present:\n\nCllr Ann Ives (Chairman) Redditch Borough Council Bo Penn Kent Fire & Rescue\n"
                "\nCy Lowe Kent Police Flo Moss Redditch Borough Council"
            ),
            [
                ("Cllr Ann Ives", "Redditch Borough Council", True),
                ("Bo Penn", "Kent Fire and Rescue Service", True),
                ("Cy Lowe", "Kent Police", True),
                ("Flo Moss", "Redditch Borough Council", True),
            ],
        ),
        # three lists in a line, and those who listened
        (
            (
                "Present: Ann Ives (Arden Homes); Ex Officio: Councillors Hart and Lowe; In Attendance: Sgt D Moss (West Mercia Police), "
                "19 members of the public, Ed Ray (Refuge) Apologies: Jo Gray"
            ),
            [
                ("Ann Ives", "Arden Homes", True),
                ("Councillor Hart", None, True),
                ("Councillor Lowe", None, True),
                ("D Moss", "West Mercia Police", True),
                ("Ed Ray", "Refuge", True),
                ("Jo Gray", None, False),
            ],
        ),
        # witnesses by their posts
        (
            (
                "Witnesses:\nArea Commander (Community Protection), Kent Fire & Rescue Service\n"
                "Manager, Kent Youth Offending Team"
            ),
            [(None, "Kent Fire and Rescue Service", True), (None, "Youth Offending Team", True)],
        ),
        (
            "In attendance\nAnn Ives - Community Safety Manager\nBo Hart - West Mercia Police",
            [("Ann Ives", "Redditch Borough Council", True), ("Bo Hart", "West Mercia Police", True)],
        ),
        (
            "Present\nName | Agency |\n---|---|\nAnn Ives | West Mercia Police |\nCllr Bo Hart | Redditch Council |",
            [("Ann Ives", "West Mercia Police", True), ("Cllr Bo Hart", "Redditch Borough Council", True)],
        ),
        (
            "Present:\nAnn Ives (AI) Housing Manager        Bo Hart (BH) West Mercia Police\nInsp Cy Lowe        Mr D Moss",
            [
                ("Ann Ives", "Redditch Borough Council", True),
                ("Bo Hart", "West Mercia Police", True),
                ("Cy Lowe", "West Mercia Police", True),
                ("Mr D Moss", None, True),
            ],
        ),
        (
            "Present:\n\nA Ives (Housing Manager), B Hart (Principal Officer,\nWardens), Inspector C Lowe (West Mercia Police), D\nMoss (Victim Support)",
            [
                ("A Ives", "Redditch Borough Council", True),
                ("B Hart", "Redditch Borough Council", True),
                ("C Lowe", "West Mercia Police", True),
                ("D Moss", "Victim Support", True),
            ],
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
        (
            "Present: Councillors: A Hart (Chair), B Ives (Mill ward, until 8pm), C Lowe and D Moss\n\n12 WELCOME",
            [(f"Councillor {name}", None, True) for name in ("A Hart", "B Ives", "C Lowe", "D Moss")],
        ),
        (
            "Present: Councillor A Hart (Chair), Councillors B Ives and C Lowe; Mr D Moss (Independent Member)",
            [
                ("Councillor A Hart", None, True),
                ("Councillor B Ives", None, True),
                ("Councillor C Lowe", None, True),
                ("Mr D Moss", None, True),
            ],
        ),
        (
            "PRESENT\nChair - Councillor Ann Hart\nVice-Chairman Councillor Mrs B Ives\nCouncillor Cy Lowe - Mill Ward",
            [
                ("Councillor Ann Hart", None, True),
                ("Councillor Mrs B Ives", None, True),
                ("Councillor Cy Lowe", None, True),
            ],
        ),
        (
            "Present: Supt Ann Hart (Chair), Flo Penn (Interim Hate Crime Commissioner), DI Bo Ives, Cy Lowe (Refuge)",
            [
                ("Ann Hart", "West Mercia Police", True),
                ("Flo Penn", "Redditch Borough Council", True),
                ("Bo Ives", "West Mercia Police", True),
                ("Cy Lowe", "Refuge", True),
            ],
        ),
        (
            (
                "In attendance: A Hart, Local Officer and B Ives, Station Manager (both Kent Fire and\n"
                "Rescue Service); Insp C Lowe and PC D Moss (both Kent Police); E Penn and F Quill (all Refuge)"
            ),
            [
                ("A Hart", "Kent Fire and Rescue Service", True),
                ("B Ives", "Kent Fire and Rescue Service", True),
                ("C Lowe", "Kent Police", True),
                ("D Moss", "Kent Police", True),
                ("E Penn", "Refuge", True),
                ("F Quill", "Refuge", True),
            ],
        ),
        (
            (
                "In attendance: Chief Executive, Community and Trade Protection Manager, Team\n"
                "Leader, and Legal Services Manager\n(For minute 12) Inspector Bo Ives, Kent Police\n"
            ),
            [
                (None, "Redditch Borough Council", True),
                (None, "Redditch Borough Council", True),
                (None, "Redditch Borough Council", True),
                (None, "Redditch Borough Council", True),
                ("Bo Ives", "Kent Police", True),
            ],
        ),
        (
            "In attendance: Chief Superintendent Ann Hart, Kent Police\nBo Ives, Head of Communities",
            [("Ann Hart", "Kent Police", True), ("Bo Ives", "Redditch Borough Council", True)],
        ),
        (
            "**Apologies:** Chief Superintendent A. Hart, Cllr. B. Ives",
            [("A. Hart", "West Mercia Police", False), ("Cllr. B. Ives", None, False)],
        ),
        (
            "Officers Present: Ann Hart, Bo Ives, Councillor Lowe, Cy Moss and Superintendent Penn",
            [
                ("Ann Hart", None, True),
                ("Bo Ives", None, True),
                ("Councillor Lowe", None, True),
                ("Cy Moss", None, True),
                ("Penn", "West Mercia Police", True),
            ],
        ),
        (
            "Present\nCouncillor Ann Hart\nAbsent\nCouncillor Bo Ives\n\n5/CSP\nUrgent Items\n\nPoole Park",
            [("Councillor Ann Hart", None, True), ("Councillor Bo Ives", None, False)],
        ),
        (
            "IN ATTENDANCE:\n  • Councillor Ann Hart (via Zoom)\n  • Superintendent Bo Ives, An Garda Síochána\nPCP 12.3/14 X",
            [("Councillor Ann Hart", None, True), ("Bo Ives", "An Garda Síochána", True)],
        ),
        (
            "Present: Mr A Hart, Mrs B Ives, Ms C Lowe\n1.0 APOLOGIES: Dr D Moss, Cllr E Penn\n2.0 MINUTES were agreed",
            [
                ("Mr A Hart", None, True),
                ("Mrs B Ives", None, True),
                ("Ms C Lowe", None, True),
                ("Dr D Moss", None, False),
                ("Cllr E Penn", None, False),
            ],
        ),
        (
            "Apologies: Kernow Trust CCG, Kent Police, Refuge",
            [("Kernow Trust CCG", None, False), ("Kent Police", None, False), (None, "Refuge", False)],
        ),
        # a list that stands far to the right has cells of its own
        (
            (
                "Also in attendance:-\n\n               Sergeant Ann Hart      Kent Police\n"
                "               Bo Ives                Refuge\n               Dr Cy Moss             Arden NHS Trust\n"
            ),
            [
                ("Ann Hart", "Kent Police", True),
                ("Bo Ives", "Refuge", True),
                ("Dr Cy Moss", "Arden NHS Trust", True),
            ],
        ),
        # pairs in one list, over line ends
        (
            (
                "Also present: Chief Inspector Ann Hart - Kent Police,\n"
                "Station Manager Bo Ives - Kent Fire and Rescue Service, Cy Lowe - Lessening the Risk\n\n"
                "Sc.55 Declarations of interest"
            ),
            [
                ("Ann Hart", "Kent Police", True),
                ("Bo Ives", "Kent Fire and Rescue Service", True),
                ("Cy Lowe", "Lessening the Risk", True),
            ],
        ),
        (
            "Attending for this item\n\nInspector A Hart, Kent Police\nB Ives, The Arden Trust\n231.\nThe group met.",
            [("A Hart", "Kent Police", True), ("B Ives", "Arden Trust", True)],
        ),
        # a council near by its initials, which are no other's
        (
            "Present: Ann Hart (WFDC), Bo Ives (SLDC), Cy Lowe (QXZW)",
            [
                ("Ann Hart", "Wyre Forest District Council", True),
                ("Bo Ives", None, True),
                ("Cy Lowe", None, True),
            ],
        ),
        (
            "Present: Councillors A Hart - Chair, B Ives - Vice-Chair, C Dunn, D Eves and F Gray",
            [
                ("Councillor A Hart - Chair", None, True),
                ("Councillor B Ives - Vice-Chair", None, True),
                ("Councillor C Dunn", None, True),
                ("Councillor D Eves", None, True),
                ("Councillor F Gray", None, True),
            ],
        ),
        (
            "Present:\nInsp J Hart\nSussex Police\n(JH)\nStation Manager K Ives\nEast Sussex Fire and Rescue Service\n(KI)",
            [("J Hart", "Sussex Police", True), ("K Ives", "East Sussex Fire and Rescue Service", True)],
        ),
        # a post by its initials, and no body by its own
        (
            "In attendance:\nDirector, Drug Service, Kent Police (DDS)",
            [("DDS", "Kent Police", True)],
        ),
        # a person a line, with the post or the agency under each
        (
            (
                "Also Present:\n\nName\n\nDesignation\n\nAnn Hart\n\nHead of Housing - Arden Homes\n\nBo Ives\n\n"
                "Kent Police\n\n6 CRIME AND DISORDER"
            ),
            [("Ann Hart", "Arden Homes", True), ("Bo Ives", "Kent Police", True)],
        ),
        (
            "The following were welcomed for this item:-\n\nAnn Hart –\nKent Police\n\nBo Ives –\nThe Arden Trust",
            [("Ann Hart", "Kent Police", True), ("Bo Ives", "Arden Trust", True)],
        ),
        # initials and whom each is of, which no list need know
        (
            "Attendees:\n\nAH / ROSE (Chair)\nBI / Kent Police\nCL / Harbour Help\nDM / Clerk\n\n1. Crime",
            [
                ("AH", "ROSE", True),
                ("BI", "Kent Police", True),
                ("CL", "Harbour Help", True),
                ("DM", AUTHORITY, True),
            ],
        ),
        # a person over the agency, known by the initials beside the name
        (
            "Organisations represented\n\nAnn Hart (AH)\n\nHarbour Regional Team\n\nDr Bo Ives (Dr BI)\n\nKent Police\n\n1. Crime",
            [("Ann Hart", "Harbour Regional Team", True), ("Dr Bo Ives", "Kent Police", True)],
        ),
        # surnames in capitals are no initials
        (
            "Present:\nClerk (Mr A HART), Head of Safety (Ms B IVES)",
            [("Mr A HART", AUTHORITY, True), ("Ms B IVES", AUTHORITY, True)],
        ),
        # an agency's people run over a line
        (
            (
                "Present:-\n\nKent Police: Chief Inspector A Hart, Sergeant B Ives and Inspector\nC Lowe;\n"
                "Kent Fire and Rescue: Mr D Marsh;\n\n1 Minutes"
            ),
            [
                ("A Hart", "Kent Police", True),
                ("B Ives", "Kent Police", True),
                ("C Lowe", "Kent Police", True),
                ("Mr D Marsh", "Kent Fire and Rescue Service", True),
            ],
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
