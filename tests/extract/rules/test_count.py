"""Plain numbers of things, in figures and words, alone, in ranges and in lists."""

import pytest

from tests.extract.reading import Value, examples, numbers, values

COUNTS = {
    22: (
        "Twenty-two children were seen.",
        "22 children were seen.",
        "twenty two children were seen",
        "Children seen: 22",
        "children (22)",
        "+22 children",
        "22 no. children were seen",
        "22 x children",
        "22x children were seen",
        "22no. children were seen",
        "children x22",
    ),
    393: (
        "There were 393 referrals.",
        "There were three hundred and ninety-three referrals.",
        "Referrals = 393.",
        "• 393 referrals",
    ),
    1_287: ("Staff made 1,287 visits.", "Staff made 1287 visits."),
    0: ("There were nil returns.", "There were zero returns.", "There were 0 returns."),
    12: (
        "A dozen officers attended the fire.",
        "12 officers attended the fire.",
        "Twelve officers attended the fire.",
    ),
    15_000: (
        "The leaflet reached 15k homes.",
        "The leaflet reached 15,000 homes.",
        "The leaflet reached fifteen thousand homes.",
    ),
    1: (
        "One arrest was made.",
        "One further arrest was made.",
        "One burglary was recorded.",
        "Only one robbery took place.",
    ),
    (8, 10): (
        "8-10 volunteers are needed.",
        "8 – 10 volunteers are needed.",
        "8 to 10 volunteers are needed.",
        "Between 8 and 10 volunteers are needed.",
        "Eight to ten volunteers are needed.",
    ),
    (5, 10): ("Some five to 10 wardens patrol.", "Between five and 10 wardens patrol."),
    (5, 7): ("Between five and seven wardens patrol.", "5-7 wardens patrol."),
    (1, 2): ("One or two complaints came in.", "1-2 complaints came in."),
    (50, 60): ("50/60 homes were visited.",),
}
LISTS = [
    ("45, 50 and 12 offences respectively were recorded.", [45, 50, 12]),
    ("Women (24) and children (22) were housed.", [24, 22]),
    ("Of these 9 were detected and 4 dropped.", [9, 4]),
    ("Two were fined, three warned and one cautioned.", [2, 3, 1]),
    ("Arson, 3; theft, 14; fraud, 6.", [3, 14, 6]),
    ("Offences rose from 502 to 540.", [502, 540]),
    ("Offences rose from five to 10.", [5, 10]),
    ("The unit has 2 sergeants and 11 constables.", [2, 11]),
]


@pytest.mark.parametrize(("text", "value"), examples(COUNTS))
def test_a_count_is_read(text: str, value: Value) -> None:
    assert [(n.value, n.unit) for n in numbers(text)] == [(value, "count")]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_every_number_of_a_list_is_a_count(text: str, expected: list[float]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "One of the members asked for more.",
        "No one had objected.",
        "This was one way forward.",
        "The two services will meet.",
        "One-to-one support continues.",
        "Another one was expected.",
        "All three agreed.",
    ],
)
def test_number_words_that_point_are_no_counts(text: str) -> None:
    assert values(text) == []
