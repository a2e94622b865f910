"""Numbers about the meeting itself: when it began, and how long was set aside for what."""

from extract.rules.numeral import NUMBER
from extract.rules.rule import Reject

MEETINGS = (
    Reject(
        "clock time of a meeting",
        r"\b(?:closed|ended|finished|opened|concluded|commenced|started|left|arrived|adjourned)\sat\s",
        r"(?:[1-9]|1\d|2[0-3])\.[0-5]\d(?!\d|%|\s?(?:million|per))",
        reach=16,
        needs="closed ended finished opened concluded commenced started left arrived adjourned",
    ),
    Reject(
        "time for an item",
        None,
        rf"{NUMBER}\s(?:minutes|hours?)\s(?:had|has|have|was|were|is|are)\s(?:been\s)?(?:set\saside|allotted|allowed)\b",
        needs="minute hour",
    ),
    Reject(
        "how often it meets",
        r"""
        \b(?:meets?|met|meeting)\s(?:again\s)?every\s
        | \bmeetings?\b[^.;\d]{0,50}\s(?:takes?\splace|held)\s(?:[a-z]+\s){0,3}every\s
        | \bmeeting\sof\s[^.;\d]{0,40}\s(?:takes?\splace|held)\s[^.;\d]{0,24}every\s
        """,
        NUMBER,
        needs="every_",
    ),
    Reject("meetings to come", None, rf"{NUMBER}\smeetings['’]?\stime\b", needs="meetings"),
    Reject(
        "adjournment",
        r"\b(?:adjourned|adjourn|recess)\b.{0,40}\sfor\s",
        rf"{NUMBER}\sminutes",
        needs="adjourn recess_",
    ),
    # a line of its own in an agenda
    Reject("time of an item alone", r"^[\W_]*", rf"{NUMBER}\s(?:minutes|mins)[\W_]*$", says="minutes mins"),
    Reject(
        "time of an item in brackets",
        r"\b(?:question\stime|questions|presentation|discussion|introductions|break|refreshments)\s\(",
        rf"{NUMBER}\s(?:minutes|mins)(?=\))",
        reach=24,
        marks="(",
    ),
    Reject(
        "time for speaking",
        r"\b(?:speak\w*|questions)\b[^.;]{0,40}\s(?:be|to|for|than)\s",
        rf"{NUMBER}\s(?:minutes|mins)\b",
        needs="speak questions",
    ),
    Reject(
        "slot for speaking",
        r"\bspeak(?:ers?|ing)\b[^.;]{0,40}\bslots?\b[^.;]{0,30}\s(?:of|is|was)\s",
        rf"{NUMBER}\s(?:minutes|mins)\b",
        reach=96,
        needs="speaker speaking",
    ),
    Reject(
        "clock time of a beginning",
        r"\b(?:refreshments|registration|arrivals?|coffee|doors(?:\sopen)?|buffet|lunch|networking)\s(?:available\s)?(?:from|at)\s",
        r"(?:[1-9]|1\d|2[0-3])\.[0-5]\d(?![\d%])",
        reach=34,
        needs="refreshments registration arrival coffee doors buffet lunch networking",
    ),
)
