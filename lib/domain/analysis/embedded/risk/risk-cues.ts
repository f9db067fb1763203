/** Something that a person says of themselves and that weighs on the risk. `points`: two make medium, five high. */
export type RiskCue = {
  readonly name: string;
  readonly points: number;
  readonly text: string;
  readonly pattern: RegExp;
};

export const riskCues: readonly RiskCue[] = [
  {
    name: "hopelessness",
    points: 3,
    text: "Speaks of hopelessness or of not being able to go on.",
    pattern:
      /\b(?:hopeless\w*|no hope|no way out|(?:can't|cannot|can not|couldn't) (?:go on|do this|take (?:this|it|any ?more|much)|carry on|bear|cope)|don't know how to go on|what(?:'s| is) the (?:point|use)|no point (?:in|any)|(?:give|giving|given|gave) up|nothing left|end of my (?:strength|rope|tether)|at my (?:limit|wits)|breaking point|desperate|despair\w*)\b/,
  },
  {
    name: "self-blame",
    points: 1.5,
    text: "Speaks harshly of themselves.",
    pattern:
      /\b(?:hate myself|worthless|i(?:'m| am| feel) (?:so |just |totally |completely )?(?:useless|stupid|a failure|an idiot|ashamed|a burden)|not good enough|like a failure|all my fault|good for nothing)\b/,
  },
  {
    name: "crying",
    points: 1.5,
    text: "Speaks of crying.",
    pattern: /\b(?:cr(?:y|ying|ied)|in tears|sob(?:bing|bed)?|wept|weeping|shed a tear)\b/,
  },
  {
    name: "panic",
    points: 2,
    text: "Speaks of panic or strong fear.",
    pattern:
      /\b(?:panic\w*|terrified|heart (?:is )?(?:racing|pounding)|racing heart|nightmares?|scared to (?:come|go|open))\b/,
  },
  {
    name: "exhaustion",
    points: 1.5,
    text: "Speaks of exhaustion.",
    pattern:
      /\b(?:exhaust\w*|burn(?:ed|t|ing)? ?-?out|burnout|worn (?:out|down)|drained|running on (?:empty|fumes)|shattered|no (?:energy|strength)|(?:don't|do not) have (?:the|any) (?:energy|strength)|so tired|tired all the time|too tired|completely tired|knackered|numb|empty inside|(?:fell|fall|falling) asleep (?:at|on|behind|while))\b/,
  },
  {
    name: "overwhelmed",
    points: 1,
    text: "Speaks of being overwhelmed.",
    pattern:
      /\b(?:overwhelm\w*|drowning|swamped|under ?water|snowed under|buried in|going under|can't keep up|cannot keep up|falling apart|too much for me|it's (?:all )?too much|overloaded)\b/,
  },
  {
    name: "low mood",
    points: 1.5,
    text: "Speaks of a low mood.",
    pattern:
      /\b(?:depress\w*|miserable|sad|empty|unhappy|so low|feel(?:ing)? (?:so |very |really )?(?:low|down)|heartbroken|lost all|no joy|hate my life)\b/,
  },
  {
    name: "fear",
    points: 1,
    text: "Speaks of worry or fear.",
    pattern:
      /\b(?:anxious|anxiety|worried|worry|afraid|scared|nervous|frightened|insecure|on edge|dread\w*)\b/,
  },
  {
    name: "sleep",
    points: 1.5,
    text: "Speaks of poor sleep.",
    pattern:
      /\b(?:(?:can't|cannot|can not|don't|do not|didn't|not|hardly|barely|never|haven't) (?:really |even |been )?sle(?:ep|pt|eping)\w*|sleepless|insomnia|(?:lie|lying|lay) awake|awake (?:at|all) night|(?:wake|woke|waking) up (?:at|every|in the)|no sleep|(?:two|three|four|\d) hours of sleep|sleep(?:ing)? (?:badly|is (?:bad|a mess|terrible|awful))|bad sleep)\b/,
  },
  {
    name: "body",
    points: 1,
    text: "Speaks of the body suffering.",
    pattern:
      /\b(?:headaches?|migraines?|stomach (?:hurts|aches?|is in knots|pain)|feel(?:ing)? sick|making me (?:ill|sick)|makes me (?:ill|sick)|nausea\w*|chest (?:pain|hurts|tight)|can't eat|appetite|lost weight|my (?:back|neck|shoulders) (?:hurts?|aches?)|hands? shak\w+)\b/,
  },
  {
    name: "isolation",
    points: 1.5,
    text: "Speaks of being alone with it.",
    pattern:
      /\b(?:lonely|alone|isolated|nobody to talk|no ?one to talk|nobody (?:cares|listens|helps|understands|notices|talks)|no ?one (?:cares|listens|helps|understands|notices|talks)|left out|excluded|invisible|don't belong)\b/,
  },
  {
    name: "mistreatment",
    points: 2,
    text: "Speaks of being treated badly.",
    pattern:
      /\b(?:(?:yell|shout|scream|snapp?|swear)(?:s|ed|ing)? at (?:me|us)|humiliat\w*|bull(?:y|ies|ied|ying)|insult(?:s|ed|ing)? (?:me|us)|mock(?:s|ed|ing)? (?:me|us|my)|threaten(?:s|ed|ing)? (?:me|us|to)|made fun of|makes fun of|behind my back|picks? on me|treated (?:like|unfairly|badly)|harass\w*|discriminat\w*)\b/,
  },
  {
    name: "overwork",
    points: 1,
    text: "Speaks of long hours or too much work over time.",
    pattern:
      /\b(?:every (?:evening|weekend|night|sunday|saturday)|(?:for|since) (?:\w+ )?(?:weeks|months|years)|late (?:every|again)|double shifts?|\d\d hours|seventy hours|eighty hours|sixty hours|no (?:proper )?breaks?|overtime|days in a row|never stops?|work(?:ing)? (?:late|weekends|nights and)|two people short|short[- ]staffed|understaffed)\b/,
  },
  {
    name: "leaving",
    points: 1,
    text: "Speaks of leaving the job.",
    pattern:
      /\b(?:(?:want|going|thinking (?:about|of)|think (?:about|of)|ready|about|plan(?:ning)?|considering|tempted) (?:to )?(?:quit\w*|leav(?:e|ing)(?: (?:the|this) (?:company|job|place))?|resign\w*)|hand(?:ed|ing)? in my notice|looking for (?:another|a new) job|i quit\b|i(?:'ll| will) quit|should i (?:just )?quit)\b/,
  },
];
