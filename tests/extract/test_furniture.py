"""What a page prints around its words is blanked; words and offsets stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.furniture import clean
from tests.extract.reading import document, read_line


def cleaned(text: str) -> str:
    return clean(document(text)).text


FURNITURE = [
    "Page 3 of 12",
    "You are on page 1of 12",
    "View: 0 times",
    "0 download",
    "Page 3",
    "3 of 12",
    "Anytown Safety Board, 5 May 2021      Page 3 of 12",
    "Anytown Safety Board | Page 3 of 12",
    "Page 3 of 12     Anytown Safety Board",
    "- 4 -",
    "pdf icon PDF 47 KB",
    "PDF 1.2 MB",
    "Additional documents:",
    "Minutes:",
    "-----",
    "|---|:--:|---|",
    "---|---",
    "https://council.example/minutes?id=42&item=7",
    "www.council.example/page/9",
    "clerk.3@council.example",
    "View directions",
]
WORDS = [
    "Page 3 of the report shows 40 offences",
    "The fall is shown on page 3 of 12",
    "Minutes: the 4 actions were closed",
    "3 of 12 actions were closed.",
    "- 4 arrests were made",
    "47 KB",
    "Crime fell *slightly in 2 wards",
    "£5* was charged",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_is_blanked(line: str) -> None:
    assert cleaned(f"Crime fell.\n{line}\nIt was noted.").split() == ["Crime", "fell.", "It", "was", "noted."]


@pytest.mark.parametrize("line", WORDS)
def test_words_that_look_like_furniture_stay(line: str) -> None:
    kept = cleaned(f"Crime fell.\n{line}\nIt was noted.")
    assert kept.replace("*", " ").split() == f"Crime fell. {line} It was noted.".replace("*", " ").split()


@pytest.mark.parametrize(
    "text",
    [
        "the 27\nth\n April 2017",
        "the 27\n\nth\n\nApril 2017",
        "the 27 \n th\nof April 2017",
        "the 27\nth April 2017",
    ],
)
def test_an_ordinal_that_a_page_tears_is_one(text: str) -> None:
    assert "\n" not in cleaned(text)
    assert read_line(f"Calls rose to {text} at 30.") == read_line("Calls rose to the 27th April 2017 at 30.")


@pytest.mark.parametrize("text", ["Ward 9\nThe hall", "Fires 27\nth\n12", "eleven\nth\nApril"])
def test_other_lines_stay_apart(text: str) -> None:
    assert cleaned(text) == text


PAGES = (
    "Arson Review 2021 {} Fires fell in all of the wards that the Board looks at. " + "They fell again. " * 40
)


@pytest.mark.parametrize(
    ("pages", "kept"),
    [((4, 5, 6), False), ((4, 9, 6), True), ((4, 5), True)],
    ids=["count on", "no", "too few"],
)
def test_pages_that_count_on_inside_a_text_without_lines_are_blanked(
    pages: tuple[int, ...], kept: bool
) -> None:
    text = "".join(PAGES.format(page) for page in pages)
    assert len(cleaned(text)) == len(text)
    assert (f"2021 {pages[0]} Fires" in cleaned(text)) is kept


def test_emphasis_marks_go_and_their_words_stay() -> None:
    assert cleaned("**Crime** fell by *12%* and ***robbery*** rose").split() == [
        "Crime",
        "fell",
        "by",
        "12%",
        "and",
        "robbery",
        "rose",
    ]


def test_a_page_number_inside_a_sentence_goes() -> None:
    assert [
        r.value for r in read_line("The force recorded 340 offences in\n\n12\n\nthe borough last month.")
    ] == [340]


def test_a_page_number_after_an_article_goes() -> None:
    assert "3" not in cleaned("Three sheds had been robbed. The\n\n3\n\nManager hoped for better.").split()


def test_a_protective_marking_goes_with_its_number() -> None:
    text = "There were 340 offences in the previous\n\n408705 OFFICIAL\n\n2\n\ntwelve months."
    assert [r.value for r in read_line(text)] == [340]
    assert "OFFICIAL" in cleaned("12 OFFICIAL visits").split()


def test_a_page_number_after_a_line_that_ends_with_a_number_goes() -> None:
    line = "The service said that no family in the county now waits for longer than 3"
    assert "7" not in cleaned(f"{line}\n\n7\n\nweeks before it is seen.").split()
    assert cleaned("Fires\n24\n19\nbetter").split() == ["Fires", "24", "19", "better"]


def test_the_numbers_of_slides_go_where_five_count_on() -> None:
    slide = "What the data say\n\n" + "The partnership met and heard of work in all of its towns. " * 3
    five = "".join(f"{slide}\n\n{number}\n\n" for number in range(1, 6))
    assert not any(map(str.isdigit, cleaned(five)))
    assert any(map(str.isdigit, cleaned(five.replace("\n\n3\n\n", "\n\n7\n\n"))))


def test_two_numbers_that_count_pages_go_beside_long_lines_only() -> None:
    page = "Members heard at some length of what had been done for the residents of the wards.\n" * 10
    assert not any(word.isdigit() for word in cleaned(f"{page}1\n{page}2\n{page}").split())
    short = "Fires in the ward\n" * 45
    assert {"1", "2"} <= set(cleaned(f"{short}1\n{short}2\n{short}").split())


def test_page_numbers_beside_page_breaks_go_when_they_count() -> None:
    text = "Crime fell by 3%.\n1\n\fTheft rose by 4%.\n2\n\fFraud rose by 5%.\n3\n\fEnd."
    assert not any(word.isdigit() for word in cleaned(text).split())


def test_a_number_beside_a_page_break_that_does_not_count_is_data() -> None:
    assert "340" in cleaned("Burglary\n340\n\fTheft\n275\n").split()


def test_heads_of_columns_stay_though_their_numbers_count_on() -> None:
    assert cleaned("Apr 17 - Jan 18\n\nApr 18 - Jan 19\n\nBurglary 12 15\n").startswith("Apr 17 - Jan 18")


def test_years_over_columns_stay_beside_pages_of_a_paper() -> None:
    text = "5/1\nfires\nthefts\n5/2\nfires\nthefts\n5/3\n2021/22\n£\n2022/23\n£\nEast\n12\n9\n"
    assert "2021/22" in cleaned(text)
    assert "5/2" not in cleaned(text)


def test_running_heads_that_count_pages_go() -> None:
    pages = [
        f"Anytown Partnership Board - minutes, page {n}\nCrime in ward {n * 7} fell.\n" for n in range(1, 5)
    ]
    assert "Anytown" not in cleaned("".join(pages))
    assert "fell." in cleaned("".join(pages))


def test_running_heads_that_begin_with_their_page_go() -> None:
    pages = [f"{n}    CABINET 4.6.20\nThefts fell.\nFires rose.\n" for n in range(8, 11)]
    assert "CABINET" not in cleaned("".join(pages))
    assert "CABINET" in cleaned("".join(pages[:2]))


def test_pages_of_a_paper_that_count_go() -> None:
    text = "Thefts fell.\nFires rose.\n5/1\nNoise fell.\nCalls rose.\n5/2\nVisits fell.\nDogs barked.\n5/3"
    assert "5/" not in cleaned(text)
    assert "5/2" in cleaned(text.replace("5/1", "5/9"))


def test_pages_that_rise_beside_a_running_head_go() -> None:
    head = "West Arden Partnership Plan 2008 to 2011"
    inside = "\n\n".join(f"{head}\n\n    {page}\n\nCrime fell by 4 cases in the year." for page in (2, 6, 11))
    assert not [word for word in cleaned(inside).split() if word in ("2", "6", "11")]
    beside = "\n\n".join(f"{page} • THE RIGHT PEOPLE • THE RIGHT PLACE\n\nCrime fell." for page in (4, 9, 21))
    assert not [word for word in cleaned(beside).split() if word.isdigit()]
    lettered = "A - 1\n\nCrime fell.\n\nFires rose.\n\nA - 2\n\nTheft fell.\n\nArson rose.\n\nA - 3"
    assert not [word for word in cleaned(lettered).split() if word.isdigit()]


def test_values_beside_a_label_that_recurs_stay() -> None:
    rows = "\n\n".join(f"Domestic burglary offences\n\n{value}" for value in (2, 6, 11))
    assert [word for word in cleaned(rows).split() if word.isdigit()] == ["2", "6", "11"]
    plans = "\n\n".join(f"Young people on a plan {value}\n\nCrime fell." for value in (12, 15, 18))
    assert [word for word in cleaned(plans).split() if word.isdigit()] == ["12", "15", "18"]
    head = "Milby Safety Annual Report"
    other = f"{head}\n\n2\n\nText.\n\n{head}\n\n3\n\nText.\n\n{head}\n\nBurglaries in the county 45"
    assert [word for word in cleaned(other).split() if word.isdigit()] == ["45"]


def test_numbers_alone_that_count_by_one_under_one_another_go() -> None:
    tabs = "CASE STUDY\n\n2\n\n3\n\n4\n\n5\n\n6\n\nRent"
    assert not [word for word in cleaned(tabs).split() if word.isdigit()]
    column = "Officers\n\n96\n\n97\n\n98\n\n99\n\n100"
    assert [word for word in cleaned(column).split() if word.isdigit()] == ["96", "97", "98", "99", "100"]
    column = "Cases\n\n2\n\n3\n\n4\n\n9"
    assert [word for word in cleaned(column).split() if word.isdigit()] == ["2", "3", "4", "9"]


def test_feet_that_name_a_site_go_though_pages_are_left_out() -> None:
    pages = [f"Arden Annual Review 2013-14      {n}      www.arden.org.uk\nCrime fell.\n" for n in (6, 9, 17)]
    assert "Annual" not in cleaned("".join(pages))
    assert "Annual" in cleaned(pages[0])


def test_the_number_of_a_head_that_stays_goes_and_its_words_stay() -> None:
    page = "Noise fell.\n\nOverview and Scrutiny 1\n\nFires rose.\n"
    assert "Scrutiny  " in cleaned(page * 3).replace("\n", " ")
    assert "Scrutiny 1" not in cleaned(page * 3)
    assert "Scrutiny 1" in cleaned(page * 2)


def test_values_that_come_again_and_visits_to_a_site_stay() -> None:
    wards = "".join(
        f"{ward} Ward\n\nViolent Crime 12\n\nCriminal Damage 4\n\n" for ward in ("Aston", "Berry", "Corley")
    )
    assert cleaned(wards) == wards
    visits = "".join(f"Quarter {n}\n\nVisits to www.arden.org.uk {n}20\n\n" for n in range(1, 4))
    assert "220" in cleaned(visits)


def test_the_first_line_goes_where_it_stands_amid_a_table() -> None:
    head = "Anytown Board - 24 November 2021\n"
    text = f"{head}\nHate crime\n96\n\n{head}\nPage 31\n\n127\n\n{head}\nThefts fell."
    assert cleaned(text).count("Anytown") == 2


def test_lines_that_recur_with_other_numbers_stay() -> None:
    text = "Burglary offences recorded: 40\nNext ward\nBurglary offences recorded: 12\n"
    assert cleaned(text) == text


def test_numbers_alone_that_count_pages_go() -> None:
    page = "The group heard how its work had gone. " * 20 + "\n"
    kept = cleaned("".join(f"{page}{n}\n" for n in (20, 21, 22)))
    assert not {"20", "21", "22"} & set(kept.split())


PIECES = st.sampled_from(
    [
        "Crime fell by 12%",
        "\n",
        "\n\n",
        "\f",
        "\n---\n",
        "7",
        "Page 2 of 9",
        "- 3 -",
        "**",
        "*",
        "\\",
        "www.a.uk",
        "PDF 3 KB",
        " ",
        "\t",
        "in",
        ",",
        "Minutes:",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_nothing_moves(text: str) -> None:
    kept = cleaned(text)
    assert len(kept) == len(text)
    assert all(new == old or new == " " for new, old in zip(kept, text, strict=True))
    assert kept.count("\n") == text.count("\n")


@given(st.text(max_size=200))
def test_nothing_moves_in_any_text(text: str) -> None:
    kept = cleaned(text)
    assert [i for i, c in enumerate(kept) if c == "\n"] == [i for i, c in enumerate(text) if c == "\n"]
    assert len(kept) == len(text)


def test_a_raised_point_is_a_decimal_point() -> None:
    assert [number.value for number in read_line("Robbery fell by 1·6% and theft by 0∙7%.")] == [1.6, 0.7]


def test_numbers_of_minutes_in_a_column_of_their_own_go() -> None:
    text = "2979 / APOLOGIES\nThere were none. / 2979\n2980 / FIRES\nThere were 14. / 2980\n2981 / CLOSE"
    cleaned = clean(document(text)).text
    assert [word for word in cleaned.split() if word.isdigit()] == []
    assert "14." in cleaned


def test_numbers_in_brackets_alone_that_count_from_one_go() -> None:
    text = "(1)\n\nOur year\n\n(2)\n\nFires fell.\n\n(3)\n\nThefts rose."
    assert "(" not in clean(document(text)).text
    again = "(1)\n\nAnn Hart\n\n(2)\n\n(2)\n\nBo Ives\n\n(3)\n\nCy Lowe"
    assert "(" not in clean(document(again)).text
    rows = "Arson / 14\nTheft / 15\nRobbery / 16"
    assert clean(document(rows)).text == rows
    data = "Fires\n\n(12)\n\nThefts\n\n(14)\n"
    assert clean(document(data)).text == data


def test_pounds_and_bullets_that_a_page_lost_are_back() -> None:
    text = "It got ?17,110 and spent ?16,240.\n? to work with tenants\nWho asked? 14 did."
    assert (
        clean(document(text)).text
        == "It got £17,110 and spent £16,240.\n• to work with tenants\nWho asked? 14 did."
    )
