"""The shape of lines: list marks, endings, and which lines run on."""

import pytest

from extract.layout import (
    Layout,
    bullet_width,
    continues,
    ends_in_number,
    ends_sentence,
    is_bullet,
    measure,
    read_lines,
)

WRAPPED = Layout(width=90, spaced=False)
LONG = "The Chief Inspector reported that offences had fallen again in the quarter and that the"


@pytest.mark.parametrize(
    "line", ["• one", "- one", "* one", "o one", "(a) one", "a) one", "iv) one", "– one", "▪ one"]
)
def test_a_list_mark_makes_a_bullet(line: str) -> None:
    assert is_bullet(line)
    assert line[bullet_width(line) :] == "one"


@pytest.mark.parametrize("line", ["-4%", "one", "offences", "a man", "iv drug users", "12 arrests"])
def test_a_word_or_a_sign_is_no_list_mark(line: str) -> None:
    assert bullet_width(line) == 0


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("It fell.", True),
        ('It "fell."', True),
        ("Did it (fall?)", True),
        ("It fell", False),
        ("It fell,", False),
    ],
)
def test_a_stop_ends_a_sentence(line: str, ends: bool) -> None:
    assert ends_sentence(line) is ends


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("Burglary 340", True),
        ("Burglary (12%)", True),
        ("Burglary: 1,204", True),
        ("CS05 Notices served 61 97 75 GREEN", True),
        ("Burglary", False),
        ("the A14", False),
    ],
)
def test_a_row_ends_in_a_number(line: str, ends: bool) -> None:
    assert ends_in_number(line) is ends


@pytest.mark.parametrize(
    ("first", "second", "layout"),
    [
        (LONG, "board should note it.", WRAPPED),
        (LONG, "Safer Streets grant had helped.", WRAPPED),
        ("•", "Burglary fell by 12%.", WRAPPED),
        ("By the end of the summer the town had 31", "of the 54 calls.", WRAPPED),
        ("The completions of the service are now at 41", "per cent, better than before.", WRAPPED),
        ("There was a fall in the number of", "burglaries this year.", Layout(140, spaced=False)),
        (f"\n{LONG}\n\n".strip(), "board should note it.", Layout(90, spaced=True)),
    ],
)
def test_lines_run_on(first: str, second: str, layout: Layout) -> None:
    a, b = read_lines(f"{first}\n{second}")
    assert continues(a, b, layout)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Burglary\t340", "Robbery\t12"),
        (LONG, "• board should note it."),
        ("The figures were:", "burglary had fallen"),
        ("Burglary 340", "robbery 12"),
        ("It fell.", "It then rose."),
    ],
)
def test_lines_stand_alone(first: str, second: str) -> None:
    a, b = read_lines(f"{first}\n{second}")
    assert not continues(a, b, WRAPPED)


def test_lines_know_their_place_and_the_gap_before_them() -> None:
    text = "  Crime \n\n fell.\nAgain."
    lines = read_lines(text)
    assert [(text[line.start : line.end], line.gap) for line in lines] == [
        ("Crime", False),
        ("fell.", True),
        ("Again.", False),
    ]


def test_blank_lines_inside_sentences_make_a_spaced_layout() -> None:
    text = "\n\n".join(
        [LONG, "board noted the work of the wardens, who had met residents in the evenings and at the"] * 4
    )
    assert measure(read_lines(text)).spaced
    assert not measure(read_lines(text.replace("\n\n", "\n"))).spaced


def test_lines_that_a_width_broke_show_it_among_longer_ones() -> None:
    broken = "The officers told the members that the number of thefts had gone\ndown in the year."
    lines = read_lines("\n\n".join([*[broken] * 6, *["Long row of a table " * 7] * 4]))
    assert measure(lines).width == 70


@pytest.mark.parametrize(
    ("end", "start", "joined"), [("were", "189 thefts", True), ("and", "(2) the plan", False)]
)
def test_a_line_that_ends_open_runs_on_over_a_gap(end: str, start: str, joined: bool) -> None:
    first, second = read_lines(
        f"As regards serious assault in the whole of the county there {end}\n\n{start}"
    )
    assert continues(first, second, WRAPPED) is joined


def test_a_number_set_over_its_words_runs_on() -> None:
    _, number, words = read_lines("How quick\n\n94%\nwere seen in time")
    assert continues(number, words, WRAPPED)
    _label, number, other = read_lines("Burglary\n94\nrobbery")
    assert not continues(number, other, WRAPPED)


def test_no_lines_have_no_width() -> None:
    assert measure([]) == Layout(0, spaced=False)
