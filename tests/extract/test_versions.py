from datetime import date

import pytest

from extract.versions import Relation, Version, relate

WORDS = " ".join(f"the board heard of {number} offences in ward {number}" for number in range(60))
DAY = date(2023, 5, 3)


def version(text: str = WORDS, board: str | None = "Safer Board", day: date = DAY) -> Version:
    return Version(document="m.txt", board=board, date=day, text=text)


@pytest.mark.parametrize(
    ("new", "relation"),
    [
        (version(), Relation.REPLACES),
        (version(WORDS.upper().replace(" ", "\n")), Relation.REPLACES),
        (version(WORDS.replace("ward 3", "area 3")), Relation.REPLACES),
        (version(board="Safer  board"), Relation.REPLACES),
        (version(board=None), Relation.REPLACES),
        (version(f"{WORDS} {'It thanked all who came. ' * 40}"), Relation.REPLACES),
        (version(WORDS[:400]), Relation.IS_PART),
        (version(f"DRAFT minutes {WORDS}"), Relation.IS_DRAFT),
        (version(day=date(2023, 5, 4)), Relation.OTHER),
        (version(board="Fire Authority"), Relation.OTHER),
        (version(WORDS.replace("offences", "fires in the year")), Relation.OTHER),
        (version("two words"), Relation.OTHER),
    ],
    ids=[
        *(
            "same",
            "other layout",
            "corrected",
            "name spelt otherwise",
            "no name",
            "longer",
            "an item of it",
            "its draft",
        ),
        *("another day", "another board", "another text", "next to nothing"),
    ],
)
def test_the_same_minutes_are_noticed(new: Version, relation: Relation) -> None:
    assert relate(new, version()) is relation


def test_an_approved_version_replaces_the_draft() -> None:
    assert relate(version(), version(f"DRAFT minutes {WORDS}")) is Relation.REPLACES
