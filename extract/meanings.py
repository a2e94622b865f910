"""What a value of a table counts and where: from its row's label, its column's head, its table's subject."""

import re
from typing import NamedTuple

from extract.cells import is_period
from extract.heads import is_header, names_measure
from extract.table_subject import Subject
from extract.tables import Row
from extract.theme_terms import label_terms
from extract.timeless import tells_time, without_times
from extract.tokens import Part, is_measured, tokenize

_UNIT_MARK = re.compile(
    r"\s*\((?:%|no\.?|number|nos\.?|£|n|count)\)|^%\sof\s|\s%$|\s*\(?[£€]\s?(?:['’]?000s?|k|mn?|million)?\)?$",
    re.IGNORECASE,
)
# What the rows above add up to.
_SUM = re.compile(r"(?:[a-z]+\s)?(?:sub-?\s?)?totals?(?:\s\(.*\))?|overall|all", re.IGNORECASE)
# A group's heading of at most this many words completes the labels below it.
_LONGEST_GROUP = 4
# A head of at most so many words ends with what was done: 'Committed', 'Crimes detected'.
_LONGEST_HEAD = 2
# So short a name of what was spoken of before says to what it was done.
_LONGEST_FIELD = 2


class Meaning(NamedTuple):
    """What a row counts and where."""

    measure: str | None
    area: str | None


def meaning_of(row: Row, header: str, subject: Subject) -> Meaning:
    """Tell what a value counts and where.

    A label that names no measure is a place or part of the subject; then the column's header may name it.
    """
    label, group = map(_named, (row.label, row.group))
    group = "" if subject.own and subject.name and subject.name in group else group
    if names_measure(label) and not is_sum(label) and not _is_of_whole(label, subject):
        return Meaning(f"{group} {label}" if _completes(group, label) else label, None)
    head = _head(header, subject, group, timed=tells_time(row.label))
    counted = next((name for name in (group, subject.name) if name and names_measure(name)), None)
    if is_sum(label):
        of_what = head or counted
        return Meaning(f"{label} {of_what}" if of_what else label, None)
    place = label if label and not is_period(label) else None
    if place and subject.named_by_rows and (is_measured(label) or not counted):
        return Meaning(label, None)
    if head:
        return Meaning(f"{place} {head}" if place and subject.money else head, place)
    context = counted or subject.name or group
    if place and subject.money:
        return _of_money(place, context)
    return _of_context(label, place, context)


def _is_of_whole(label: str, subject: Subject) -> bool:
    """Whether a label is only a name, of whose part of what a caption counts: 'Arden Signpost'."""
    if not (subject.own and subject.name) or is_measured(label) or label_terms(label):
        return False
    return all(word[0].isupper() for word in label.split() if word[0].isalpha())


def _named(label: str) -> str:
    """Return what a label names, without its unit and times; one that is a time only stays as it is."""
    name = _UNIT_MARK.sub("", label).strip()
    return name if is_period(name) else without_times(name)


def is_sum(label: str) -> bool:
    """Whether the label of a row says that it adds up others: 'Total', 'Overall'."""
    return _SUM.fullmatch(label) is not None


def _of_money(place: str, context: str | None) -> Meaning:
    """Tell who or what an amount is for: 'Vale Council' over 'Net Budget'."""
    short = context and len(context.split()) <= _LONGEST_GROUP and context.lower() not in place.lower()
    return Meaning(f"{place} {context}" if short else place, place)


def _of_context(label: str, place: str | None, context: str | None) -> Meaning:
    """Tell what a label is a part of, where neither it nor its column says what is counted."""
    if context and place and len(context.split()) <= 2 and label_terms(context):
        return Meaning(f"{label} {context}".strip(), place)
    return Meaning(context or place, place)


def _head(header: str, subject: Subject, group: str, *, timed: bool) -> str | None:
    """Return what a column's head says is counted, with what was done to it: 'Crimes' over 'Detected'.

    That is done to what heads the rows' own `group`, or else to the table's subject. Over rows that are
    `timed`, the group is the title of all columns.
    """
    name = without_times(_UNIT_MARK.sub("", header).strip())
    if not name or is_header(header) or is_header(name):
        return None
    known = subject.own or len((subject.name or "").split()) <= _LONGEST_FIELD
    of_subject = f"{subject.name} {name.lstrip('% ')}" if subject.name and known else name
    if name[0] == "%" and subject.own:
        return of_subject
    if names_measure(name) or _is_counted(name):
        if timed and _completes(group, name):
            return f"{group} {name}"
        return subject.name if subject.own and _ends_with(subject.name, name) else name
    if not _tells_what_was_done(name):
        return None
    if group and "," not in group and names_measure(group):
        return f"{group} {name}"
    if subject.field:  # rates are not committed
        return f"{subject.field} {name}"
    return subject.name if name.lower() in (subject.name or "").lower() else of_subject


def _ends_with(subject: str | None, name: str) -> bool:
    """Whether what a table counts ends with the head of a column: 'Domestic abuse crimes' with 'Crimes'."""
    return f" {subject}".lower().endswith(f" {name}".lower())


def _is_counted(header: str) -> bool:
    """Whether a header is a noun that boards count, in one word too: 'Availability', not '3 yr average'."""
    return is_measured(header) and not header[0].isdigit()


def _tells_what_was_done(header: str) -> bool:
    tokens = list(tokenize(header))
    return 0 < len(tokens) <= _LONGEST_HEAD and tokens[-1].part is Part.PARTICIPLE


def _completes(group: str, label: str) -> bool:
    """Whether a group gives a label the theme it lacks: 'Domestic violence' over 'incidents recorded'."""
    if not group or len(group.partition("(")[0].split()) > _LONGEST_GROUP or not label_terms(group):
        return False
    return not any(term.strong for term in label_terms(label))
