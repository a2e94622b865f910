"""Which time belongs to which number of a sentence, and what a change is compared with."""

from datetime import date

import pytest

from extract.model import Document, Period, Sentence
from extract.periods import attach
from extract.rules.period import find_periods
from extract.times import Times, collect_times
from extract.vocabulary import PeriodBasis, SentenceKind

SAID_ON = date(2023, 2, 14)


def places(text: str, *numbers: str) -> list[tuple[int, int]]:
    found, at = [], 0
    for number in numbers:
        at = text.index(number, at)
        found.append((at, at + len(number)))
        at += len(number)
    return found


def read(text: str, *numbers: str, is_table: bool = False) -> list[str | None]:
    extents = places(text, *numbers)
    kind = SentenceKind.TABLE if is_table else SentenceKind.PROSE
    sentence = Sentence(start=0, end=len(text), kind=kind, section=0)
    [times] = collect_times(Document(source="m", text=text, sha256=""), [sentence], [extents], SAID_ON)
    periods = [attach(extent, extents, text, times, is_change=False)[0] for extent in extents]
    return [period.text if period else None for period in periods]


@pytest.mark.parametrize(
    ("text", "numbers", "expected"),
    [
        ("In 2019 there were 55 robberies.", ["55"], ["In 2019"]),
        ("There were 233 fires (228 in 2011) and 12 floods.", ["233", "228", "12"], [None, "in 2011", None]),
        ("It was 96% (2011: 91%).", ["96", "91"], [None, "2011"]),
        ("There were 14 fires (in May).", ["14"], ["in May"]),
        ("In May there were 14 (12) fires.", ["14", "12"], ["In May", "In May"]),
        ("Since April 31 orders and 4 warrants were served.", ["31", "4"], ["Since April", "Since April"]),
        ("Robbery rose from 55 in 2018 to 79 in 2019.", ["55", "79"], ["in 2018", "in 2019"]),
        ("In 2018 there were 55 and in 2019 79.", ["55", "79"], ["In 2018", "in 2019"]),
        ("Thefts moved from 55 the year before to 79.", ["55", "79"], ["the year before", None]),
        ("There were 19 robberies (compared to 32 last year).", ["19", "32"], [None, "last year"]),
        (
            "None, against nine in the same period of the previous year.",
            ["nine"],
            ["in the same period of the previous year"],
        ),
        ("A total of 12 cars (2009) and 8 vans.", ["12", "8"], ["2009", None]),
        ("There are 30 officers; a further 5 are due by 31 March.", ["30", "5"], [None, "by 31 March"]),
        ("Some 23 and 25 deaths in 2017 and 2018.", ["23", "25"], ["in 2017", "in 2017"]),
        ("In 2000 people came.", ["2000"], [None]),
        ("There are 30 wardens and a further 5 will start in May.", ["30", "5"], [None, "in May"]),
        ("Waits had been 9 days in June but are down to 4.", ["9", "4"], ["in June", None]),
        ("There were 9 visits a month in July.", ["9"], ["in July"]),
        ("The 12 loans cost £40 a year, of which 7 ended.", ["12", "40", "7"], [None, "a year", None]),
        ("Last year's shares had been 58% and 57%.", ["58%", "57%"], ["Last year's", "Last year's"]),
        (
            "Some 40 had joined by the end of May where 90 was hoped for.",
            ["40", "90"],
            ["by the end of May", None],
        ),
        ("Last year 58 were seen, of whom 9 left.", ["58", "9"], ["Last year", "Last year"]),
        ("In the last year there were 58 visits, of which 9 failed.", ["58", "9"], ["In the last year"] * 2),
        ("Of the year's 90 fires 12 were set.", ["90", "12"], ["the year's", None]),
        ("A total of 30 against the five year mean of 44.", ["30", "44"], [None, "the five year mean"]),
        ("In June waits were 9 days but are down to 4.", ["9", "4"], ["In June", "In June"]),
        ("Over the previous year crews went out to 50 fires.", ["50"], ["the previous year"]),
        (
            "There were 418 tests in the quarter (Q4 2006/7: 372) and 61 were positive.",
            ["418", "372", "61"],
            ["in the quarter", "Q4 2006/7", None],
        ),
        ("This qtr there were 9 and last qtr 7.", ["9", "7"], ["This qtr", "last qtr"]),
    ],
)
def test_each_number_gets_its_own_time(text: str, numbers: list[str], expected: list[str | None]) -> None:
    assert read(text, *numbers) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Type\tQ4 2021\tQ3 2021\nBurglary\t77\t34", ["Q4 2021", "Q3 2021"]),
        ("Type\n\n2022\n\n2021\n\nBurglary\n\n77\n\n34", ["2022", "2021"]),
        ("2020\n\n77\n\n2021\n\n34", ["2020", "2021"]),
        ("Type\tTarget\nBurglary\t77\t34", [None, None]),
    ],
)
def test_numbers_of_a_table_get_the_time_of_their_column_or_row(
    text: str, expected: list[str | None]
) -> None:
    assert read(text, "77", "34", is_table=True) == expected


