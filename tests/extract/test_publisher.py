"""Whose own paper a document is by its head."""

import pytest

from extract.agencies import AgencyIndex
from extract.publisher import head_lines, publisher

ANYWHERE = AgencyIndex({}, {})
WILLOWS = "Women came to the Willows. Staff of the Willows met. The Willows has a garden. At the Willows all is well."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Trustees' Report\n**Charity name: Arden Women's Refuge**\nIt was a busy year.",
            "Arden Women's Refuge",
        ),
        ("Name of organisation | Arden Mediation\n", "Arden Mediation"),
        (
            "Operation Ash\nReport prepared for the Arden Trading Institute, May 2016",
            "Arden Trading Institute",
        ),
        (
            "BRIEFING NOTE\nTo: Scrutiny Panel\nFrom:   Arden Hate Crime Partnership (north)\n",
            "Arden Hate Crime Partnership",
        ),
        ("ARDEN AND KENT PROBATION TRUST\n\nMinutes of a meeting", "Arden and Kent Probation Trust"),
        ("Northern Ireland Housing Executive (NIHE)\nBulletin", "Northern Ireland Housing Executive"),
        ("Annual Report\nof the\nIndependent Monitoring Board\nat\nHMP/YOI ARDEN\n", "HMP Arden"),
        ("Independent Monitoring Board at HMP Arden\nYear to May", "HMP Arden"),
        (
            "Annual Bulletin of the Police Ombudsman\nfor Northern Ireland,\n2015",
            "Police Ombudsman for Northern Ireland",
        ),
        ("Annual Report of the Arden Tenants' Federation for 2019", "Arden Tenants' Federation"),
        (f"Friends' News\nReport from The Willows - May\n{WILLOWS}", "The Willows"),
        ("West Kent Alcohol Network\n\nOur year", "West Kent Alcohol Network"),
    ],
)
def test_an_organisation_owns_its_paper(text: str, name: str) -> None:
    assert publisher(text, head_lines(text), ANYWHERE) == name


@pytest.mark.parametrize(
    "text",
    [
        "Resettlement Board\nHeld at HMP Arden, Mill Road\nNotes",
        "Fire Authority\nReport of Head of Corporate Services\nPurpose",
        "Report of the Director of Public Health\nPurpose",
        "Report from Mill Hill\nMill Hill is quiet.",
        "Kent County Council\nReport of the Community Safety Unit",
        "Minutes of the Safer Arden Partnership",
        "",
    ],
)
def test_other_heads_name_no_owner(text: str) -> None:
    assert publisher(text, head_lines(text), ANYWHERE) is None
