from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from extract.__main__ import main

GOOD = "Safer Anytown Board\nMinutes of the meeting held on 18 April 2024\n\n1 Burglary\n\nBurglary fell by 9%.\n"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def build(folder: Path) -> Result:
    return run("build", "--minutes", str(folder), "--data", str(folder / "data"))


@pytest.mark.parametrize(
    ("files", "status", "said"),
    [
        ({"good.txt": GOOD}, 0, "1 figures from 1 documents"),
        ({"good.txt": GOOD, "bad.txt": "No day, 5 burglaries."}, 1, "bad.txt: no meeting date"),
        ({"bad.txt": "No day, 5 burglaries."}, 2, "bad.txt: no meeting date"),
        ({}, 2, "no files of minutes"),
        ({"good.txt": GOOD, "minutes.csv": "file\n"}, 2, "minutes.csv:1: the columns"),
    ],
    ids=["all", "some", "none", "empty", "manifest"],
)
def test_build_says_how_it_went(tmp_path: Path, files: dict[str, str], status: int, said: str) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    result = build(tmp_path)
    assert (result.exit_code, said in result.output) == (status, True), result.output


def test_explain_shows_the_rule_that_won() -> None:
    result = run("explain", "Burglary fell by 9%.")
    assert (result.exit_code, "9%" in result.output) == (0, True)


@pytest.mark.parametrize("command", ["add", "build", "evaluate", "explain"])
def test_every_command_has_help(command: str) -> None:
    assert run(command, "--help").exit_code == 0


def test_a_command_that_is_none_is_refused() -> None:
    assert run("extrude").exit_code == 2
