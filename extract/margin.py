"""Blanks out the column of who is to act, which stands at the right margin beside the minutes.

Where the layout of a page was kept, its words fall inside the sentences: 'is 86 coming into the   names of'.
"""

import re

# The head of the column, far from what stands before it.
_HEAD = re.compile(
    r"(?<=[ \t]{4})(?:actions?(?:\s(?:by|for|required|owner))?|owner|lead)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
# So far from the left the column stands at least.
_LEFTMOST = 50
# So far from its head the words of the column begin at most.
_SHIFT = 6
_CELL = re.compile(r"(?:^|(?<=\s\s))(?=[^\W\d])")


def blank_margin(text: str) -> str:
    """Return a text with the words of an action column turned to spaces; numbers in its place stay."""
    head = _HEAD.search(text) if " " * 4 in text else None
    column = head.start() - (text.rfind("\n", 0, head.start()) + 1) if head else 0
    if head is None or column < _LEFTMOST:
        return text
    lines = text[head.end() :].split("\n")
    return text[: head.end()] + "\n".join(_without_cell(line, column) for line in lines)


def _without_cell(line: str, column: int) -> str:
    """Blank a line from where words begin after a gap near the column."""
    cell = _CELL.search(line, max(column - _SHIFT, 0), column + _SHIFT)
    return line[: cell.start()] + " " * (len(line) - cell.start()) if cell else line
