import pytest

from extract.read.markdown import read_markdown


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("The Board **approved** the _new_ plan", "The Board approved the new plan"),
        ("***57*** arrests, **30%** of them", "57 arrests, 30% of them"),
        ("sale or supply\\_) 3 \\* 2", "sale or supply_) 3 * 2"),
        ("a 5 * 3 grid of snake_case", "a 5 * 3 grid of snake_case"),
        ("see [the report](https://example.org/a(1) page", "see the report page"),
        ("![chart](chart.png) 12 cases", " 12 cases"),
        ("* theft up 4%", "- theft up 4%"),
        ("| Offence | 2023 |\n|---|---:|\n| Theft | **120** |", "Offence\t2023\nTheft\t120"),
        ("end of page\n---\nnext", "end of page\n---\nnext"),
    ],
)
def test_marks_go_and_words_stay(raw: str, text: str) -> None:
    assert read_markdown(raw.encode()).text == text


def test_headings_are_kept_with_their_level() -> None:
    content = read_markdown(b"# Board\n\n## 2. Crime ##\nfell by 4%\n#hashtag")
    assert [(content.text[h.start : h.end], h.level) for h in content.headings] == [
        ("Board", 1),
        ("2. Crime", 2),
    ]
