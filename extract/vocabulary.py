"""The closed vocabularies of the dataset, in the order in which a reader meets them.

Every enum value is the text that stands in `figures.csv`; `None` elsewhere means 'the minutes do not say'.
"""

from enum import StrEnum


class Theme(StrEnum):
    """What a figure is about, one label per figure."""

    BURGLARY = "Burglary and acquisitive crime"
    ASB = "Anti-social behaviour"
    VIOLENCE = "Violence and weapons"
    DOMESTIC_ABUSE = "Domestic abuse and VAWG"
    HATE_CRIME = "Hate crime"
    DRUGS_ALCOHOL = "Drugs and alcohol"
    REOFFENDING = "Offender management and probation"
    YOUTH = "Youth justice"
    FAMILIES = "Families and early help"
    VICTIMS_CONFIDENCE = "Victims and public confidence"
    FIRE_SAFETY = "Fire safety"
    EXPLOITATION = "Exploitation and extremism"
    ALL_CRIME = "Overall crime"
    RESOURCES = "Staffing and funding"
    OTHER = "Other"


class Kind(StrEnum):
    """How a figure says what it says."""

    COUNT = "count"
    PERCENT_CHANGE = "percent_change"
    SHARE = "share"
    CHANGE = "change"
    AMOUNT = "amount"
    DURATION = "duration"
    RATE = "rate"


class Unit(StrEnum):
    """What the number counts in; `points` are percentage points."""

    PERCENT = "percent"
    COUNT = "count"
    GBP = "GBP"
    POINTS = "points"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class Direction(StrEnum):
    """Which way a level moved; the value itself is always a magnitude."""

    INCREASE = "increase"
    DECREASE = "decrease"


class Qualifier(StrEnum):
    """How exactly the number is meant."""

    EXACT = "exact"
    APPROXIMATE = "approximate"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    RANGE = "range"


class Status(StrEnum):
    """Whether it happened, is aimed at, is expected, could be held, or is promised."""

    ACTUAL = "actual"
    TARGET = "target"
    FORECAST = "forecast"
    CAPACITY = "capacity"
    STANDARD = "standard"


class Basis(StrEnum):
    """Where an attribution comes from, nearest first."""

    SENTENCE = "sentence"
    SPEAKER = "speaker"
    ITEM = "item"
    DOCUMENT = "document"
    NONE = "none"


class PeriodBasis(StrEnum):
    """Where a period comes from: said in the sentence, in its item, or for the whole meeting."""

    STATED = "stated"
    ITEM = "item"
    MEETING = "meeting"


class Confidence(StrEnum):
    """How sure the reading is; calibrated in docs/accuracy.md."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class ReviewStatus(StrEnum):
    """What an officer said of the figure."""

    UNREVIEWED = "unreviewed"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"


class SentenceKind(StrEnum):
    """The layout of the text a sentence stands in."""

    PROSE = "prose"
    HEADING = "heading"
    TABLE = "table"
