"""Minutes as a bad scan, a careless copy or a broken file may damage them."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

MINUTES = tuple(sorted((Path(__file__).parent / "minutes").glob("*.txt")))
MARKS = (
    *(
        "|",
        " | ",
        "    ",
        "\t",
        "•",
        "-",
        " – ",
        "(",
        ")",
        ":",
        ";",
        ",",
        ".",
        "\n",
        "\n\n",
        "\f",
        "%",
        "£",
        "&",
        "/",
        "*",
    ),
    *(
        "#",
        "0",
        "19",
        " / ",
        "’",
        "?",
        "=",
        " Cllr ",
        " Mr ",
        " of ",
        " and ",
        " the ",
        " million m ",
        " hundred ",
    ),
)
KINDS = ("insert", "insert", "drop", "begin", "unlined", "spaced", "backwards", "capitals", "torn")
_FEW = 9


class Harm(NamedTuple):
    """What is done to a text: which harm, where from 0 to 1, and the mark that is put in."""

    kind: str
    where: float
    mark: str


def damaged(text: str, harms: Sequence[Harm]) -> str:
    """Return a text with all harm done to it in turn; it never grows much longer."""
    for harm in harms:
        text = _with(text, harm)
    return text


def _with(text: str, harm: Harm) -> str:
    at = int(harm.where * len(text))
    match harm.kind:
        case "insert":
            return text[:at] + harm.mark + text[at:]
        case "drop":
            return text[:at] + text[at + len(harm.mark) * 3 :]
        case "begin":
            return text[at:]
        case "unlined":
            return text.replace("\n", " ")
        case "spaced":
            return text.replace("\n", "\n\n")
        case "backwards":
            return "\n".join(reversed(text.split("\n")))
        case "capitals":
            return text.upper()
        case _:  # torn: some spaces are as wide as between columns
            words = text.split(" ")
            return " ".join(
                word + harm.mark * (n % _FEW == 0) for n, word in enumerate(words, start=at % _FEW)
            )
