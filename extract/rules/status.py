"""Whether a number happened, is aimed at, is expected, could be held, or is promised.

Each cue says where it must stand: before the number with no other number between, or right after it.
"""

import re

from extract.rules.duration import TIMES
from extract.rules.rule import FLAGS
from extract.rules.stems import Stems
from extract.vocabulary import Status, Unit

# The words between a target and its number: no other number but a year.
_YEAR = r"(?:19|20)\d\d(?:[/–-]\d{2,4})?"
_TO_NUMBER = rf"(?:[^,;:.\d]|{_YEAR})"

# 'a target of', 'the goal for the year is', 'Target: '
_TARGET = re.compile(
    rf"""
    (?<!\bno\s)\b(?:targets?|goals?|aims?|ambitions?|aspirations?|milestones?|benchmarks?|ceiling|objective
      |profile(?=\sof)|profiled(?=\s$)|contract\s(?:figure|level)|expectation(?=\s(?:of|that|is|was|being)\b)|plan(?=\sof\s)|KPI(?=\s(?:is|of)\s))\b
    (?:\s(?:rate|figure|level|time|for|in|by|on|across|this|year|agreed|set)\b{_TO_NUMBER}{{0,40}}?
      # but no 'in the time of the target the team closed 12'
      |\sthe\b(?:(?!\b(?:resolved|closed|answered|attended|completed|handled|assessed)\b){_TO_NUMBER}){{0,40}}?
      |\s(?!groups?\b|areas?\b|audience|address|harden)[a-z]+(?=\sof\b))?
    (?:\s\([^()\d]{{1,16}}\d?\))?
    (?:\s?[:=(–-]
      |\swhich\s(?:is|was)\s(?=$)
      |\s(?=$)
      |\s(?=(?:no|at|under|over|less|more|below|above|up)\s(?:more|less|least|fewer|than|to)?\s?(?:than\s)?$)
      |\s(?:of|is\sfor|was\sfor|is|are|was|being|were|had\sbeen|has\sbeen|having\sbeen|would\sbe|at|to|that|set|rose|rising|lifted|raised|stands|remains|remained|increased|reduced)\b)
    {_TO_NUMBER}{{0,48}}?(?:from\s[£\d][\d.,]*(?:%|m|k)?\sto\s)?$
    """,
    FLAGS,
)
# 'the target it aspires to, 88%,', 'the target figure, 60 families,'
_NAMED_TARGET = re.compile(
    r"""\b(?:target|goal|ambition)(?:\sfigure
      |\s(?:that\s|which\s)?(?:it|they|we|the\s\w+)\s(?:\w+\s){0,2}(?:aspire[sd]?|aim(?:s|ed)?|work(?:s|ed)?|want(?:s|ed)?|set)
       (?:\s(?:to|at|for|towards|itself|themselves))?),\s$""",
    FLAGS,
)
# 'aims to reach', 'were targeted to deliver', 'wants'
_AIMED = re.compile(
    r"""
    \b(?:aims|aimed|aiming|aspire[sd]?(?=\sto\b)|aspires|undertaken\sto(?=\s(?:bring|reach|get|cut|keep|reduce|raise|hold|increase|lower)\b)|wanting(?=\s(?:it|this|that|them)\s(?:at|to|down|up|below|above|under)\b)
        |priorit(?:y|ies)\s(?:(?:is|was)\s)?to\s(?:achieve|reduce|cut|increase|improve|raise)(?:\s(?!by\b)[a-z-]+){0,8}?(?=\sby\s$)|targeted(?!\sand\b)|intends?|intended|intention|(?<!for\s)wants?(?!\sof\b)|(?<!by\s)means\sto(?=\s[a-z])|wanted(?=\s(?:that|this|it)\sto\b)|had\swanted(?=\s$)|having\sset(?=\s$)|supposed\sto|adrift\sof(?=\s(?:the\s|its\s|their\s|our\s)?$)|(?<=\()budget(?=:?\s$)|pledged?
        |committed\sto|commitment\sto|ideally(?!\s(?:placed|located|suited|situated)\b)
        |(?:seeks|sought|requires?|wants|needs)\s(?:a|an)\s(?:further\s)?(?:reduction|cut|fall|drop|decrease|rise|increase|improvement)
         (?=\s(?:of|to|by)\s(?:\w+\s){0,2}$|\sin\s(?:[\w-]+\s){1,5}(?:of|to|by)\s$)
        |\b(?:contract|plan|target|standard|board|guidance|specification)\b(?:\s[\w'’]+){0,6}?\sasks\sfor(?=\s(?:(?:at\sleast|about)\s)?$)
        |seeking\sto|hop(?:es?|ing|ed)\s(?:to|for|that)|plans?\sto|plan\s(?:is|was)\s(?:for|to)|planned\sto
        |meant\sto|need(?:s|ed)?\sto|(?:has|have|had)\sto\s(?:find|save)|looked\sfor|sets?\sout\sto|(?:is|are)\sto(?!\s(?:do\swith|say|be\s(?:found|seen))\b)
        |(?<!found\s)(?<!seen\s)(?<!known\s)(?<!thought\s)(?<!said\s)(?<!believed\s)to\sbe\s(?:(?!noted|minuted|recorded|advised|informed)\w+ed|(?:brought|cut|driven)\b)
        |that\s[^.;]{3,80}(?<!to)(?<!will)(?<!would)(?<!could)(?<!should)(?<!might)(?<!may)(?<!can)(?<!not)(?<!must)(?<!ly)\sbe
            \s(?:reduced|increased|cut|raised|lowered|brought\sdown)(?=\sby\s)
        |would\s(?:expect(?!\swith\b)|recommend|look\sfor|want|like(?:(?=\s\(?$)|\s(?:to|(?:this|that|it)\sto)))
        |(?:contract|plan|budget)\s(?:had\s|has\s)?(?:assum\w+|ask(?:s|ed)\sfor|allow(?:s|ed)\sfor)|plan\sfor(?=\s$)
        |should\sbe\s(?:cut|reduced|lowered|raised|increased|improved|brought)(?=[\w\s]{0,24}\s(?:by|to)\s$)
        |(?:sets?|given)\s(?:itself|themselves|ourselves)(?!\sup\b)|wish(?:es|ed)?\sto\s(?:get|reach|have|see)
        |(?<=\()need(?:s|ed)?(?=\s$)|(?:was|were)\sto\s(?:come\sdown|fall|drop|go\sdown|be\s(?:cut|reduced|brought\sdown))
        |(?:contract|specification)\s(?:says?|said)(?=\s$)|looks\sfor(?=\s(?:\w+\s)?$)
        |set\s(?:a\starget|a\sfigure))\b
    [^\d;.,]{0,48}?(?:\sfrom\s(?:[^;:()]{0,40}?\s)?[£\d][\d.,]*(?:%|m|k)?\sto\s)?$
    """,
    FLAGS,
)
# 'against the local target of', 'missed its 12-month goal of at least'
_AGAINST = re.compile(
    r"""
    \b(?:against|versus|vs\.?|below|above|under|over|short\sof|missed|exceed\w*|met|meet\w*|beat\w*
    |compared\s(?:to|with)
        |within|behind|meeting)
    \s(?:a|the|its|our|their|an)?\s?(?:\w+\s){0,3}(?:target|goal|aim|ambition|benchmark|milestone)
    (?:\s(?:of|is|was|being|set\sat|figure\sof))?
    (?:\s(?:\w+\s)?(?:at\sleast|less\sthan|under|over|more\sthan|up\sto|around|about))?\s?\(?$
    """,
    FLAGS,
)
# '(12) we are targeted', '12% reduction target', but no 'target group'
_TARGET_AFTER = re.compile(
    r"""
    \)?\s(?:we|they|it|which\swe|which\sthey)\s(?:are|is|were|was|have\sbeen|has\sbeen)\stargeted\b
  | [\s-]*(?:(?!(?:over|under|above|below|off|short|of)\b)\w+[\s-])?
    (?:target|goal|ambition|aim|aspiration|milestone|benchmark|ceiling)s?\b
    (?!\s(?:groups?|area|address|individual|famil))
    """,
    FLAGS,
)
_FORECAST = re.compile(
    rf"""
    (?:\b(?:expect(?!\swith\b)(?:s|ed(?!\s(?:range|level))|ing|ation)?|forecasts?|forecasted|project(?:s\sthat(?=\s$)|ing|ed|ion|ions)\b|propos(?:e|es|ed|al|als|ing)\b|predict(?:s|ed|ion)
           |anticipat(?:e|es|ed|ing)|potentially|potential|(?<!more\s)(?<!less\s)(?<!as\s)(?<!times\s)likely|likelihood(?!\sof)|will(?!\s(?:recall|remember|note|know|appreciate|be\saware)\b)|minded\sto|(?:been|being)\spromised|would(?!\s(?:have|expect\swith|most\slike|normally|usually|often|generally|suggest|recommend)\b)
           |going\sto(?=\s[a-z])
           |due\sto(?=\s(?:be|have|start|join|open|close|begin|go|reach|receive|take|end|finish|move|complete|return|become
             |rise|fall|get|leave|arrive|come|attend|deliver)\b)|ought\sto(?!\sbe\s(?:no\b|$)|\shave\s)|(?:was|were)\sto(?!\sdo\swith\b)
           |could(?!\s(?:not|be|have|say|tell|report|confirm|add)\b)|might(?!\s(?:not|be|have)\b)
           |estimates?\sthat|set\sto|on\scourse|on\strack\sfor|next\s(?:year|quarter|month)
           |should\s(?:reach|rise|fall|see)|booked\sfor)\b)
    (?:[^\d;.,:(]|{_YEAR}(?!\swhen\b|\swhere\b)){{0,60}}?(?::\s|\(|\sfrom\s[£\d][\d.,]*(?:%|m|k|bn)?\sto\s(?:about\s|around\s|some\s)?)?$
    """,
    FLAGS,
)
_NEXT = re.compile(
    r"\b(?:the|a|another)\s(?:next|future)\s$|\bfurther\s(?!reduction|increase|decrease|fall|rise|drop|decline|improvement|cut|loss|total|group|number|saving|slip)\w+\sof\s$",
    re.IGNORECASE,
)
_CAPACITY_BEFORE = re.compile(
    r"""
    \b(?:capacity|room(?=\sfor)|designed(?=\sfor)|accommodat(?:es?|ion|ing)\b|(?<!open\s)spaces|places|bed\s?spaces?|beds|rooms(?=\s(?:for|to|is|of))|set\sup(?=\s(?:to|for)\s)|house\sup|can\s(?:hold|take|house
    |support)
        |holds?\sup\sto|caters?)\b
    (?:\s(?:for|of|up\sto|to|is|was|stands\sat|at|a\stotal\sof|some|around|a\sfurther))*\s(?:(?!were\b)\w+\s)?$
    """,
    FLAGS,
)
# '12 bed spaces', unless they were taken
_CAPACITY_AFTER = re.compile(
    r"""
    \s(?:[a-z'’-]+\s){0,2}
    (?:bed\s?spaces?|bedspaces?|spaces(?!\sprotection)|beds|places(?!\swhere)|berths|bays|units\sof\saccommodation
      |refuge\s(?:units|rooms)|capacity)\b
    (?!\s(?:were|was)\s(?:filled|taken|used|occupied))
    """,
    FLAGS,
)
# 'seen at 12 places'
_PLACED = re.compile(r"\b(?:at|in|from|across|around)\s$", re.IGNORECASE)
_STANDARD = re.compile(
    r"""
    \b(?:must|shall|should(?!\shave\s(?:been|read|said|\w+ed)\b)|requires?|(?<!minutes\s)(?<!hours\s)(?<!days\s)required(?!\s(?:at|improvement)\b)|(?<!budget\s)requirement|entitle[ds]?|entitlement
        |(?<!in\s)(?<!trading\s)(?<!minute\sresponse\s)standards?(?!\s(?:had|has|was|is)\s(?:been\s)?(?:achieved|met|reached|kept|missed))
        |minimum|maximum|no\s(?:later|longer)\sthan|(?:says?|is|are|be|of|recommends?)\sno\smore\sthan|(?:may|can)\s\w+\s(?:longer|more)\sthan
        |(?:mandatory|statutory)\s(?:guideline|limit|minimum|maximum|period|deadline|timescale|level)s?|is\smandatory
        |obliged|policy\sis|rule|limits?(?!\shad\sbeen)|charter(?!\sthat)|ought|undertaking\sto
        |(?:recommended|expected|national|the|(?-i:[A-Z])\w{3,})\srange(?=\sof\s)
        |(?:guid(?:ance|eline|e)|protocol)\s(?:says?|is|was|of|states?|figure)
        |(?:suggests?|recommends?|recommended)(?=\s(?:that\s)?(?:between\s)?$)|expects(?=\sbetween\s$)
        |advises?(?=\s(?:not\s|no\s|at\s)(?:more\s|fewer\s|less\s|most\s|least\s)(?:than\s)?$)
        |(?:suggested|recommended)\s(?:range|band|level|maximum|minimum|capacity|caseload|ratio|number|figure)
        |guarantee[ds]?|(?<!been\s)(?<!being\s)promise[ds]?|allowed|threshold|cap|capped(?=\sat\b)|fixed\spenalt(?:y|ies)\s(?:of|is|are|was)|fines?\sof
        |(?<!there\s)(?:can|may)\sbe|eligible)\b
    [^\d;.,:(]{0,40}?(?::\s(?:(?:not?|at|up|under|less|fewer|more)\s(?:\w+\s){0,2})?|\()?$
    """,
    FLAGS,
)
_PROMISE = re.compile(
    r"""
    \b(?:within|inside|every|in\sunder|no\slater\sthan|at\sleast)\s
    (?:the\s|a\s|an\s|a\smaximum\sof\s|at\smost\s)?(?:first\s)?$
    """,
    FLAGS,
)
_TIME_WORD = re.compile(
    r"[\s-](?:working\s|calendar\s)?(?:minute|min|hour|day|week|month|year)s?\b", re.IGNORECASE
)
# 'calls be answered in'
_TO_BE_DONE = re.compile(
    r"(?<!to\s)(?<!will\s)(?<!would\s)(?<!could\s)(?<!may\s)(?<!can\s)(?<!not\s)\bbe\s\w+ed,?\s(?:and\s)?(?:in|within|inside)\s$",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:was|were|had|have\sbeen|has\sbeen|took|averag\w+|achieved|rose|fell)\b", re.IGNORECASE
)
# 'five officers were expected', 'a further 6 would join', '£1m was assumed', 'four recruits due from'
_AFTER = re.compile(
    r"""
    (?:(?!\s(?:no|who|which|that|whom|and|but|or|if|than|where|when|while|although|though|because|as|so|with|said|say|told|thought|think|felt|believed?|agreed|they)\b)
        [^.,;:()&\d]){0,60}?\b
    (?:(?P<forecast>(?<!\bit\s)(?:is|are|was|were|had\sbeen|has\sbeen)\s(?:\w+ly\s)?
          (?:(?:expected|anticipated|forecast|projected|predicted|likely)
              (?!\sto\s(?:fall|drop|reduce|decrease|rise|increase|grow|go|come)\b)
            |assumed|(?:being\s)?modelled|promised|planned|hoped|to\s(?:be(?!\s(?:found|seen)\b)|have|start|begin|join|return|receive|come|open|close|move|attend|follow|arrive|meet)\b)
        |would(?!\s(?:not|have(?!\s(?:to|been\s\w+\s[^.;]{3,40}\s(?:by|prior\sto|before))\b)|need|recommend|say|like|agree|feel|support|prefer
            |be\s(?:willing|happy|prepared|content))\b)|will(?!\snot\b)
        |due\s(?:from|in(?!\s(?:the\s(?:main|large)|large|part|some|no|great)\b)|by|at|for(?!\s(?:replacement|renewal|review|repair|upgrad|inspection))|to\s(?:start|join|arrive|begin|finish|go)))
      |(?P<target>(?<!\bit\s)(?:is|are|was|were)\s(?:needed|what\s(?:\w+\s){1,2}needs?)|(?<!\bto\s)(?<!\bcan\s)(?<!\bcould\s)(?<!\bmay\s)(?<!\bmight\s)(?<!\bwill\s)(?<!\bwould\s)(?<!\bnot\s)be\ssaved|needed(?=[.,;)]|$)|must
          |(?:is|was)\sthe\s(?:(?!minimum\sstandard)[a-z]+\s)?(?:aim|target|goal)
          |(?:is|was)\sproposed|(?:ha(?:s|ve|d)|needs?)\sto\sbe\s(?:made|found|saved|cut)
          |(?:is|was|are|were)\sto\sbe\s(?:saved|cut|found(?=\s(?:in|by|over)\s(?:\d|the\s(?:next|year|coming)|next)))
)
      |(?P<standard>(?:is|are|was|were)\sthe\s(?:timescale|limit|norm|standard|requirement|maximum|minimum)
          |(?:is|are)\sallowed|(?:can|may)\sbe\s(?:asked|claimed|applied)))\b
    """,
    FLAGS,
)
# '85% which the Force aspires to', 'the 75 to which it aspires', '30% Homestead would expect'
_WANTED_AFTER = re.compile(
    r"""
    \s(?:(?:being\s|was\swhat\s(?:\w+\s){1,4})?(?:sought|promised|aimed\s(?:for|at)|asked\sfor|looked\sfor|hoped\sfor|laid\sdown)
      |(?:intended|planned)(?=[.,;)]|$|\sfor\b)|required\sby\b|was\swhere\s(?:he|she|they|[a-z]+\s[a-z]+)\swanted|which\s(?:is|was)\sthe\s(?:target|aim)
      |(?:that|which)\s(?:was|is|ha[sd]\sbeen)\s(?:set|planned|hoped\sfor|intended|budgeted)|(?:the|it|he|she|they|we)\s(?:\w+\s)?had\s(?:set|hoped|wanted|planned|aimed)(?:\s(?:itself|themselves))?)\b
  | \s(?:to\s|for\s)?(?:which|that)\s(?:\w+\s){1,3}?(?:aim(?:ed)?|want)\b
  | \sof\s(?:[a-z]+\s){1,3}(?:ought\sto|should)\sbe\s
    (?:offered|answered|attended|completed|closed|resolved|seen|met|reached)\b
  | \s(?:reduction|increase|fall|rise|cut)\s(?:sought|required|wanted)\b
  | \s(?:(?:to\s|for\s)?(?:which|that)\s(?:\w+\s){1,3}?|(?-i:[A-Z])\w+\s(?:(?-i:[A-Z])\w+\s)?)
    (?:aspire[sd]?|(?:would\s)?expect(?:s|ed)?|aims\sfor|(?:looks?|asks?)\sfor|advises?|hope[sd]\sfor|want(?:s|ed)|recommend(?:s|ed)?)\b
    """,
    FLAGS,
)
_CLAUSE = re.compile(r"\s(?:that|although|though)\s")
# 'within 20 minutes on 81% of occasions'
_SHARE_AFTER = re.compile(
    r"[\s-](?:second|minute|hour|day|week)s?\s(?:on|in|for)\s(?:over\s|about\s)?\d[\d.]*\s?(?:%|per\scent)",
    re.IGNORECASE,
)
# 'passed its target by 4', 'beat the target by', 'better than the target by'
_PASSED = re.compile(
    r"""\b(?:beat|miss|exceed|pass)(?:s|es|ed|ing)?\b[^.;:]{0,60}\bby\s$|\bpassed\sby\s$
      |\b(?:better|worse|higher|lower|more|less|fewer)\sthan\s(?:the\s|its\s|our\s)?(?:target|goal|aim)\sby\s$""",
    FLAGS,
)
# 'asked whether the grant of £5k would go on' tells of a grant that is there
_ASKED = re.compile(
    r"\b(?:asked|queried|enquired|inquired|wondered|(?:wished|wanted)\sto\sknow)\b(?:(?!that\b)[^.;]){0,40}?\b(?:whether|if|when)\b[^.;\d]*$",
    re.IGNORECASE,
)
# 'below the 26% set by the Authority'
_SET = re.compile(r"\sset\s(?:by|for|down)\b", re.IGNORECASE)
_HELD_AGAINST = re.compile(
    r"\b(?:than|against|below|above|beneath|exceed\w*|miss\w*|short\sof|over|under)\s(?:the\s)?$",
    re.IGNORECASE,
)
# 'against 15 which is the standard'
_WHICH_STANDARD = re.compile(
    r"\s(?:which|that)\s(?:is|was)\sthe\s(?:\w+\s)?(?:standard|limit|maximum|minimum|norm|requirement)\b",
    re.IGNORECASE,
)
# 'would not go out after dark (33% in 2006)' and 'of those who were to appear 12 had' tell what was
_PAST_AFTER = re.compile(r"\s?(?:%|per\scent)?(?:\s(?:in|for)\s(?:19|20)\d\d\)|\shad\s[a-z])", re.IGNORECASE)
# 'a target of 50 and 30'
_SECOND = re.compile(r"(?<=[\s(])[£\d][\d.,]*(?:%|m|k)?\s(?:and|or)\s$")
# 'from the baseline of 40 to 30'
_FROM = re.compile(r"\bfrom\s(?:[^;:()\d]{0,40}\s)?$", re.IGNORECASE)
_TO_ANOTHER = re.compile(r"(?:%|\sper\scent)?\s(?:down\s|up\s)?to\s[£\d]", re.IGNORECASE)
_ENDS = re.compile(r"%?\s*(?:[.;,:)]|respectively|$)")
# 'Reduce burglary by 5%', 'To raise confidence to 80%', 'Cut theft 5%', as an aim of a plan is written
_IMPERATIVE = re.compile(
    r"""
    ^\W*(?:(?:aim|objective|priority|target|outcome)\s?\d[\d.]*:?\s)?(?:to\s(?=[a-z])|(?=(?-i:[A-Z])))
    (?:reduce|cut|decrease|bring\sdown|drive\sdown|increase|raise|improve)\s
    (?!(?:in|of|to|from|on|at|by|over|was|were|is|had|has)\b)
    (?:(?!\b(?:was|were|is|are|had|has|have|saw|said|cut|felt|found|reached|reduced|supported|led|carried|worked)\b)
        [^.;:,]){0,90}?
    (?P<measured>\b(?:by|to|below|above|under|over)\s(?:(?:at\sleast|about|around|a\sfurther)\s)?)?$
    """,
    FLAGS,
)
# What tells that such words were no order: 'Improve signs at 12 sites was completed'.
_TELLS = re.compile(
    r"[^.;|]{0,60}?\b(?:was|were|is|are|had|has|have|said|felt|compared|on\slast)\b", re.IGNORECASE
)
_SHARES = frozenset((Unit.PERCENT, Unit.POINTS))
_REACH = 110
_LONGEST_NUMBER = 16
# The beginnings of the words that the patterns above need.
_STEMS = Stems(
    {
        "target": """target goal aim ambition aspiration milestone benchmark ceiling objective profile
            contract_figure expectation plan_of kpi""",
        "done": "be_",
        "promise": "within inside every in_under no_later at_least",
        "capacity": "set_up capacity room designed accommodat space place bed house_up can_ hold cater",
        "aim": """aim aspire means_to undertak wanting priorit target inten want meant
            pledge commit seek sought require hop plan programme need to_find to_save looked looks wish
            says said was_to were_to set given
            is_to are_to to_be_ would should that_ suppose contract budget had_wanted having_set adrift
            ideally asks_for calls_for asking_for calling_for wants""",
        "forecast": """expect forecast project predict anticipat potential likel will would going_to due_to
            could might estimate set_to on_course on_track next should booked ought future further propos
            was_to were_to minded been_promised being_promised""",
        "standard": """must shall should require entitle standard minimum maximum no_ mandatory obliged
            statutory policy rule limit charter guarantee promise allowed threshold cap fixed fine can_ may_
            suggest recommend ought eligible guid protocol undertaking range advise expects""",
    }
)


