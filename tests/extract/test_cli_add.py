from pathlib import Path

import pytest
from click.testing import CliRunner

from extract.cli_add import add

SAID = "Safer Communities Partnership Board\nMinutes of the meeting held on 3 May 2023\n1. Crime\nBurglary fell by 9%."


@pytest.mark.parametrize(
    ("files", "status", "said"),
    [
        ({"may.txt": SAID}, 0, "may.txt: Safer Communities Partnership Board, 2023-05-03: 1 figures"),
        ({"may.txt": SAID, "none.txt": ""}, 1, "none.txt: failed: is empty"),
        ({"none.txt": ""}, 2, "none.txt: failed: is empty"),
        (
            {"a.txt": "9% fewer.", "minutes.csv": "file,board,date\na.txt,B,3 May\n"},
            2,
            "'3 May' is not a date",
        ),
        (
            {"a.txt": "9% fewer.", "minutes.csv": "file,board,date\na.txt,Fire Board,2023-05-03\n"},
            0,
            "a.txt: Fire Board, 2023",
        ),
    ],
    ids=["all well", "some failed", "all failed", "bad manifest", "given in the manifest"],
)
def test_each_file_gets_a_line_and_the_status_tells(
    tmp_path: Path, files: dict[str, str], status: int, said: str
) -> None:
    (tmp_path / "in").mkdir()
    for name, text in files.items():
        (tmp_path / "in" / name).write_text(text)
    result = CliRunner().invoke(add, [str(tmp_path / "in"), "--data", str(tmp_path / "data")])
    assert (result.exit_code, said in result.output) == (status, True), result.output


def test_board_and_date_can_be_given(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Burglary fell by 9%.")
    given = ["--board", "Fire Board", "--date", "2023-05-03", "--data", str(tmp_path / "data")]
    result = CliRunner().invoke(add, [str(tmp_path / "a.txt"), *given])
    assert "a.txt: Fire Board, 2023-05-03: 1 figures" in result.output
