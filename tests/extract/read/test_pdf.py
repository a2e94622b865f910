import io
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from extract.read import ReadError, read
from extract.read.pdf import read_pdf
from tests.documents import LAYOUTS, Layout, canvas_pdf, to_pdf, to_scan

LONG = "The Superintendent told the Board that burglary had fallen by 9% since April and that robbery had not changed. "
MINUTES = f"""Safer Board
{LONG * 3}
1. Crime
{LONG * 2}
- theft up 4%
- robbery down 2%
Offence\t2022\t2023
Theft\t120\t118
Domestic abuse\t1,204\t1,310
{LONG * 90}"""


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_paragraphs_bullets_and_tables_come_back(tmp_path: Path, layout: Layout) -> None:
    document = read(to_pdf(MINUTES, tmp_path / "minutes.pdf", layout))
    lines = [line for line in document.text.split("\n") if line and line != layout.header]
    assert lines == [line.strip() for line in MINUTES.split("\n")]
    assert len(document.page_starts) >= 2


def test_every_page_starts_where_its_first_word_stands() -> None:
    content = read_pdf(canvas_pdf([["First page."], ["Second page."], [], ["Fourth page."]]))
    assert [content.text[start:].split(" ")[0] for start in content.page_starts] == [
        "First",
        "Second",
        "Fourth",
        "Fourth",
    ]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["informa-", "tion on crime"], "information on crime"),
        (["the anti-", "social behaviour"], "the anti-social behaviour"),
        (["in 2021-", "22 it rose"], "in 2021-22 it rose"),
        (["a co-ordinated plan, co-", "ordinated by all"], "a co-ordinated plan, co-ordinated by all"),
        (["The team ran 8–", "10 projects"], "The team ran 8–10 projects"),
    ],
)
def test_words_broken_at_the_end_of_a_line_are_whole_again(lines: list[str], text: str) -> None:
    assert read_pdf(canvas_pdf([lines])).text == text


def test_a_sentence_runs_on_over_the_page_without_head_and_foot() -> None:
    pages = [
        ["", "", "The board heard about crime,", "the number of which had come down to"],
        ["", "", "340 in all."],
        ["", "", "End."],
    ]
    for page in pages:
        page[0] = "Agenda pack 12 May"
    text = read_pdf(canvas_pdf(pages)).text
    assert text.endswith("the number of which had come down to 340 in all.\n\nEnd.")
    assert "pack" not in text


@pytest.mark.parametrize("foot", ["{0}", "Page {0}", "Page {0} of 3", "- {0} -", "{0} / 3"])
def test_page_numbers_are_left_out(tmp_path: Path, foot: str) -> None:
    layout = Layout(footer=foot.format("{page}"))
    text = read(to_pdf("Only these 12 words.\n" + LONG * 60, tmp_path / "m.pdf", layout)).text
    assert text.split("\n\n") == ["Only these 12 words.", (LONG * 60).strip()]


def test_numbers_at_the_edge_that_do_not_count_with_the_pages_stay() -> None:
    pages = [["Robbery", "97"], ["97", "Theft"], ["340"]]
    assert read_pdf(canvas_pdf(pages)).text.split() == ["Robbery", "97", "97", "Theft", "340"]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["\u2022 theft up 4%", "\u2022 12 arrests"], "- theft up 4%\n- 12 arrests"),
        (["* theft", "- robbery"], "- theft\n- robbery"),
        (["(a) theft", "(iv) fire", "2. Close"], "(a) theft\n\n(iv) fire\n\n2. Close"),
        (["- 12", "*"], "- 12 *"),
        (
            ["a rate of 18.5 for the town, against", "7.4 for the region."],
            "a rate of 18.5 for the town, against 7.4 for the region.",
        ),
        (["The item was closed.", "2.1 Theft"], "The item was closed.\n\n2.1 Theft"),
    ],
    ids=[
        "bullets",
        "marks for bullets",
        "labels",
        "no bullets",
        "a number that only looks like a label",
        "item",
    ],
)
def test_list_marks_are_told_from_the_rest_of_a_sentence(lines: list[str], text: str) -> None:
    assert read_pdf(canvas_pdf([[*lines]])).text == text


def test_text_that_only_looks_marginal_stays() -> None:
    assert (
        "There were 12 arrests." in read_pdf(canvas_pdf([["There were 12 arrests."], ["Nothing else."]])).text
    )


def test_a_scanned_page_is_recognised_and_marked(tmp_path: Path) -> None:
    document = read(to_scan("Burglary fell by 9% to 340 offences.", tmp_path / "scan.pdf"))
    assert "fell by 9% to 340 offences" in document.text
    assert document.ocr_pages == (1,)


def test_without_tesseract_a_scan_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = to_scan("Burglary fell by 9%.", tmp_path / "scan.pdf")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ReadError, match=r"scan\.pdf: is a scan: .*; install tesseract-ocr"):
        read(scan)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_is_read_upright(turn: int) -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(600, 800))
    canvas.setPageRotation(turn)
    canvas.translate(*{0: (0, 0), 90: (600, 0), 180: (600, 800), 270: (0, 800)}[turn])
    canvas.rotate(turn)
    canvas.drawString(80, 300, "Crime fell by 9%")
    canvas.drawString(80, 285, "in all wards.")
    canvas.save()
    assert read_pdf(out.getvalue()).text == "Crime fell by 9% in all wards."


def test_text_in_a_table_becomes_paragraphs_and_its_numbers_stay_a_row(tmp_path: Path) -> None:
    said = f"3.1\t{LONG}\tJB\nFirst-time entrants\t24\t{LONG}\nReoffending\t31.2%\tOn track"
    lines = read(to_pdf(said, tmp_path / "m.pdf", Layout(size=9, footer=""))).text.split("\n")
    rest = ["JB", "First-time entrants\t24", LONG.strip(), "Reoffending\t31.2%\tOn track"]
    assert [line for line in lines if line] == [f"3.1 {LONG.strip()}", *rest]