# 'a 10-minute response standard'
_STANDARD_AFTER = re.compile(
    r"[\s-](?:minute|hour|day|week|month)s?\s(?:(?!against|below|above|over|under|and|but)\w+\s){0,2}(?P<kind>standard|target|promise|limit|service\slevel|required)\b",
    re.IGNORECASE,
)


def find_status(words: str, start: int, end: int, unit: Unit) -> Status:
    """Return the status of the number at `words[start:end]`; `actual` where nothing else is said."""
    start = _first_of_two(words, start, end)
    before = words[max(0, start - _REACH) : start]
    cues = _STEMS.cues(before)
    timed = _TIME_WORD.match(words, end) if unit in TIMES else None
    if start <= _REACH and _is_aim(before, unit) and not _TELLS.match(words, end):
        return Status.TARGET
    return (
        _of_target(words, before, timed.end() if timed else end, cues)
        or (_of_time(words, before, end, cues) if unit in TIMES else None)
        or _of_words_before(words, before, end, cues)
        or _of_words_after(words, before, end)
        or Status.ACTUAL
    )


def _first_of_two(words: str, start: int, end: int) -> int:
    """Return where the first of two numbers begins that end a clause, else `start`: '(50) and 30.'."""
    second = (
        _SECOND.search(words, max(0, start - _LONGEST_NUMBER), start) if _ENDS.match(words, end) else None
    )
    return second.start() if second else start


