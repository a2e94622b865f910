"""The verbs that tell that a number is aimed at, wanted or planned, and what a plan bids to be done."""

import re

from extract.rules.rule import FLAGS

# 'aims to reach', 'were targeted to deliver', 'wants'
AIMED = re.compile(
    r"""
    \b(?:
        aims|aimed|aiming
      |aspire[sd]?(?=\sto\b)|aspires
      # 'has undertaken to cut'
      |undertook\sto(?:\s[^.;]{1,80}?(?:,|\sand)\sto)?(?=\s[a-z]+(?:\sout)?\s(?:\w+\s)?$)
      |(?:has|have|had)\sundertaken\s(?:to\sthe\s\w+\s)?to
       (?=\s(?:bring|reach|get|cut|keep|reduce|raise|hold|increase|lower|send|recruit|provide|fund)\b)
      # 'the figure they were working to was', 'asked the Mayor for another'
      |working\sto(?:\swas|\sis|\sa\sfigure\sof)(?=\s$)
      |asked\s(?:the\s)?(?-i:[A-Z])\w+\sfor\s(?:another|an?\s(?:further|extra|additional))(?=\s$)
      # 'wanting it below'
      |wanting(?=\s(?:it|this|that|them)\s(?:at|to|down|up|below|above|under)\b)
      # 'the priority is to reduce theft by'
      |priorit(?:y|ies)\s(?:(?:is|was)\s)?to\s(?:achieve|reduce|cut|increase|improve|raise)
       (?:\s(?!by\b)[a-z-]+){0,8}?(?=\sby\s$)
      |targeted(?!\sand\b)
      |intends?|intended|intention
      |(?<!for\s)(?<!not\s)wants?(?!\sof\b|\sto\s(?:note|know|hear|record|bear\sin\smind|be\saware|thank|point\sout|remember)\b)
      |(?<!by\s)means\sto(?=\s[a-z])
      |wanted(?=\s(?:that|this|it)\sto\b)|had\swanted(?=\s$)
      |having\sset(?=\s$)
      |supposed\sto
      |adrift\sof(?=\s(?:the\s|its\s|their\s|our\s)?$)
      |(?<=\()budget(?=:?\s$)                           # '£40k (budget £35k)'
      |pledged?|committed\sto|commitment\sto
      |ideally(?!\s(?:placed|located|suited|situated)\b)
      # 'requires a further reduction in burglary of'
      |(?:seeks|sought|requires?|wants|needs)\s(?:a|an)\s(?:further\s)?
       (?:reduction|cut|fall|drop|decrease|rise|increase|improvement)
       (?=\s(?:of|to|by)\s(?:\w+\s){0,2}$|\sin\s(?:[\w-]+\s){1,5}(?:of|to|by)\s$)
      # 'the contract for the year asks for at least'
      |\b(?:contract|plan|target|standard|board|guidance|specification)\b(?:\s[\w'’]+){0,6}?
       \sasks\sfor(?=\s(?:(?:at\sleast|about)\s)?$)
      |seeking\sto
      # 'the Board had asked for no more than'
      |(?:board|committee|panel|council|group|government|force)\s(?:has\s|had\s)?asked\sfor
       (?=\s(?:at\sleast|(?:no|not)\s(?:more|less|fewer)\sthan)\s$)
      |hop(?:es?|ing|ed)\s(?:to|for|that)
      |plans?\sto|plan\s(?:is|was)\s(?:for|to)|planned\sto
      |meant\sto
      |need(?:s|ed)?\sto
      |(?:has|have|had)\sto\s(?:find|save)
      |looked\sfor
      |sets?\sout\sto
      |(?:is|are)\sto(?!\s(?:do\swith|say|be\s(?:found|seen))\b)
      # 'to be cut', but no 'found to be tired'
      |(?<!had\s)(?<!found\s)(?<!seen\s)(?<!known\s)(?<!thought\s)(?<!said\s)(?<!believed\s)
       to\sbe\s(?:(?!noted|minuted|recorded|advised|informed|welcomed|thanked|congratulated|commended|applauded)\w+ed|(?:brought|cut|driven)\b)
      # 'that the grant be cut by', but no 'that it will be cut by'
      |that\s[^.;]{3,80}
       (?<!to)(?<!will)(?<!would)(?<!could)(?<!should)(?<!might)(?<!may)(?<!can)(?<!not)(?<!must)(?<!ly)
       \sbe\s(?:reduced|increased|cut|raised|lowered|brought\sdown)(?=\sby\s)
      # 'would look for', 'would like it to'
      |would\s(?:expect(?!\swith\b)
                |recommend
                |look\sfor
                |want
                |like(?:(?=\s\(?$)|\s(?:to|(?:this|that|it)\sto))
              )
      # 'the budget had assumed'
      |(?:contract|plan|budget|bid)\s(?:had\s|has\s)?(?:assum\w+|foreseen|foresaw|ask(?:s|ed)\sfor|allow(?:s|ed)\sfor)
      |plan\sfor(?=\s$)
      # 'should be cut by'
      |should\sbe\s(?:cut|reduced|lowered|raised|increased|improved|brought)(?=[\w\s]{0,24}\s(?:by|to)\s$)
      |(?:sets?|given)\s(?:itself|themselves|ourselves)(?!\sup\b)
      |wish(?:es|ed)?\sto\s(?:get|reach|have|see)|wish\s(?:is|was)\s(?:that|for|to)
      |(?<=\()need(?:s|ed)?(?=\s$)                      # '31 (needed 40)'
      |(?:was|were)\sto\s(?:come\sdown|fall|drop|go\sdown|be\s(?:cut|reduced|brought\sdown))
      |(?:contract|specification)\s(?:says?|said)(?=\s$)
      |looks\sfor(?=\s(?:\w+\s)?$)
      # 'aim to have 25 connectors and to see'
      |(?:aim|plan|hope|intend|want)\sto\s[^.;]{1,80}?\sand\sto(?=\s(?:see|have|reach|get|bring|cut|reduce|raise|increase)\b)
      |set\s(?:a\starget|a\sfigure)
    )\b
    (?:(?!\s(?:as\s(?:just|only)|because|since|although)\b|:\s(?:there|it|this|they|he|she)\s)[^\d;.,]){0,48}?
    (?:\sfrom\s(?:[^;:()]{0,40}?\s)?[£\d][\d.,]*(?:%|m|k)?\sto\s)?$     # 'from 20% to 30%'
    """,
    FLAGS,
)
# 'from the baseline of 40 to 30'
FROM = re.compile(r"\bfrom\s(?:[^;:()\d]{0,40}\s)?$", FLAGS)
TO_ANOTHER = re.compile(r"(?:%|\sper\scent)?\s(?:down\s|up\s)?to\s[£\d]", FLAGS)