def test_a_number_that_is_no_figure_adds_no_column() -> None:
    text = "Casualties\n\n2021\n\n2022\n\nFatal\n\n2\n\n0\n\nSerious\n\n77\n\n34"
    assert read(text, "77", "34", is_table=True) == ["2021", "2022"]


def test_three_numbers_side_by_side_are_a_row_of_the_table_before() -> None:
    head = ("Measure 2020/21 2021/22 Target\n\nVisits 12 14 15", ["12", "14", "15"])
    row = ("Kept within 10 days 79.2% 77.6% 80%", ["10", "79.2%", "77.6%", "80%"])
    _, times = times_in(head, row, joiner="\n")
    extents = places(*row[:1], *row[1])
    found = [attach(extent, extents, row[0], times, is_change=False)[0] for extent in extents]
    assert [period.text if period else None for period in found[:3]] == [None, "2020/21", "2021/22"]


def test_a_column_of_changes_has_the_later_time() -> None:
    text = "Type\t2021\t2022\tDiff.\nBurglary\t40\t34\t-6"
    assert read(text, "40", "34", "6", is_table=True) == ["2021", "2022", "2022"]


def test_an_empty_cell_keeps_its_column() -> None:
    text = "Strand\tQ1\tQ2\tQ3\nRace\t14\t*\t11"
    assert read(text, "14", "11", is_table=True) == ["Q1", "Q3"]


@pytest.mark.parametrize(
    ("text", "number", "baseline"),
    [
        ("Crime fell 9% compared with the same period last year.", "9%", "the same period last year"),
        ("There was a reduction of five on the previous year.", "five", "the previous year"),
        ("Arson was up 4% from the previous quarter.", "4%", "the previous quarter"),
        ("Arson was up 4% since April.", "4%", None),
    ],
)
def test_a_change_names_its_baseline(text: str, number: str, baseline: str | None) -> None:
    [extent] = places(text, number)
    _, found = attach(extent, [extent], text, Times(stated=find_periods(text, SAID_ON)), is_change=True)
    assert found == baseline


@pytest.mark.parametrize(
    ("text", "worded"),
    [
        ("Crime fell 9% compared with the same period last year.", "compared with the same period last year"),
        ("Crime fell 9% in May compared with April.", "in May"),
    ],
)
def test_a_change_is_of_the_time_it_compares_with_where_it_has_no_other(text: str, worded: str) -> None:
    [extent] = places(text, "9%")
    period, _ = attach(extent, [extent], text, Times(stated=find_periods(text, SAID_ON)), is_change=True)
    assert period
    assert period.text == worded


def test_a_change_is_of_the_later_of_the_levels_told_after_it() -> None:
    text = "Burglary fell by 35% (from 333 offences in 2011 to 216 in 2012)."
    extents = places(text, "35%", "333", "216")
    period, _ = attach(extents[0], extents, text, Times(stated=find_periods(text, SAID_ON)), is_change=True)
    assert period
    assert period.text == "in 2012"


def test_an_earlier_level_is_of_the_time_that_another_is_compared_with() -> None:
    text = "Thefts went from 38 to 29 compared with the same period last year."
    extents = places(text, "38", "29")
    stated = Times(stated=find_periods(text, SAID_ON))
    first, last = (attach(extent, extents, text, stated, is_change=False)[0] for extent in extents)
    assert first
    assert first.text == "compared with the same period last year"
    assert last is None


def times_in(*sentences: tuple[str, list[str]], joiner: str = " ") -> tuple[Times, ...]:
    text = joiner.join(words for words, _ in sentences)
    spans, at = [], 0
    for words, _ in sentences:
        spans.append(Sentence(start=at, end=at + len(words), kind=SentenceKind.PROSE, section=0))
        at += len(words) + len(joiner)
    numbers = [places(words, *found) for words, found in sentences]
    return collect_times(Document(source="m", text=text, sha256=""), spans, numbers, SAID_ON)


