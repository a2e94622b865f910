"""The briefing as a document: complete, within two sheets, walkable by ear, and inert whatever the minutes say."""

from datetime import date
from html.parser import HTMLParser
from io import BytesIO
from typing import Any

import pandas as pd
import pytest
from pypdf import PdfReader

from dashboard.briefing import NOTHING, Briefing, brief, choose
from dashboard.briefing_document import to_html, to_pdf
from dashboard.downloads.about import About
from dashboard.selection import Selection
from tests.dashboard.hostile import HOSTILE
from tests.dashboard.rows import JULY, frame, no_checks
from tests.synthetic import make_figures

ABOUT = About(retrieved=date(2026, 3, 1), address="https://example.org/briefing")
ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "div"),
    *("table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th", "td"),
}


class Page(HTMLParser):
    """Lists tags and attributes, and gathers the text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def synthetic() -> Briefing:
    figures = make_figures(300, seed=7)
    return brief(figures, no_checks(), choose(figures, Selection()))


def hostile() -> Briefing:
    texts = [
        {
            **JULY,
            "measure": text,
            "sentence": text,
            "area": text,
            "agency": text,
            "item_no": text,
            "period": text,
        }
        for text in HOSTILE
    ]
    checks = pd.DataFrame({"code": "x", "severity": "x", "message": HOSTILE, "figure_ids": "f0"}, dtype="str")
    return brief(frame({"measure": HOSTILE[0]}, *texts), checks, "july.txt")


def longest() -> Briefing:
    """The worst that minutes can do: long words and long lists everywhere."""
    words = "unreasonably long wording " * 30
    names = {"measure": f"{words}", "sentence": words, "area": words, "agency": words, "period": words}
    rows = [{**JULY, **names, "measure": f"{number} {words}"} for number in range(80)]
    gone = [{**names, "measure": f"gone {number} {words}"} for number in range(20)]
    checks = pd.DataFrame(
        {"code": "x", "severity": "x", "message": [f"{n} {words}" for n in range(9)], "figure_ids": "f25"}
    )
    return brief(frame(*gone, *rows), checks, "july.txt")


def test_every_headline_has_its_sentence_and_reference() -> None:
    briefing = synthetic()
    text = Page(to_html(briefing, ABOUT)).text
    for card in briefing.headlines:
        assert card.sentence in text
        assert card.figure_id in text


def test_a_document_of_a_filter_says_that_it_is_not_everything() -> None:
    chosen = ABOUT.model_copy(update={"selection": Selection(text="fire", meetings=("2024-07-10",))})
    assert "Only these are told: text: fire." in Page(to_html(synthetic(), chosen)).text
    assert "Only these" not in Page(to_html(synthetic(), ABOUT)).text


@pytest.mark.parametrize("make", [synthetic, hostile, longest])
def test_only_plain_tags_and_no_script_link_or_handler(make: Any) -> None:
    page = Page(to_html(make(), ABOUT))
    assert {tag for tag, _ in page.tags} <= ALLOWED
    attributes = {name for _, attrs in page.tags for name in attrs}
    assert not {name for name in attributes if name.startswith("on") or name in {"href", "src"}}


def test_the_page_is_marked_up_for_reading_by_ear() -> None:
    page = Page(to_html(synthetic(), ABOUT))
    tags = [tag for tag, _ in page.tags]
    assert ("html", {"lang": "en-GB"}) in page.tags
    assert tags.count("h1") == 1
    assert tags.count("caption") == tags.count("table")
    scopes = [attrs.get("scope") for tag, attrs in page.tags if tag == "th"]
    assert set(scopes) == {"col", "row"}


def test_hostile_text_is_shown_as_written() -> None:
    text = " ".join(Page(to_html(hostile(), ABOUT)).text.split())
    assert "<script>alert(1)</script>" in text
    assert '=HYPERLINK("https://example.org","click")' in text


@pytest.mark.parametrize("make", [synthetic, hostile, longest])
def test_the_pdf_fits_on_two_sheets(make: Any) -> None:
    assert len(PdfReader(BytesIO(to_pdf(make(), ABOUT))).pages) <= 2


def test_the_pdf_says_what_the_page_says() -> None:
    briefing = synthetic()
    reader = PdfReader(BytesIO(to_pdf(briefing, ABOUT)))
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for card in briefing.headlines:
        assert card.measure in text
    assert "About this briefing" in text


def test_the_pdf_is_tagged() -> None:
    reader = PdfReader(BytesIO(to_pdf(synthetic(), ABOUT)))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en-GB"
    assert reader.metadata is not None
    assert reader.metadata.title == "Briefing: Alderbury Community Safety Partnership, 20 January 2005"
    tags = walk(root["/StructTreeRoot"]["/K"].get_object())
    assert {"/Document", "/H1", "/H2", "/P", "/Table", "/Caption", "/TR", "/TH", "/TD"} == set(tags)


def test_every_mark_of_the_pdf_belongs_to_a_tag() -> None:
    reader = PdfReader(BytesIO(to_pdf(synthetic(), ABOUT)))
    root: Any = reader.trailer["/Root"]
    numbers = root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for page, (number, marks) in zip(
        reader.pages, zip(numbers[::2], numbers[1::2], strict=True), strict=True
    ):
        assert page["/StructParents"] == number
        assert page.get_contents().get_data().count(b"BDC") == len(marks.get_object())


def walk(element: Any) -> list[str]:
    kids = [kid.get_object() for kid in element.get("/K", [])]
    return [element["/S"], *(tag for kid in kids if "/S" in kid for tag in walk(kid))]


def test_letters_that_the_font_lacks_are_drawn_plainly() -> None:
    figures = frame({**JULY, "measure": "ŵyl in Llanbedr \N{SNOWMAN}", "area": ""})
    reader = PdfReader(BytesIO(to_pdf(brief(figures, no_checks(), "july.txt"), ABOUT)))
    assert "Wyl in Llanbedr ?" in reader.pages[0].extract_text()


def test_a_briefing_on_nothing_says_so() -> None:
    assert "no figures to brief on" in to_html(NOTHING, ABOUT)
    assert len(PdfReader(BytesIO(to_pdf(NOTHING, ABOUT))).pages) == 1


def test_the_same_briefing_gives_the_same_bytes() -> None:
    assert to_pdf(synthetic(), ABOUT) == to_pdf(synthetic(), ABOUT)
