from pathlib import Path

import pytest

from extract.read import read
from extract.read.html import read_html
from tests.documents import to_html

MINUTES = """Safer Board
Minutes of 3 May 2023
1. Apologies
None.
2. Crime
Burglary fell by 9%.
- theft up 4%
- robbery down 2%
Offence\t2022\t2023
Theft\t120\t118"""


def test_items_of_a_moderngov_page_are_headings(tmp_path: Path) -> None:
    document = read(to_html(MINUTES, tmp_path / "page.html"))
    assert [document.text[h.start : h.end] for h in document.headings] == ["1. Apologies", "2. Crime"]
    assert document.media_type == "text/html"


def test_the_site_around_the_minutes_is_left_out(tmp_path: Path) -> None:
    lines = read(to_html(MINUTES, tmp_path / "page.aspx")).text.split("\n")
    assert [line for line in lines if line and line != "Minutes:"] == MINUTES.split("\n")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>12&nbsp;arrests<b> and</b>\n 3 cautions</p>", "12 arrests and 3 cautions"),
        ("<p>Present:<br>A. Khan<br/>B. Lee</p>", "Present:\nA. Khan\nB. Lee"),
        ("<ul><li>one<li><p>two</p></ul>end", "- one\n- two\n\nend"),
        ("<ol start=4><li>Crime</li><li>Fire</li></ol>", "4. Crime\n5. Fire"),
        ("<pre>one\ntwo</pre>", "one\ntwo"),
        ("<table><tr><th colspan=2>Crime<th>Fire<tr><td>1<td>2<td>3</table>", "Crime\t\tFire\n1\t2\t3"),
        ("<p>shown</p><p hidden>h1</p><div style='display: none'>h2</div><svg>h3</svg>", "shown"),
        ("<p>£5 &amp; &lt;script&gt;</p>", "£5 & <script>"),
        ("<div>no end <p>of <b>it", "no end\n\nof it"),
    ],
)
def test_elements_become_lines(html: str, text: str) -> None:
    assert read_html(html.encode()).text == text


def test_a_table_used_for_layout_becomes_paragraphs() -> None:
    long = "The Board heard that 45 arrests were made. " * 6
    html = (
        f"<table><tr><td>3.1</td><td><p>{long}</p><p>It asked why.</p></td><td>Action: JB</td></tr></table>"
    )
    assert read_html(html.encode()).text == f"3.1 {long.strip()}\n\nIt asked why.\n\nAction: JB"


def test_only_the_main_part_is_read_where_the_page_names_one() -> None:
    main = "<p>Burglary fell by 9% and theft by 4%, the Borough Commander said.</p>" * 5
    content = read_html(f"<div>Site 1</div><main><h1>Board</h1>{main}</main><div>Site 2</div>".encode())
    assert content.text.startswith("Board\n\nBurglary")
    assert "Site" not in content.text


def test_a_page_saved_as_one_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "page.mhtml"
    path.write_bytes(
        b"From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<p>Crime fell by 9=25.</p>\r\n--b--\r\n"
    )
    assert read(path).text == "Crime fell by 9%."
