import { anyOf, cannotTell, type GuardRule, words } from "../guard-rule.ts";

const conditions = anyOf(
  "(?:clinical |major |severe |mild |high-functioning |postnatal |post-natal |postpartum |seasonal )*(?:depression|depressive (?:disorder|episode))",
  "(?:clinically )?depressed",
  "(?:clinical |full-blown |classic |textbook |severe |real |job )*burn-?out",
  "burn(?:t|ed)[ -]?out",
  "(?:\\w+ ){0,3}(?:disorder|phobia|psychosis|neurosis|dysmorphia)",
  "(?:imposter|impostor|chronic fatigue|stockholm|tourette|asperger)(?:'s)?(?: syndrome)?",
  "\\w+ syndrome",
  "adhd|add|ptsd|cptsd|ocd|autis(?:m|tic)|bipolar|schizophreni(?:a|c)|anorexia|bulimia|dementia|insomnia|migraine|diabetes|thyroid|anaemia|anemia",
  "(?:an? )?(?:alcoholic|addict|narcissist(?:ic)?|sociopath(?:ic)?|psychopath(?:ic)?|hypochondriac|workaholic|codependent|neurotic|paranoid|manic)",
  "(?:alcohol|drug|work) (?:dependence|dependency|addiction|abuse)",
  "(?:a )?(?:nervous |mental )?breakdown",
  "(?:generali[sz]ed |social |clinical )anxiety",
  "trauma(?:ti[sz]ed)?|complicated grief|an? (?:virus|infection|heart condition|hormonal imbalance|panic attack)",
  "(?:the )?\\w+ stage of grief",
);

const claims = anyOf(
  "you (?:probably |clearly |likely |definitely |certainly |obviously |may |might |could |must |seem to |appear to |do )*(?:have|are|be|have got|suffer from|be suffering from|are suffering from|are showing signs of|show (?:all |clear )?signs of|are developing|be developing|are experiencing|be experiencing|are going through|be in|are in|are close to|have developed|sound|seem|look|are on the verge of|meet the criteria for)",
  "(?:this|that|it|he|she|your \\w+|they|which|what you (?:describe|have|are describing)) (?:really |clearly |definitely |probably |very much |certainly |all )*(?:is|are|sounds|sound|looks|seems|could be|may be|might be|could well be|may well be|must be|points to|indicates|suggests|amounts to|counts as|could be the beginning of|reads|means)(?: to me)?(?: very| a lot| just| probably| definitely| likely| all| simply)*(?: like| as though you have| that you are| that you have)?(?: a case of| a sign of| signs of| symptoms of| an?| the beginning of| some)?",
  "(?:sounds|looks|seems)(?: a lot| very much)? like(?: a case of| an?)?",
  "(?:classic |typical |clear |textbook |early |warning )?(?:symptoms?|signs?|case|onset|beginning|form|stage) of(?: an?)?",
  "(?:i (?:think|believe|suspect|would say|am sure|agree))(?: that)? (?:you have|you are|it is|this is)",
  "diagnos(?:e|is|ed)(?: of| with| is| you with)?",
  "agree with the diagnosis",
  "you are in the",
);

/** Diagnoses of the person or of anybody else. */
export const diagnosisRules: readonly GuardRule[] = [
  {
    says: words(`${claims} (?:an? |the |some |like |probably |clearly |just )*${conditions}`),
    unless: new RegExp(
      `${cannotTell.source}|on your mind|you (?:wonder|worry|ask|fear|think|call it|mention|were told)|(?<![a-zß-ɏ])(?:whether|only a (?:doctor|professional)|what .{0,20} means to you|a word|the word)`,
      "u",
    ),
    isFineAsQuestion: true,
  },
  {
    says: words(
      "agree with the diagnosis|my diagnosis|i (?:would )?diagnose|a textbook case|it is (?:probably |surely |likely )?(?:just |only )?(?:a virus|hormones|a cold|your nerves|in your head)",
    ),
    unless: cannotTell,
  },
];

const remedies = anyOf(
  "(?:your |the |any |that |those |his |her |their |an? |some |more |less |fewer |of )*(?:evening |morning |sleeping |daily |pain |herbal |mild |strong )*(?:medications?|medicines?|meds|tablets?|pills?|doses?|dosage|drugs?|antidepressants?|ssris?|antibiotics?|painkillers?|sedatives?|tranquilli[sz]ers?|benzos?|supplements?|vitamins?(?: [a-z])?|prescription)",
  "(?:sertraline|fluoxetine|citalopram|escitalopram|prozac|zoloft|xanax|valium|diazepam|lorazepam|alprazolam|zopiclone|ibuprofen|paracetamol|aspirin|acetaminophen|tylenol|melatonin|magnesium|omega|valerian|st\\.? john|cbd|cannabis|weed|ritalin|adderall|modafinil|beta ?blockers?|nicotine)",
  "(?:a )?(?:glass|glasses|bottle|shot) of|wine|beer|alcohol|a drink|a sedative|something (?:to (?:sleep|calm|help)|for (?:your|it|the))",
);

/** Advice that only somebody who may treat people can give. */
export const medicalAdviceRules: readonly GuardRule[] = [
  {
    says: words(
      `${anyOf("take|try|start|stop|skip|quit|increase|decrease|reduce|lower|double|halve|switch|change|mix|combine|drop|avoid|cut down|come off|get off|keep|use|drink|have|ask for|smoke|get|taking|starting|stopping|skipping|drinking|give (?:her|him|them)|not take|consider")} (?:on |to |off |with |up |out |it with )*${remedies}`,
    ),
    unless: new RegExp(
      `${cannotTell.source}|(?<![a-zß-ɏ])(?:a|your|the|any) (?:\\w+ )?(?:doctor|pharmacist|gp|prescriber|practice|nurse)(?![a-zß-ɏ])|whoever prescribed|you (?:said|mentioned|wrote)|what does (?:the|that)|(?:have|get) (?:a )?(?:word|talk)`,
      "u",
    ),
    isFineAsQuestion: true,
  },
  {
    says: words(
      `(?:a |an |some )?${remedies} (?:in the evening |before bed |at night )?(?:may|might|could|will|would|can|should|is|are) (?:help|take|calm|relax|ease|cure|fix|do|be|make|harmless|safe|fine|good)`,
    ),
    unless: cannotTell,
    isFineAsQuestion: true,
  },
  {
    says: words(
      "side effects? (?:is|are|will|should)|(?:that |this |it )?will cure|cure (?:it|you|that)|you (?:do not|will not) need (?:a |to see a |any )?(?:doctor|therapist|therapy|treatment|hospital|medication)|no need (?:for|to see) a (?:doctor|therapist)|cut down to|ignore (?:the|those|your) (?:symptoms?|pain|dizziness|side)|it is (?:completely |perfectly )?(?:harmless|nothing serious|not dangerous)|(?:they|it|those) (?:is|are) harmless|you need (?:therapy|medication|treatment|an? (?:ssri|antidepressant))|(?:do not|never) (?:see|go to|trust) (?:a|the|your|any) (?:doctor|therapist)s?",
    ),
    unless: cannotTell,
  },
  {
    says: words(
      "(?:fast|fasting|detox|diet|dieting) (?:will|for|to)|exercise will (?:cure|fix)|(?:not|never|do not) take what (?:he|she|they|your \\w+) prescribed|second opinion and (?:not|stop|do not)|recommend (?:that you )?(?:ask for |take |try |an? )+(?:ssri|antidepressant|medication|sedative|pill)",
    ),
  },
];
