"""Numbers that refer: to items, actions, rounds, weeks and places in a text."""

from extract.rules.numeral import ALONE, WORDS
from extract.rules.rule import Reject

# Up to three numbers of a list before the last: '3, 4 and'.
LIST = r"(?:\d+(?:\.\d+)*(?:\s*(?:,|and|&|to|or)\s*|[-–/])){0,3}"

REFERENCES = (
    Reject("number of an order", r"\bS\.?I\.?\s(?:19|20)\d\d/", r"\d{1,5}\b", reach=12, marks="/"),
    # '12%1.', where a small figure above the line has come down to it
    Reject("footnote mark after per cent", r"%", r"\d{1,2}(?=[.,;:)]?(?:\s|$))", reach=1, marks="%"),
    # 'Offences (TNOs)2', 'as recorded (to October 2014)1'
    Reject(
        "footnote mark after a bracket",
        r"(?:[a-z]{2}|\b(?:19|20)\d\d)\)",
        r"\d{1,2}(?=\s*$|\s(?-i:[a-z]))",
        reach=6,
        marks=")",
    ),
    # 'Page 1 of 6 3. Previous minutes'
    Reject(
        "item after a page",
        r"\bpage\s\d+\sof\s\d+\s",
        r"\d{1,2}\.(?=\s(?-i:[A-Z])|\s*$)",
        reach=20,
        needs="page_",
    ),
    # 'Guidelines 17.6', 'agreed other than 5.3 where'
    Reject(
        "paragraph of a regulation",
        r"(?-i:\b(?:Regulations?|Guidelines?|Rules?|Standing\sOrders?|Directions?)\s)",
        r"\d{1,3}\.\d{1,2}\b(?!\s?%)",
        reach=20,
        needs="regulation guideline rule order direction",
    ),
    Reject(
        "minute that is not agreed",
        r"\b(?:other\sthan|apart\sfrom|save\sfor|except(?:\sfor)?)\s",
        r"\d{1,2}\.\d{1,2}(?=\s(?:where|which|in\swhich)\b)",
        reach=14,
        needs="than_ from_ for_ except",
    ),
    # 'Figure 15:2 Cases'
    Reject(
        "figure in a chapter",
        r"\b(?:figure|fig\.?|table|chart|map)\s(?:\d{1,3}:)?",
        r"(?<=:)\d{1,3}(?=\s)|\d{1,3}(?=:\d)",
        reach=12,
        needs="figure_ fig_ table_ chart_ map_",
    ),
    # 'Registered charity 1093471', 'PO Box 851', 'HC 423'
    Reject(
        "number of a charity",
        r"\b(?:registered\s(?:charity|company)|(?:charity|company)\s(?:regist\w+\s)?(?:number|no\.?))"
        r"(?:\s(?:number|no\.?))?\s?:?\s",
        r"\d{5,8}\b",
        reach=44,
        needs="charit company",
    ),
    Reject(
        "box at a post office",
        r"\b(?:P\.?\s?O\.?\sbox|blwch\spost)\s(?:no\.?\s)?",
        r"\d+",
        reach=16,
        needs="box blwch",
    ),
    Reject(
        "question of a number",
        r"\b(?:question|item|motion)s?\s(?:was|is|were|are)\snumbers?\s",
        r"\d{1,3}",
        reach=28,
        needs="question item motion",
    ),
    # 'RESOLVED that (1) the review be noted'
    Reject(
        "point resolved",
        r"\b(?:resolved|agreed|recommended)\b[^.;\d]{0,40}\bthat:?\s\(",
        r"\d{1,2}(?=\)\s[a-zA-Z])",
        reach=60,
        needs="resolved agreed recommended",
    ),
    Reject("paper of parliament", r"(?-i:\b(?:HC|HL|Cm|Cmnd|Cd)\s)", rf"\d{{1,5}}{ALONE}", reach=6),
    # what a site counts: '4 comments:', 'Hit counter 048213'
    Reject(
        "comments of a page",
        r"(?:^|\||\bposts|\s{2})\s*",
        r"\d+\s(?:comments?|likes?|shares?)(?=\s?:?\s*(?:$|\|))",
        reach=8,
    ),
    # what a site has to be listened to: 'Audio recording: 4 minutes 11 seconds'
    Reject(
        "length of a recording",
        r"^\W*(?:audio|video)?\s?recording\s?[-–—:(]\s?(?:\d+\s(?:hours?|minutes?|mins?),?\s(?:and\s)?)*",
        r"\d+\s(?:hours?|minutes?|mins?|seconds?|secs?)\b(?=(?:,?\s(?:and\s)?\d+\s(?:minutes?|mins?|seconds?|secs?))*\W*$)",
        reach=70,
        needs="recording",
    ),
    Reject("counter of a site", r"\b(?:hit|visitor)\scounter:?\s", r"\d+", reach=18, needs="hit visitor"),
    # 'report 46/11', 'R12/21 - ', 'item CLI 41', 'see 5.1 to 5.3'
    Reject(
        "report of a year",
        r"\b(?:report|paper|memorandum|decision)\s(?:no\.?\s)?",
        r"\d{1,3}/(?:\d\d|\d{4})(?=[.,;:)]|$|\s(?:of|by|from|on|to|was|which|had|is)\b|\s(?-i:[A-Z][a-z]))",
        reach=16,
        needs="report_ paper_ memorandum_ decision_",
    ),
    # 'Period 6', the month of a financial year, and the seven crimes that London counted
    Reject(
        "period of a year", r"(?-i:\bPeriod\s)", r"(?:1[0-3]|[1-9])(?!\d|[.,]\d|\s?%|\s[a-z]+s\b)", reach=8
    ),
    Reject("seven crimes of London", r"\bMOPAC\s", r"7(?!\d|[.,]\d|\s?%)", reach=8, needs="mopac"),
    # 'DPP/M 4/05', a paper of a body
    Reject(
        "paper of a body",
        r"(?-i:\b[A-Z]{2,6}/[A-Z]{1,4}\s)",
        r"\d{1,2}/[0-3]\d(?=[.,;)]|$|\s(?-i:[A-Z]))",
        reach=14,
        marks=" ",
    ),
    Reject("action of a year", r"(?-i:\b[A-Z]{1,3}\d{1,3}/)", r"\d{2}(?![\d%])", reach=8, marks="/"),
    Reject(
        "item of a list of codes",
        r"(?-i:\b[Ii]tems?\s[A-Z]{2,5}\s)",
        r"\d{1,3}(?=\s?[().,;]|$|\sPDF\b|\s[-–]\s|\s(?-i:[A-Z][a-z]))",
        reach=14,
        needs="item_ items_",
    ),
    Reject(
        "item to see",
        r"(?:^|[(;.,]\s?|\b(?:please|should|details)\s)see\s(?:\d{1,2}\.\d{1,2}\s(?:and|to)\s)?",
        r"\d{1,2}\.\d{1,2}(?:\s?(?:to|and|[-–])\s?\d{1,2}\.\d{1,2})?(?=[.,;)](?!\d)|$|\s(?:above|below|for|on\spage|of\sthe\s(?:plan|report))\b|\s[-–]\s)",
        reach=16,
        needs="see_",
    ),
    Reject(
        "minute to see",
        r"\bsee\s(?:minute\s|item\s|ref\w*\.?\s)?",
        r"\d{1,4}/\d{2,5}(?=[\s.,;:)\[]|$)",
        reach=16,
        needs="see_",
    ),
    Reject("minute reference", r"\(", r"\d{1,3}/\d{2,4}(?=\))", marks="("),
    Reject("reference in brackets", r"\([A-Z][\w.]{2,20}/", r"\d{1,3}(?=\))", reach=24, marks="/"),
    Reject(
        "numbered from to",
        r"\b(?:numbers|nos\.?|minutes|paragraphs)\s",
        r"\d{1,3}\s?(?:to|[-–])\s?\d{1,3}(?=\)|\s(?:on|of|in|only|were)\b)",
        reach=12,
        needs="numbers_ nos minutes_ paragraphs_",
    ),
    Reject(
        "round number",
        rf"\brounds?\s{LIST}",
        rf"\d{{1,2}}{ALONE}(?=[,.;)]|\s\(|\s(?:the|of|was|is|and|had|has|to|in|will|with|for)\b|$)",
        reach=16,
        needs="round_ rounds_",
    ),
    # 'a report, number 9 of the year', 'recommendations, number 16 of which'
    Reject(
        "numbered after a comma",
        r",\snumber\s",
        rf"\d{{1,3}}{ALONE}(?=\s(?:of|for|in)\s(?:the|which)\b)",
        reach=10,
        needs="number_",
    ),
    Reject(
        "minute number",
        r"(?<!\d\s)\b(?:minute|min\.)\s",
        rf"\d{{1,3}}(?:/\d{{2,4}})?{ALONE}",
        reach=12,
        needs="minute_ min.",
    ),
    Reject(
        "review number",
        r"(?-i:\b(?:DHR|DARDR|SCR|SAR|LCSPR|OWHR)\s)",
        rf"\d{{1,2}}{ALONE}(?!\s[a-z]{{3,}}s\b)",
        reach=10,
        needs="dhr_ dardr_ scr_ sar_ lcspr_ owhr_",
    ),
    Reject(
        "times met",
        r"(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)(?<!\bbeing\s)(?<!\bis\s)(?<!\bare\s)\bmet\s(?:on\s)?",
        rf"(?:\d{{1,2}}|{WORDS})\s(?:times|occasions)\b(?!\s(?:out\sof|with)\b)",
        reach=14,
        needs="met_",
    ),
    Reject(
        "group number",
        r"\b(?:group|cohort|programme|action)\s",
        r"\d{1,2}(?=\s?[,.;)](?!\d)|$)",
        reach=12,
        needs="group_ cohort_ programme_ action_",
    ),
    # one action by its number: 'action 12 to be closed', 'action 4 (lighting)', 'the group 1 training'
    Reject(
        "numbered one",
        r"\b(?:action|group|camera|strike)\s",
        rf"""\d{{1,4}}{ALONE}(?=\s(?:\(|(?:to\sbe|was|is|has|had|on|had|remained?s?|will|could|should)\b
          |(?:e-|on[\s-]?line\s)?(?:training|learning|course|module)\b))""",
        reach=10,
        needs="action_ group_ camera_ strike_",
    ),
    # groups of crimes in Scotland: 'Groups 1 - 5 crimes'
    Reject(
        "crime groups",
        r"\bgroups?\s(?:[1-8]\s?(?:[-–,&/]|to|and)\s?)*",
        r"[1-8](?=\s?(?:[-–,&/]|to|and)\s?[1-8]\b|\s(?:crime|offence)s?\b|(?<=[-–]\s.)\s[a-z])",
        reach=24,
        needs="group_ groups_",
    ),
    Reject(
        "quarter number",
        rf"(?<!\bthis\s)(?<!\blast\s)\b(?:quarters?|qtr)\s{LIST}",
        r"[1-4](?!\d|[.,]\d|\s?%)",
        reach=20,
        needs="quarter_ quarters_ qtr_",
    ),
    Reject(
        "week number",
        r"\bweeks?\s",
        r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?=[,.;:)]|\s(?:of|to|and|ending|commencing)\b|$)(?!\.\d)",
        reach=8,
        needs="week_ weeks_",
    ),
    # 'by week 12 this had become'
    Reject(
        "week of a course",
        r"\b(?:by|until|from|after)\sweek\s",
        rf"\d{{1,2}}{ALONE}(?=[,.;)]|\s(?:this|it|they|of|the)\b|$)",
        reach=12,
        needs="week_",
    ),
    Reject(
        "month number",
        r"\b(?:at|the)\smonth\s",
        rf"\d{{1,2}}{ALONE}(?=[,.;)]|\s(?:position|figures?|report|outturn|they|spending|spend|there|we)\b)",
        reach=12,
        needs="month_",
    ),
    # 'Report No. POL-23-08'
    Reject(
        "code of a report", r"(?-i:\b[A-Z]{2,6})-(?:\d{1,4}-)?", r"\d{1,4}\b(?!\s?%)", reach=12, marks="-"
    ),
    # in the margin of minutes: '021/18'
    Reject("number of a minute", None, r"0\d{1,2}/\d{2}(?![\d/])"),
    Reject(
        "day number",
        r"\b(?:on|until|till|by|from|after|before)\sday\s",
        rf"(?:\d{{1,2}}{ALONE}|(?:{WORDS})\b)",
        reach=14,
        needs="day_",
    ),
    # 'beat 62', 'lot 2 of the tender'
    Reject(
        "numbered part",
        r"(?<!the\s)(?<!that\s)(?<!a\s)\b(?:beat|lot|plot)\s",
        rf"\d{{1,3}}{ALONE}(?=[,.;:)]|\sof\sthe\b|$)",
        reach=8,
        needs="beat_ lot_ plot_",
    ),
    Reject(
        "item spoken of",
        r"\b(?:relation\sto|respect\sof|regards?\sto|regarding|action|subject\sto)\s",
        r"\d{1,2}\.\d{1,2}(?=[,;)]|\s)(?!\s?%)",
        reach=16,
        needs="to_ of_ regarding_ action_",
    ),
    Reject("item taken up", r"^\W*on\s", r"\d{1,2}\.\d{1,2}(?=\s\()", reach=8, needs="on_"),
    Reject(
        "item looked up",
        r"\b(?:priorit\w+|recommendations?|proposals?|points?|options?|set\sout|shown|listed|detailed|described)\s(?:at|in)\s",
        r"\d{1,2}\.\d{1,2}(?=[,.;)](?!\d))",
        reach=24,
        needs="priorit recommendation proposal point option set_out shown listed detailed described",
    ),
    Reject(
        "report number",
        r"\b(?:report|round)\s",
        r"(?:\d|one|two|three|four|five|six)(?=[,.;)](?!\d)|\s(?:of\sthe|for|and|had|was|brought)\b|$)",
        reach=8,
        needs="report_ round_",
    ),
    Reject(
        "list of actions",
        r"\bactions\s(?:\d{1,2},\s|\d{1,2}\s(?:and|to|&)\s)*",
        r"\d{1,2}(?=,\s\d|\s(?:and|to|&)\s\d)",
        reach=40,
        needs="actions_",
    ),
    Reject(
        "last of a list of actions",
        r"\bactions\s(?:\d{1,2},\s)*\d{1,2}\s(?:and|to|&)\s",
        r"\d{1,2}\b",
        reach=40,
        needs="actions_",
    ),
    # paragraphs that run on: 'PURPOSE 1. To report on the plan.'
    Reject(
        "number after a heading",
        r"(?-i:\b(?:PURPOSE|BACKGROUND|INTRODUCTION|RECOMMENDATIONS?|SUMMARY|CONCLUSIONS?|CONTEXT|IMPLICATIONS)\s)",
        r"\d{1,2}\.(?=\s(?-i:[A-Z])|\s*$)",
        reach=18,
        needs="purpose background introduction recommendation summary conclusion context implications",
    ),
    Reject("number after a slash", r"(?:^|\s)/", r"\d{1,3}\b(?=\s*$|[.;)]\s|[.;)]$)", reach=2, marks="/"),
    Reject("part in brackets", r"\(part\s", r"\d(?=\s(?:to|of|was|is)\b|\))", reach=6, needs="part_"),
    # 'the Community Safety Strategy 23-26'
    Reject(
        "years of a plan",
        r"\b(?:strategy|plan|programme|framework|vision|priorities)\s(?:for\s)?",
        r"(?P<a>\d\d)\s?[-–/]\s?(?P<b>\d\d)(?![\d%])(?=\s*[.,;:)]|\s*$|\s(?:was|is|were|are|has|had|and|to|for|update|which|that)\b)",
        reach=18,
        needs="strategy_ plan_ programme_ framework_ vision_ priorities_",
    ),
    # '101 is doing better', 'that 101 be used'
    Reject(
        "number to ring",
        None,
        r"""(?:101|999)(?=\s(?:(?:is|was|be|being)\s(?:an?\spilot|answer|call|used|busy|slow|doing|for\b|not\b|now\b|still\b)
        |be\sused|does\b|did\b|can\b|could\b|should\b|cannot\b|had\skept\b))""",
    ),
    Reject("reference with its year", None, r"(?<!-)\d{1,3}-(?:19|20)\d\d(?![\d,%-]|\.\d)"),
    # 'to ask the Secretary of State ... [105228]'
    Reject("question in square brackets", r"\[", r"\d{4,6}(?=\])", reach=2, marks="["),
    Reject("page of", r"\bpage\s\d+,?\s(?:of|line|paragraph)\s", r"\d+", reach=24, needs="page_"),
    Reject("reference part", r"(?-i:[A-Z]{2,})\d*/(?:\d+/)*", rf"\d+{ALONE}", reach=20, marks="/"),
    Reject("table reference", None, r"\d+\.\d+(?:\.\d+)*\s(?:table|above|below)\b"),
    Reject("enumerator", r"[:;,.]\s*(?:and\s)?\(", r"\d{1,2}(?=\)\s(?:[a-z]|\d))", reach=10, marks="("),
    # '1. Theft; 2. Arson', where each is taken for the end of a sentence
    Reject("enumerator at an end", r";\s(?:and\s)?", r"\d{1,2}\.$", reach=6),
    # '1) that ...; 2) that ...'
    Reject(
        "enumerator without a bracket",
        r"(?:^|\))[^()]*[:;,.]\s+(?:and\s|or\s)?",
        r"\d{1,2}(?=\)\s(?:that|to|the|an?)\b)",
    ),
    Reject("note in brackets", r"\(", r"\d{1,2}(?=\.(?-i:[A-Z][a-z]))", marks="("),
    # a note's mark after what is quoted, and before the work that a note cites
    Reject(
        "note after a quotation",
        r"[a-z.?!,][’”\"']",
        r"\d{1,2}(?=\s(?-i:[a-z])|[,;])",
        reach=2,
        marks="’”\"'",
    ),
    Reject(
        "note on a work",
        r"(?:^|[.:;–-]\s)",
        r"\d{1,2}\s(?-i:[A-Z])[\w.&'’]*(?:,?\s(?-i:[A-Z])[\w.&'’]*){0,5}\s\((?:19|20)\d\d[a-z]?\)[,.:]?\s[‘'“\"]?(?-i:[A-Z])",
        reach=3,
    ),
    # 'three (3) officers' says it twice
    Reject("number said again", rf"\b(?!one\s)(?:{WORDS})\s\(", r"\d{1,3}(?=\))", reach=24, marks="("),
    Reject(
        "number one of", r"\b(?<!\d\s)nos?\.\s", rf"\d{{1,3}}{ALONE}(?!\s[a-z]+s\b)", reach=6, needs="no. nos"
    ),
    # a page number that ran into the sentence after it
    Reject(
        "number before a sentence",
        r"^[\s*•]*",
        r"\d{1,3}(?=\s+(?-i:(?:The|There|This|These|It|He|She|They|We)\s[a-zA-Z]))",
    ),
    Reject("resolution", r"\(", r"\d{1,2}(?=\)\sthat\b)", marks="("),
)
