"""The words of the About page: what the dashboard is, how far to trust it, and what its words mean.

The nine points are those that the Office for Statistics Regulation asks of a dashboard.
"""

from typing import NamedTuple

SUMMARY = (
    "This dashboard shows every number that the boards' published minutes give, each with the sentence it"
    " was read from. A program reads the minutes; people check the figures that matter. It shows what a "
    "board has been told, not what happened: the minutes are the source, and they can be wrong or out of "
    "date."
)

METHOD = (
    (
        "The text of each document is divided into agenda items, and the items into sentences, bullets "
        "and table lines."
    ),
    (
        "Numbers are found by written rules. Dates, clock times, item numbers, postcodes, telephone "
        "numbers and the names of laws are recognised and left out."
    ),
    (
        "For each number the sentence is asked what is measured, whether it is a level or a change, which"
        " way it moved, and whether it happened, is a target, a forecast, a capacity or a promise."
    ),
    (
        "Theme and agency come from the sentence if it names them, else from the speaker, the agenda item"
        " or the document. Where the minutes give no clue the agency stays empty."
    ),
    (
        "Where a sentence does not say what its number measures, of which theme it is or whose it is, all"
        " that is said around it is weighed. The weights were learned from annotated minutes."
    ),
    (
        "A row is kept only if its number and sentence stand word for word at their place in the text, "
        "and the number, read again from that place, is the same."
    ),
)


class Point(NamedTuple):
    """One of the nine points, and how it is met."""

    title: str
    words: str


POINTS = (
    Point(
        "Accessibility",
        (
            "Built to WCAG 2.2 level AA. The accessibility statement below says what does not meet it. "
            "Everything shown can be had as a table, a CSV file and a printable briefing."
        ),
    ),
    Point(
        "Source and producer",
        (
            "The source of every figure is a set of published minutes, named in its row. The producer of "
            "the minutes is the board that met. This dashboard adds nothing but the reading."
        ),
    ),
    Point(
        "Status",
        (
            "Management information, not official statistics. The figures are as reported to the board, "
            "often provisional, and not quality-assured by a statistician."
        ),
    ),
    Point(
        "Strengths and limitations",
        (
            "Strength: every number leads to its sentence, and no two figures are joined by a line unless"
            " they measure the same thing. Limits: see Known limits."
        ),
    ),
    Point(
        "Revisions and corrections",
        (
            "When minutes are approved in a later version, it replaces the draft and its figures. An "
            "officer's corrections are marked in the column review_status. To report an error, use the "
            "contact below."
        ),
    ),
    Point(
        "Coherence with other outputs",
        (
            "Police recorded crime, ASB incidents and outcomes are published monthly on data.police.uk "
            "and quarterly by the Office for National Statistics. Figures in minutes are often earlier, "
            "cover other areas or periods, and need not agree with them."
        ),
    ),
    Point(
        "Updates and other formats",
        (
            "Updated whenever minutes are added; there is no fixed timetable. The same data can be "
            "downloaded as CSV, Excel, Parquet and a package with its description, or read from a stable "
            "address."
        ),
    ),
    Point(
        "Maintenance and retirement",
        (
            "Kept by the team that publishes it. If it is retired, the last dataset and the minutes stay "
            "available as files, and this page will say so three months before."
        ),
    ),
    Point(
        "Contact",
        "",
    ),
)

LIMITS = (
    (
        "Minutes report what was said; a figure missing here may have been in a report that the minutes "
        "do not repeat."
    ),
    ("The same number can be reported twice, and one figure can be a part of another: never add them up."),
    "A percentage of a small number moves a great deal by chance. Look for the number beside it.",
    (
        "A line joins figures of one board, measure, kind, unit and area. A measure that is worded "
        "differently at the next meeting is shown as points, even where a reader would see that it is the"
        " same."
    ),
    "Tables pasted into minutes as loose numbers are often read with low confidence, and say so.",
    ("Minutes recognised from scans can hold misread digits; their figures say that they come from a scan."),
    (
        "'At least' also stands for 'over' and 'more than' in the minutes, 'at most' for 'under' and "
        "'less than': the sentence has the exact words."
    ),
    (
        "Names of measures and agencies are as the minutes word them. One agency under two names, or 'the "
        "Police' where the force is not named, counts as two."
    ),
    (
        "Whether a rise is good or bad is said only for measures where it is plain. More reports of "
        "domestic abuse, for example, can mean more harm or more trust."
    ),
)

GLOSSARY = (
    ("Document", "One file of minutes."),
    ("Meeting", "One meeting of one board, on one day."),
    ("Item", "A numbered or headed part of the agenda."),
    ("Sentence", "The sentence, bullet or table line that a number stands in."),
    ("Mention", "A number in the text, before it is understood."),
    ("Figure", "One quantitative statement: a number with what it measures and how it is said."),
    ("Measure", "What is measured, as a chart would label it."),
    ("Comparison", "What a change is measured against: a period, an area or a target."),
    ("Agency", "The partner whose performance a figure is about."),
    ("Theme", "One of fifteen topics; every figure has one."),
    ("Check", "A contradiction or oddity between figures, with the arithmetic."),
    ("Review", "What an officer said of a figure: confirmed, corrected or rejected."),
    ("Series", "Figures that measure the same thing in the same way, and may be joined by a line."),
)

ACCESSIBILITY = (
    (
        "This dashboard is meant to meet the Web Content Accessibility Guidelines 2.2 at level AA. "
        "Automated tests (axe-core) run on every page, in light and dark and at 320 pixels width, and a "
        "keyboard test runs from the start page to a sentence and to a download. It has not been audited "
        "by an independent body. The briefing's PDF is checked by a validator of accessible PDFs (PDF/UA-1)."
    ),
    (
        "The points of the charts on the page Trends cannot be reached by keyboard. Every chart has a "
        "description in words and a table before it, in which every figure is a link to its sentence."
    ),
    (
        "The grid on the page Figures is drawn on a canvas; its column menus cannot be reached by "
        "keyboard. Use Sort by, and switch on the plain table, where every figure has a link to its "
        "sentence."
    ),
    ("The label of the button that shows a table in full screen is not announced by some screen readers."),
    "If you need the figures in another form, use the printable briefing or the contact below.",
)

LICENCE = (
    "The software and the dataset are offered under the MIT licence. The quoted sentences come from "
    "minutes that the boards have published and remain theirs."
)
NO_CONTACT = (
    "Write to the clerk of the board whose minutes the figure comes from. The team that runs this "
    "dashboard can give its own address here (setting MINUTES_CONTACT)."
)
MEASURED = (
    "A careful reader noted every figure of some minutes; the program read the same. 1.000 means that "
    "all agree. Precision: of the rows, how many are figures. Recall: of the figures, how many are rows. The "
    "other lines: of the figures found, how many have this attribute right. What to expect of minutes from a "
    "board that is new here is in the column 'Read for the first time', of single items and pages in "
    "'New short pages', and of reports with torn tables and slips of a scan in 'New noisy pages': the others "
    "were open while the rules were written."
)
NEW_TO_THE_READER = ("Read for the first time", "New short pages", "New noisy pages")
NOT_MEASURED = "The accuracy of the reading has not been measured for this version of the data."
