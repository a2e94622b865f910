"""People whom the text introduces, in wordings of our own."""

import pytest

from extract.agencies import AgencyIndex
from extract.introduced import introduced_people

AREA = AgencyIndex.of_area("Preston City Council")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ann Ives (Head of Housing, Barnet Homes) was there.", {"Ann Ives": "Barnet Homes"}),
        ("Ann Ives, Community Safety Manager, spoke.", {"Ann Ives": "Preston City Council"}),
        ("Bo Hart (Inspector) came. Bo Hart (Head of Arts) left.", {"Bo Hart": "Lancashire Constabulary"}),
        ("The Parks and Arts Commissioner (Head of Housing)", {}),
        (
            "Ms Ives of Refuge and Mr Hart of Kent Police came.",
            {"Ms Ives": "Refuge", "Mr Hart": "Kent Police"},
        ),
        ("Mr Hart, Head of the Local Unit, Refuge, spoke.", {"Mr Hart": "Refuge"}),
        ("Mr Hart, Head of the Local Unit, spoke.", {}),
        ("Ms A. Ives, CEO of Arden Women's Aid, spoke.", {"Ms A. Ives": "Arden Women's Aid"}),
        ("Annual Report of Refuge, Cllr Hart of Refuge", {}),
        ("Ann Ives, Sergeant Bo Hart, and others", {}),
        ("Councillor Hart (Chair) and Ann Ives (Resident)", {}),
        ("The Trust (Head of Housing) and Ann Ives (see Appendix 2)", {}),
        ("Bo Hart from Kent Police came. Bo Hart said that it was so.", {"Bo Hart": "Kent Police"}),
        ("Bo Hart from Kent Police came.", {}),
        ("Bo Hart (Kent Police) came. Mr Hart reported it.", {"Bo Hart": "Kent Police"}),
        ("Bo Hart (Kent Police) came.", {}),
        ("Ms Ives of the charity Refuge spoke.", {"Ms Ives": "Refuge"}),
    ],
)
def test_people_are_of_the_agency_that_is_told_of_them(text: str, people: dict[str, str]) -> None:
    found = introduced_people(text, AREA)
    assert {name: person.agency for name, person in found.items()} == people
