"""The column of who is to act, beside the minutes."""

from extract.margin import blank_margin
from tests.extract.reading import read_line

HEAD = f"{'Item':<78}Action\n\n"
LINES = (
    ("2.1  Ann Ives said that in young people this is 86 coming into the", "AI to send"),
    ("     court for the first time, lower than the county average of", "names of"),
    ("     441 for this year.", "the 86 by"),
    ("", "30 May"),
)
MINUTES = HEAD + "\n".join(f"{words:<80}{cell}".rstrip() for words, cell in LINES)


def test_the_words_of_the_column_go_and_places_stay() -> None:
    blanked = blank_margin(MINUTES)
    assert len(blanked) == len(MINUTES)
    assert "names of" not in blanked
    assert "the 86 by" not in blanked
    assert blanked.index("441") == MINUTES.index("441")


def test_numbers_in_the_column_are_no_figures() -> None:
    assert [number.value for number in read_line(MINUTES)] == [86, 441]


def test_a_table_keeps_the_numbers_of_its_last_column() -> None:
    table = HEAD + f"{'Burglary':<70}{'12':<10}15\n{'Robbery':<70}{'3':<10}better"
    assert "15" in blank_margin(table)


def test_text_without_the_column_stays() -> None:
    text = f"The panel agreed the plan.{' ' * 60}Action\n".replace(" " * 60, " ") + MINUTES[len(HEAD) :]
    assert blank_margin(text) == text
    near = f"{'Item':<20}Action\n" + MINUTES[len(HEAD) :]
    assert blank_margin(near) == near
