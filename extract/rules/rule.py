"""What a rule is: a name like the phrase it reads, a pattern that starts at a number, and a builder."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from extract.vocabulary import Qualifier, Unit

FLAGS = re.VERBOSE | re.IGNORECASE


class Reading(NamedTuple):
    """What a rule made of a number: the number's span in the sentence, its value and its unit."""

    start: int
    end: int
    value: Decimal
    value_high: Decimal | None
    unit: Unit
    qualifier: Qualifier | None = None


class Rule(NamedTuple):
    """One idea: `pattern` is matched at the place where a number starts; `build` may still decline.

    It is only tried where one of the `needs` stands after that, which are stems as `Stems` takes them; ''
    where no word is needed.
    """

    name: str
    pattern: re.Pattern[str]
    build: Callable[[re.Match[str]], Reading | None]
    needs: str = ""


class Reject(NamedTuple):
    """A kind of number that is no figure: what must end where it starts, and what must match from there.

    Both are verbose patterns without regard to case; `before` is None where anything may stand there, and
    looks at no more than `reach` characters. It is only tried where one of the `needs` stands: before the
    number, or after it where `before` is None. These are stems as `Stems` takes them, '' where none is.
    One of the `marks` stands right before the number, '' where any letter may. `says` are stems, one of which
    stands after it, for a rule that looks at both sides.
    """

    name: str
    before: str | None
    after: str
    reach: int = 72
    needs: str = ""
    marks: str = ""
    says: str = ""