# 'Reduce burglary by 5%', 'To raise confidence to 80%', 'Cut theft 5%', as an aim of a plan is written
IMPERATIVE = re.compile(
    r"""
    ^\W*(?:(?:aim|objective|priority|target|outcome)\s?\d[\d.]*:?\s)?   # 'Aim 2: '
    (?:to\s(?=[a-z])|(?=(?-i:[A-Z])))
    (?:reduce|cut|decrease|bring\sdown|drive\sdown|increase|raise|improve|(?:bring|keep)(?=\s[^.;:,\d]{3,60}\s(?:to|at|under|below|above|within)\s(?:at\sleast\s)?$))\s
    # but no 'Increase in', 'Cut was'
    (?!(?:in|of|to|from|on|at|by|over|was|were|is|had|has)\b)
    (?:(?!\b(?:was|were|is|are|had|has|have|saw|said|cut|felt|found|reached|reduced|supported|led
          |carried|worked)\b)
        [^.;:,]){0,90}?
    (?P<measured>\b(?:by|to|below|above|under|over)\s(?:(?:at\sleast|about|around|a\sfurther)\s)?)?$
    # 'Residential burglary to reduce by', but no 'burglary continued to reduce by'
  | ^\W*(?:(?!\w+(?:ed|es|ue|ing)\b
          |(?:was|were|is|are|had|has|have|did|do|will|would|began|seems?|set|due|likely|able|led|that|said|went|got|made
            |kept|saw|let|brought|came|tends?|appears?|looks?|then|only|on|for|it|this|which|how|needs?|helps?)\b)
      [\w'’/()&-]+\s){1,8}to\s(?:reduce|decrease|increase|improve)
    \s(?:by|to)\s(?:(?:at\sleast|about|around|a\sfurther)\s)?$
    """,
    FLAGS,
)
# 'Key Target 2: To achieve a rate of', which such words say of all shares of the sentence
LABELLED = re.compile(r"\W*(?:key\s)?(?:target|aim|objective|goal)\s?\d[\d.]*\s?[:.–-]\s(?:to|by)\s", FLAGS)
# What tells that such words were no order: 'Improve signs at 12 sites was completed'.
TELLS = re.compile(r"[^.;|]{0,60}?\b(?:was|were|is|are|had|has|have|said|felt|compared|on\slast)\b", FLAGS)