def _is_aim(before: str, unit: Unit) -> bool:
    """Whether a number stands in what a sentence bids to be done: 'Reduce burglary by 5%'."""
    found = _IMPERATIVE.match(before)
    return bool(found and (found["measured"] or unit in _SHARES))


def _of_target(words: str, before: str, end: int, cues: frozenset[str]) -> Status | None:
    """Tell a number that is named a target, or that passes one."""
    if "target" in cues and _PASSED.search(before):
        return Status.ACTUAL
    if ("target" in cues and _AGAINST.search(before)) or _TARGET_AFTER.match(words, end):
        return Status.TARGET
    if _WHICH_STANDARD.match(words, end):
        return Status.STANDARD
    if _SET.match(words, end) and _HELD_AGAINST.search(before):
        return Status.TARGET
    set_against = before.endswith("against ") and words.startswith(" planned", end)
    return Status.TARGET if set_against or _WANTED_AFTER.match(words, end) else None


def _of_time(words: str, before: str, end: int, cues: frozenset[str]) -> Status | None:
    """Tell a length of time that is promised: 'within 2 days', 'a 2-day standard'."""
    named = _STANDARD_AFTER.match(words, end)
    if named:
        return Status.TARGET if named["kind"].lower() == "target" else Status.STANDARD
    promised = "promise" in cues and _PROMISE.search(before)
    if promised and (not _DONE.search(_CLAUSE.split(before)[-1]) or _SHARE_AFTER.match(words, end)):
        return Status.STANDARD
    return Status.STANDARD if "done" in cues and _TO_BE_DONE.search(before) else None


