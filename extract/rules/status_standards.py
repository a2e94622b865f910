"""The words that tell a standard, a limit or a right, and the lengths of time that are promised."""

import re

from extract.rules.period_words import MONTH_NAME
from extract.rules.rule import FLAGS

# 'must be no more than', 'the statutory limit of', 'are entitled to'
STANDARD = re.compile(
    r"""
    \b(?:
        must|shall
      |should(?!\shave\s(?:been|read|said|\w+ed)\b)
      # 'requires', but no '12 hours required', 'required improvement'
      |requires?
      |(?<!minutes\s)(?<!hours\s)(?<!days\s)required(?!\s(?:at|improvement)\b)
      |(?<!budget\s)requirement
      |entitle[ds]?|entitlement
      # 'the standard of', but no 'trading standards', 'the standard was met'
      |(?<!in\s)(?<!trading\s)(?<!minute\sresponse\s)standards?
       (?!\s(?:had|has|was|is)\s(?:been\s)?(?:achieved|met|reached|kept|missed))
      |minimum|maximum
      |no\s(?:later|longer)\sthan
      |(?:says?|is|are|be|of|recommends?)\sno\smore\sthan
      |(?:may|can)\s\w+\s(?:longer|more)\sthan          # 'may stay longer than'
      |(?:mandatory|statutory)\s(?:guideline|limit|minimum|maximum|period|deadline|timescale|level)s?
      |is\smandatory
      |obliged
      |policy\sis
      |rule
      |limits?(?!\shad\sbeen)
      |charter(?!\sthat)
      |ought
      |undertaking\sto
      # 'the recommended range of', 'the Ofsted range of'
      |(?:recommended|expected|national|the|(?-i:[A-Z])\w{3,})\srange(?=\sof\s)
      |(?:guid(?:ance|eline|e)|protocol)\s(?:says?|is|was|of|states?|figure|puts\sit\sat)
      |(?:suggests?|recommends?|recommended)(?=\s(?:that\s)?(?:between\s)?$)|recommends?(?=\sfrom\s$)|recommend(?:s|ed)\ssomewhere(?=\sbetween\s$|\s$)
      |expects(?=\sbetween\s$)
      # 'advises no more than'
      |advises?(?=\s(?:not\s|no\s|at\s)(?:more\s|fewer\s|less\s|most\s|least\s)(?:than\s)?$)
      |(?:suggested|recommended)\s
       (?:range|band|level|maximum|minimum|capacity|caseload|ratio|number|figure)
      |guarantee[ds]?
      |(?<!been\s)(?<!being\s)promise[ds]?
      |allowed
      |threshold(?!\s(?:was|is|had\sbeen|has\sbeen)\s(?:met|reached|passed)\b)
      |cap|capped(?=\sat\b)
      |fixed\spenalt(?:y|ies)\s(?:of|is|are|was)|fines?\sof
      |(?<!there\s)(?:can|may)\sbe
      |eligible
    )\b
    \)?[^\d;.,:()]{0,40}?
    (?:,\swhich\s(?:is|was)\s
       |:\s(?:(?:not?|at|up|under|less|fewer|more)\s(?:\w+\s){0,2})?|\()?$   # 'Standard: at most 20'
    """,
    FLAGS,
)
# 'it should be 10% by the spring'
SHOULD_BE = re.compile(r"\bshould\sbe\s(?:(?:at\sleast|under|over|about|down\sto|up\sto)\s)?$", FLAGS)
BY_THEN = re.compile(
    rf"\s?(?:%|per\scent)?\sby\s(?:the\s(?:end|spring|summer|autumn|winter|new)|next|{MONTH_NAME}|20\d\d)\b",
    FLAGS,
)
# 'against 15 which is the standard', '40% ought to be'
WHICH_STANDARD = re.compile(
    r"\s(?:which|that)\s(?:is|was)\sthe\s(?:\w+\s)?(?:standard|limit|maximum|minimum|norm|requirement)\b"
    r"|\s?(?:%|per\scent)?\sought\sto\sbe\b",
    FLAGS,
)

TIME_WORD = re.compile(r"[\s-](?:working\s|calendar\s)?(?:minute|min|hour|day|week|month|year)s?\b", FLAGS)
# 'a 10-minute response standard'
STANDARD_AFTER = re.compile(
    r"""
    [\s-](?:minute|hour|day|week|month)s?\s
    (?:(?!against|below|above|over|under|and|but|with)\w+\s){0,2}
    (?P<kind>standard|target|promise|limit|service\slevel|required)\b
    """,
    FLAGS,
)
# 'within 2 days', 'in under an hour', 'no later than the first 10 days'
PROMISE = re.compile(
    r"""
    \b(?:within|inside|every|in\sunder|no\slater\sthan|at\sleast)\s
    (?:the\s|a\s|an\s|a\smaximum\sof\s|at\smost\s)?(?:first\s)?$
    """,
    FLAGS,
)
# but no 'calls were answered within 20 minutes', where the last clause before the time tells what was
DONE = re.compile(r"\b(?:was|were|had|have\sbeen|has\sbeen|took|averag\w+|achieved|rose|fell)\b", FLAGS)
CLAUSE = re.compile(r"\s(?:that|although|though)\s")
# unless a share of the times follows: 'within 20 minutes on 81% of occasions'
SHARE_AFTER = re.compile(
    r"[\s-](?:second|minute|hour|day|week)s?\s(?:on|in|for)\s(?:over\s|about\s)?\d[\d.]*\s?(?:%|per\scent)",
    FLAGS,
)
# 'calls be answered in'
TO_BE_DONE = re.compile(
    r"""
    (?<!to\s)(?<!will\s)(?<!would\s)(?<!could\s)(?<!may\s)(?<!can\s)(?<!not\s)
    \bbe\s\w+ed,?\s(?:and\s)?(?:in|within|inside)\s$
    """,
    FLAGS,
)

# The beginnings of the words that STANDARD, PROMISE and TO_BE_DONE need.
STEMS = """must shall should require entitle standard minimum maximum no_ can_ may_ mandatory statutory
    obliged policy rule limit charter ought undertaking range guid protocol suggest recommend expects advise
    guarantee promise allowed threshold cap fixed fine eligible"""
PROMISE_STEMS = "within inside every in_under no_later at_least"
TO_BE_DONE_STEMS = "be_"