# '85% which the Force aspires to', 'the 75 to which it aspires', '30% Homestead would expect'
WANTED_AFTER = re.compile(
    r"""
    \s(?:(?:being\s|was\swhat\s(?:\w+\s){1,4})?
         (?:sought|promised|aimed\s(?:for|at)|asked\sfor|looked\sfor|hoped\sfor|laid\sdown)
      |(?:intended|planned)(?=[.,;)]|$|\s(?:for|up\sto)\b)
      |required\sby\b
      |(?:that|which)\s(?:\w+\s){1,3}?set\s(?:itself|themselves|ourselves)
      |was\swhere\s(?:he|she|they|[a-z]+\s[a-z]+)\swanted
      |which\s(?:is|was)\sthe\s(?:target|aim)
      |(?:that|which)\s(?:was|were|is|are|ha[sd]\sbeen)\s(?:set|planned|(?:hoped|looked|asked|bid)\sfor|intended|budgeted|foreseen|contracted)
      |for\swhich\s(?:it|they|the\s\w+)\s(?:was|were|is|are|had\sbeen)\scontracted
      |for\swhich\sthe\s(?:plan|budget|contract)\s(?:had\s)?(?:allow(?:s|ed)|provide[sd])
      # 'the Board had set itself', 'they had hoped'
      |(?:the|it|he|she|they|we)\s(?:\w+\s)?had\s(?:set|hoped|wanted|planned|aimed)
       (?:\s(?:itself|themselves))?
    )\b
  | \s(?:to\s|for\s)?(?:which|that)\s(?:\w+\s){1,3}?(?:aim(?:ed)?|want)\b
    # '95% of calls should be answered'
  | \sof\s(?:[a-z]+\s){1,3}(?:ought\sto|should)\sbe\s
    (?:offered|answered|assessed|attended|completed|closed|contacted|resolved|reviewed|seen|met|reached|visited)\b
    # 'with 80% to be reached'
  | \sto\sbe\s(?:reached|achieved|attained|met)\b
  | \s(?:reduction|increase|fall|rise|cut)\s(?:sought|required|wanted)\b
    # 'which the Force aspires to', 'Homestead would expect'
  | \s(?:(?:to\s|for\s)?(?:which|that)\s(?:\w+\s){1,3}?
        |(?-i:[A-Z])\w+\s(?:(?-i:[A-Z])\w+\s)?)
    (?:aspire[sd]?
      |(?:would\s)?expect(?:s|ed)?
      |aims\sfor
      |(?:looks?|asks?)\sfor
      |advises?
      |hope[sd]\sfor
      |want(?:s|ed)
      |recommend(?:s|ed)?
    )\b
    """,
    FLAGS,
)

# The beginnings of the words that AIMED needs; where many words can lead to a wording, those inside it.
STEMS = """aim aspire working asked undertak undertook bid_ wanting priorit target inten want wants means_to
    had_wanted having_set suppose adrift budget pledge commit ideally seek sought require need contract plan
    board_ committee_ panel_ council_ group_ government_ force_ asks_for hop meant to_find to_save looked
    looks set given is_to are_to was_to were_to to_be_ that_ would should wish says said"""
