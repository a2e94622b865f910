"""Names of services that a text introduces, in wordings of our own."""

import pytest

from extract.providers import named_providers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Via, which provides the service, came.", ["Via"]),
        ("It asked Safer\nNow, jointly commissioned by the county, for more.", ["Safer Now"]),
        ("the provider, New Dawn, and the providers, Arc and Bow", ["New Dawn", "Arc"]),
        ("The drop-in is run by Open Door, and the van is provided by the Council.", ["Open Door"]),
        ("The Service, which runs well, and the Board, which provides it", []),
        ("The van is run by Mr Hart and the drop-in by Cllr Lowe.", []),
        ("wardens, which provides for it; the provider, as said", []),
        ("Via, who run the service, and Ann Hart, who runs the van, came.", ["Via"]),
        ("the charity Hafan y Cymoedd, and Ykids, a small charity, came", ["Ykids", "Hafan y Cymoedd"]),
        (
            "The Door met 146 young people. It was said that Open Doors saw 12 women.",
            ["The Door", "Open Doors"],
        ),
        ("Kent had 40 families in need. It has 12 beds. Neighbourhood Watch has 90 households.", []),
        ("Hart has 12 clients. Ms Hart was thanked. Ann Lowe saw 9 men. Ann Lowe said so.", []),
        ("Christmas saw 45 people arrested. Sarah supported 14 families. The Mayor met 45 young people.", []),
        ("Advance supported 40 women. Advance has a van. Market Street saw 9 people.", ["Advance"]),
        (
            "It was delivered by New Leaf. New Leaf said that 45 came. 12 were housed by New Leaf.",
            ["New Leaf"],
        ),
        ("More work is to be provided by Ann Hart. Ms Hart was thanked.", []),
        ("An update was provided by Sergeant L Hart of the town team.", []),
        (
            "Training was provided by Officer Wellbeing Services, and by Ann Hart.",
            ["Officer Wellbeing Services"],
        ),
        ("NEA tell me that it is so. Sarah told us more.", ["NEA"]),
        ("Shops in Arden, which runs the scheme, and Residents, who run the watch. CCTV tells us more.", []),
    ],
)
def test_services_are_named_by_what_they_provide(text: str, names: list[str]) -> None:
    assert list(named_providers(text)) == names