def inherited(times: Times) -> Period | None:
    return attach((0, 1), [(0, 1)], "7 robberies.", times, is_change=False)[0]


def test_a_declared_time_holds_for_the_rest_of_its_paragraph() -> None:
    declared = ("He gave figures covering April to June 2022: 4 fires.", ["4"])
    _, following = times_in(declared, ("7 robberies.", ["7"]))
    period = inherited(following)
    assert period
    assert (period.text, period.basis, period.end) == (
        "April to June 2022",
        PeriodBasis.ITEM,
        date(2022, 6, 30),
    )


def test_the_lead_of_a_list_sets_its_time() -> None:
    lead = ("Crime was down over the last 3 months:-", [])
    _, *bullets = times_in(lead, ("- 4 fires;", ["4"]), ("- 7 robberies", ["7"]), joiner="\n")
    assert [period.text for period in map(inherited, bullets) if period] == ["over the last 3 months"] * 2


def test_a_declared_time_ends_with_its_paragraph() -> None:
    declared = ("He gave figures covering April to June 2022: 4 fires.", ["4"])
    _, following = times_in(declared, ("7 robberies.", ["7"]), joiner="\n\n")
    assert inherited(following) is None


def test_a_time_that_a_heading_ends_with_holds_for_what_is_right_under_it() -> None:
    heading = "5. Budget 2022/23"
    text = f"{heading}\n\n7 posts.\n\n9 vans."
    kinds = (SentenceKind.HEADING, SentenceKind.PROSE, SentenceKind.PROSE)
    starts = (0, text.index("7"), text.index("9"))
    ends = (len(heading), text.index("\n\n9"), len(text))
    spans = [Sentence(start=a, end=b, kind=k, section=0) for a, b, k in zip(starts, ends, kinds, strict=True)]
    document = Document(source="m", text=text, sha256="")
    _, under, further = collect_times(document, spans, [[], [(0, 1)], [(0, 1)]], SAID_ON)
    assert [period.text if period else None for period in map(inherited, (under, further))] == [
        "2022/23",
        None,
    ]


@pytest.mark.parametrize(
    ("sentence", "worded"),
    [
        ("Of these 7 were repeats.", "In 2021"),
        ("In numbers, 7 people.", "In 2021"),
        ("A van has 7 seats.", None),
    ],
)
def test_a_sentence_that_goes_on_takes_the_time_before(sentence: str, worded: str | None) -> None:
    _, following = times_in(("In 2021 there were 40 calls.", ["40"]), (sentence, ["7"]))
    period = inherited(following)
    assert (period.text if period else None) == worded


def test_numbers_alone_in_brackets_take_the_time_said_of_them() -> None:
    text = "Since April (the year before in brackets): arson 12 (9), theft 40."
    assert read(text, "12", "9", "40") == ["Since April", "the year before", "Since April"]


def test_the_time_of_numbers_in_brackets_holds_for_the_item() -> None:
    told = ("He gave the figures, last year's in brackets:", [])
    _, following = times_in(told, ("Theft 9 (7).", ["9", "7"]), joiner="\n\n")
    period, _ = attach((9, 10), [(6, 7), (9, 10)], "Theft 9 (7).", following, is_change=False)
    assert period == Period(text="last year's", basis=PeriodBasis.ITEM)


def test_a_sentence_without_figures_sets_the_time_of_the_next() -> None:
    _, following = times_in(("Thefts fell over the last quarter.", []), ("7 robberies.", ["7"]))
    period = inherited(following)
    assert period
    assert period.text == "over the last quarter"


def test_that_period_points_to_the_time_before() -> None:
    _, following = times_in(
        ("Since April we have run Clean Sweep.", []), ("During this period 7 were held.", ["7"])
    )
    extent = (19, 20)
    period, _ = attach(extent, [extent], "During this period 7 were held.", following, is_change=False)
    assert period == Period(text="Since April", start=date(2022, 4, 1), end=SAID_ON, basis=PeriodBasis.ITEM)


def test_a_promise_does_not_inherit() -> None:
    times = Times(item=Period(text="2022", basis=PeriodBasis.ITEM))
    assert attach((0, 1), [(0, 1)], "7 days.", times, is_change=False, inherits=False)[0] is None