def _of_words_before(words: str, before: str, end: int, cues: frozenset[str]) -> Status | None:
    """Tell by the words that lead to a number."""
    held = _CAPACITY_AFTER.match(words, end) and not _PLACED.search(before)
    if held or ("capacity" in cues and _CAPACITY_BEFORE.search(before)):
        return Status.CAPACITY
    if "target" in cues and (_TARGET.search(before) or _NAMED_TARGET.search(before)):
        return Status.TARGET
    if "aim" in cues and _AIMED.search(before):
        return None if _is_left(words, before, end) else Status.TARGET
    past = before.lower().endswith(" from ") or _PAST_AFTER.match(words, end)
    if "forecast" in cues and not past and (_FORECAST.search(before) or _NEXT.search(before)):
        return None if _ASKED.search(before) else Status.FORECAST
    return Status.STANDARD if "standard" in cues and _STANDARD.search(before) else None


def _is_left(words: str, before: str, end: int) -> bool:
    """Whether a number is the level from which another is aimed at: 'to be cut from 40 (to 30)'."""
    return _FROM.search(before) is not None and _TO_ANOTHER.match(words, end) is not None


def _of_words_after(words: str, before: str, end: int) -> Status | None:
    """Tell by the verb of a number: '5 were expected'."""
    found = _AFTER.match(words, end)
    if found and found.lastgroup == "forecast" and _ASKED.search(before):
        return None
    return Status(found.lastgroup) if found and found.lastgroup else None
