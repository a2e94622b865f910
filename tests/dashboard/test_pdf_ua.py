"""The briefing's PDF keeps PDF/UA-1 by an independent validator, and by what a reader by ear needs of it."""

from io import BytesIO
from itertools import pairwise
from typing import Any

import page
import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream
from reportlab.pdfgen.canvas import Canvas

from dashboard.briefing import NOTHING, Briefing
from dashboard.briefing_document import to_pdf
from tests.dashboard.test_briefing_document import ABOUT, hostile, longest, synthetic, walk

MADE = [synthetic, hostile, longest, lambda: NOTHING]
NAMES = ["usual", "hostile", "longest", "nothing"]
DRAWING = {b"Tj", b"TJ", b"'", b'"', b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"Do", b"sh"}
every_briefing = pytest.mark.parametrize("make", MADE, ids=NAMES)


def read(make: Any) -> PdfReader:
    made: Briefing = make()
    return PdfReader(BytesIO(to_pdf(made, ABOUT)))


@every_briefing
def test_the_validator_finds_nothing(make: Any) -> None:
    report = page.validate_pdf_bytes(to_pdf(make(), ABOUT), profile="ua1")
    assert [f"{failure.rule_id}: {failure.message}" for failure in report.failures] == []
    assert report.is_compliant
    assert report.rules.total > 100


def test_the_validator_can_find_something() -> None:
    out = BytesIO()
    canvas = Canvas(out)
    canvas.drawString(72, 72, "not tagged")
    canvas.save()
    found = {failure.rule_id for failure in page.validate_pdf_bytes(out.getvalue(), profile="ua1").failures}
    assert {"PDFUA1-ID-PART-001", "PDFUA1-CONTENT-TAGGING-001"} <= found


@every_briefing
def test_nothing_is_drawn_outside_a_tag_or_an_artifact(make: Any) -> None:
    for sheet in read(make).pages:
        depth = 0
        for _, operator in ContentStream(sheet.get_contents(), None).operations:
            depth += {b"BDC": 1, b"BMC": 1, b"EMC": -1}.get(operator, 0)
            assert depth or operator not in DRAWING
        assert depth == 0


@every_briefing
def test_headings_skip_no_level_and_tables_hold_only_rows(make: Any) -> None:
    top: Any = read(make).trailer["/Root"]["/StructTreeRoot"]["/K"].get_object()
    levels = [int(tag[2:]) for tag in walk(top) if tag.startswith("/H") and tag[2:].isdigit()]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    tables = [kid.get_object() for kid in top["/K"] if kid.get_object()["/S"] == "/Table"]
    for table in tables:
        rows = [kid.get_object() for kid in table["/K"]]
        assert {row["/S"] for row in rows[1:]} == {"/TR"}
        widths = {len(row["/K"]) for row in rows if row["/S"] == "/TR"}
        assert len(widths) == 1


@every_briefing
def test_every_header_cell_says_what_it_heads(make: Any) -> None:
    top: Any = read(make).trailer["/Root"]["/StructTreeRoot"]["/K"].get_object()
    scopes = [element["/A"]["/Scope"] for element in elements(top) if element["/S"] == "/TH"]
    assert set(scopes) <= {"/Column", "/Row"}


@every_briefing
def test_readers_show_the_title_and_tab_in_reading_order(make: Any) -> None:
    reader = read(make)
    root: Any = reader.trailer["/Root"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert {sheet["/Tabs"] for sheet in reader.pages} == {"/S"}
    assert reader.metadata is not None
    assert reader.xmp_metadata is not None
    assert reader.xmp_metadata.dc_title == {"x-default": reader.metadata.title}


def elements(element: Any) -> list[Any]:
    kids = [kid.get_object() for kid in element.get("/K", [])]
    return [element, *(each for kid in kids if "/S" in kid for each in elements(kid))]
