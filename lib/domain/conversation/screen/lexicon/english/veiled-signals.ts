import { type Concepts, phraseList, type Signal, signal } from "../signal.ts";

export const veiledConcepts: Concepts = {
  lifeword: phraseList(
    "life, my life, living, alive, be alive, being alive, exist, existing, existence, this (world|earth|planet|life), the world, human race, planet earth",
  ),
  leave: phraseList(
    "leave, leaving, quit, quitting, exit, exiting, unsubscribe (from)?, unsubscribing (from)?, log off (from)?, log out (of|from), logging out (of|from), opt out of, opting out of, check out of, checking out of, resign from, resigning from, done with, uninstall, delete, deleting, cancel, cancelling, rage quit, out of, off of, get out of, get off, escape from, bow out of, exit from, tap out of, tapping out of, walk away from, be rid of, free from, wash my hands of, alt f4, over with, depart, departing, clock out of, clocking out of, drop out of, retire from",
  ),
  height: phraseList(
    "roof, roof terrace, terrace, rooftop, ledge, balcony, bridge, platform, edge, top floor, cliff, tracks, railway, overpass, viaduct, parapet, railing, car park roof, top of (building|car park|tower), window, multi storey, tenth floor",
  ),
  alcohol: phraseList(
    "vodka, whisky, whiskey, gin, rum, wine, alcohol, bottle, booze, bourbon, tequila, beer, spirits, drink",
  ),
  bodyspot: phraseList(
    "hand, hands, neck, throat, mouth, wrist, wrists, head, temple, lap, vein, veins, arm, arms, chest, skin",
  ),
};

const crisis = { category: "suicide", strength: "crisis" } as const;
const concern = { category: "suicide", strength: "concern" } as const;
const hint = { category: "suicide", strength: "hint" } as const;

/** Ways of saying it without the words for it. */
export const veiledSignals: readonly Signal[] = [
  signal(
    { name: "suicide.veiled", ...crisis, isLight: true },
    `@leave (from|of)? @lifeword
    not (belong|fit|meant|made|cut out|built|designed|suited) .. @lifeword
    not ..1 (do|handle|take|cope with|bear|stand|face|manage) (life|living|existing|this life|being alive|existence) 
    @lifeword .. (too much|hurts|torture|agony|punishment|unbearable|prison|not for me|curse|too painful|too heavy|too hard for me|hurts too much|so heavy|killing me slowly|a mistake|exhausts me|not something i want|not what i want)
    (hurts|hurt|painful|unbearable|agony|torture|hate|hating|regret|resent|despise|sick of|tired of|exhausted by|had enough of|enough of|dread|cannot stand|can not stand) ..1 (be alive|alive|being alive|living|exist|existing|waking up alive|having woken up|my existence|having to exist|having to live)
    not .. (be|on|in|live on|stay on|walk) ..1 this (planet|earth|world|life)
    (off|out of|from|leave|leaving|escape) this (planet|earth|world|life|mortal|ride)
    (disappointed|annoyed|sad|gutted|angry|sorry|upset|wish|hate) .. (that)? i ..2 (woke|wake|waking|survived|still alive|still here|still breathing|made it through)
    (wake|waking|woke) up ..2 (disappointed|annoyed|sad|gutted|devastated|angry|sorry) ..3 (alive|still here|again|woke up|i did|breathing|not die)
    (if|when|once|after|because) .. i ..1 (gone|dead|not here|not exist|vanish|vanished|disappear|disappeared|left for good|out of picture|not around|no more|not in it) ..5 (sorry|miss|better|happy|happier|relieved|cry|funeral|free|relief|easier|notice|care|matter|fine|manage|cope|grieve|get over|move on|forget|forgive|understand|regret|insurance|get over it)
    (sorry|miss|better|happy|happier|relieved|cry|free|relief|easier|notice|care|matter|fine|grieve|get over it|move on|forget|forgive|regret|appreciate) ..2 (if|when|once|after) i ..1 (gone|dead|not here|vanish|vanished|disappear|disappeared|out of the way|not around|no more|not exist)
    if i ..1 (gone|not here|died|die|dead|disappeared|vanished|not exist|stopped existing|not around|not come back|never came back|dropped dead|not wake up|not come home|ceased) .. (nobody|no one|who|would anybody|anybody) .. (notice|miss|care|look|cry|mind|ask)
    i ..2 (do|doing|did) (everybody|the world|world|them all|you all|family|my family|them|all of you|my kids|my team|people|my wife|my husband) .. (favor|favour)
    (be|would|feel) (upset|sad|devastated|hurt|shocked) .. (get over it|get over me|move on|be fine without|cope without|manage without|forget me|recover|be okay without|be ok without|better off)
    (he|she|they|everybody|kids|family|wife|husband|mother|mum|parents|children|team|you) .. (be)? ..1 (fine|okay|ok|better|manage|cope|happier|survive|get by|get along|easier) without me (around|in|here|there|alive|anymore|in it|in their life)?$
    (not|never) .. (see|reach|live see|make it|around for|alive for|get to) .. my ..1 (birthday|thirties|forties|thirtieth|fortieth|30th|40th|50th|retirement|kids grow up|children grow up|daughter grow|son grow)
    (not|never) ... around (for|see|when|at) ... (not mean|not talking about) .. (leave|holiday|vacation|annual)
    (not|wont) ..1 be (problem|burden|worry|nuisance|weight|trouble) .. (anymore|much longer|by|soon|for you|anybody|to you|for anybody|to them|for them|ever again|longer|after)
    (stopped|quit|past|beyond|not) ..1 (caring|care) .. (wake up|live|die|lives|survive|happens to me|what happens to me|make it|alive|i eat or|hit by|get hit)
    not .. (make|makes|matter) .. difference .. (if|whether) i ..2 (here|exist|exists|alive|around|live|lived|gone|dead)
    (god|lord|universe|jesus|allah|death|somebody|angels|heaven) .. (take|takes|took|taking|took me|call|calls) me (in|away|home|now|tonight|soon|already|back|please|instead)?$
    (pray|praying|prayed|beg|begging|ask|asking|hope|hoping|wish|wishing|want) .. (god|lord|jesus|allah|somebody|death|universe|it) .. (take|takes|took|end|ends|collect|kill|kills) (me|my life|it all)
    (hope|hoping|wish|wishing|pray|praying|want|wanting) .. (accident|crash|crashes|car hits|truck hits|bus hits|tumour|tumor|cancer|illness|heart attack|plane goes down|stroke|aneurysm|something happens to me|something would happen to me|lightning|not make it|disease)
    (fell|fall|fallen|falling) asleep at wheel .. (mercy|relief|fine|good|not care|hope|wish|not mind|blessing|best)
    (drift|drifting|swerv*|steer*|veer*|turn wheel|let go of wheel|turn the wheel) .. (lane|traffic|lorry|truck|tree|barrier|wall|oncoming|bridge|river|ditch|pillar)
    (easy|tempting|peaceful|simple|one step|quick) .. (let go|letting go|step off|stepping off|let car|drift|slip under|fall asleep forever|take them all|take one step|fall over the edge|walk into)
    (stand|standing|stood|sit|sitting|sat|go|went|walk|walked|up|found myself|look|looking|climbed|climb|drive|drove|park) ..3 @height ..6 (wonder|wondering|think about|thinking about|look down|looking down|imagin*|one step|jump|jumping|let go|fall|falling|how long it would take|drop|step|over the line|end|not come down|easy|what it would be like|would anybody)
    @height .. (idea|thought|urge|urges|voice|impulse|temptation|want|thoughts) .. (jump|jumping|throw myself|throwing myself|let go|step|fall|myself|lean)
    (@think|idea|urge|urges) ..2 (jump|jumping|throw myself|throwing myself|stepping off|letting go)$
    (@think|idea|urge|urges) ..2 (jump|jumping|throw myself|throwing myself|stepping off) ..2 (when|every|whenever|at|while|each|again|tonight|now|today)
    (throw|throwing|threw|hurl|hurling) myself$
    (want|ready|time|waiting|going|will) .. (join|be with|see|meet) .. (mother|mum|father|dad|brother|sister|son|daughter|wife|husband|nan|gran|grandma|grandmother|baby|partner|friend|him|her|them) .. (waiting for me|in heaven|up there|other side|grave|passed|died|dead|nothing here|no longer|in the sky|who died|lost|again soon)
    (say|saying|said) goodbye (to)? (somebody|someone|anybody|anyone|one person|you before|you all before i)
    (not|never) .. (be) .. next (year|christmas|summer|spring|birthday|month) .. (alive|in it|exist|here on earth)
    (imagine|picture|see) next (year|month|summer|week) .. (nothing there|not in it|i not there|blank|black|without me|empty)
    (no|only one|just one|one|only) (way out|way|option|exit|solution|answer|door|thing) (left|for me|except one|except|but one|i can see|that makes sense|that works|open)
    (way out|exit|escape|solution|answer) ... except
    (not go on|not keep going|not carry on|not do this) .. (not go on at all|not do life|not live|at all|not keep going|without|by myself another)
    (not know|no idea|scared|afraid|wonder) .. what (happens|i do|i will do|comes) when .. (run out|breaks|give up|cannot|can not|stop|last|patience|let go)
    make i die
    (me|i) (just|only)? die make .. rest
    (game over|lights out|curtains|end of the road|end of the line|the end|last stop|final chapter|last chapter|no tomorrow) (for)? me
    (log off|logging off|logged off|signing off|sign off|clocking out|bowing out|checking out|switch off|switching off|turn off|shut down|shutting down|power down) (for good|forever|permanently|for ever|for the last time) 
    (sleep|go sleep|lie down|close my eyes) .. (not get up again|never get up|not wake|forever|not come back|never open)
    (shut|switch|turn) (myself|my brain|my mind|it all) (off|down) (for good|forever|permanently)
    i .. want it (but|except|though) .. (kids|children|family|mother|cat|dog|wife|husband)
    not do it because of my (kids|children|family|mother|mum|cat|dog|wife|husband|parents|son|daughter) .. (want|would|wish|else|otherwise|tempt*|urge)?
    (only|just) (reason|thing) .. (i|keeping|keeps|stopping|stops|i have not|that) .. (alive|here|stopping me|holding me back|keeps me alive|not done it|have not|still here|going|from doing it|from ending|from jumping|keeping me|stops me)
    (if|were|was) not for my (kids|children|family|mother|mum|cat|dog|wife|husband|parents|son|daughter|faith) .. (i)? (would|not) .. (be gone|dead|here|not be here|have done it|be here|ended|long gone|jump|alive)
    (google|googled|googling|searched|search|searching|looked up|looking up|researched|reading about|read about) ..2 (painless|lethal dose|fatal dose|how to die|ways to die|how many pills|how many tablets|how high|how long .. to die|overdose amount|how much .. to die|hanging|nitrogen|carbon monoxide|which bridge|suicide methods|quickest way|how to tie)
    how many (pills|tablets|paracetamol|sleeping pills|painkillers|mg) .. (take|kill|die|overdose|lethal|too many|fatal|enough|not wake)
    (how|what) (high|far) .. (jump|fall|die|kill|sure)
    (painless|quick|easy|peaceful|quickest|easiest|least painful|surest) (way|method|ways|death) .. (go|die|end|out|leave|it|myself)
    (want|wish|like|ready) ..1 (be at peace|eternal peace|peace at last|be free of it all|be free of this body|rest and never|my suffering over|my suffering ended|nothingness)
    i mean (alive|being alive|living|dead|kill myself|dying|my life)
    (not sure|doubt|not think) ... around ... not mean
    (pain|suffering|it all|everything|all of it|hurting|misery) ..1 (end|stop|over|gone) (forever|for good|permanently|once and for all)
    (@think|@will|@want) .. (drive|driving|crash|crashing|swerving|steering|ride|riding) ..3 (into|off) ..1 (wall|tree|bridge|river|traffic|lorry|barrier|cliff|lake|pole|oncoming traffic|ditch)
    not (feel|am)? safe (with|around|from|by) (myself|my thoughts|my own thoughts|my own head)
    not (feel|am)? safe alone (with|tonight|right now|at home)
    not trust myself (alone|tonight|right now|around|to be|with|not|at home)
    (scared|afraid|frightened|terrified) .. what i (might|will|may|could|am going) (do) .. (myself|tonight|alone|right now)
    (might|will|going|could|about|want) .. do something (to|bad to|terrible to)? myself
    let me (die|be dead|go forever|end it)
    (@think) ..1 (me|myself) (hanging|dead|dying|drowning|falling|jumping|bleeding|in coffin|gone)
    @now .. i ..1 (ending|end) (it|everything|this)$
    i ..1 (ending|end) (it|everything) @now
    (give|gave|giving|given) away ... (goodbye|goodbyes|farewell|farewells)
    (by|before|after|come) ..1 (tonight|tomorrow|morning|monday|friday|sunday|midnight|weekend) ... i ..2 (gone|dead|not here anymore)$
    (drove|driving|drive|went|walked|walk) .. (cliff|bridge|roof|tracks|railway|edge) .. (sat|stood|alone|hour|looked|looking|nearly|almost|thinking|cried|crying)
    (nobody|no one|you|they|everybody) ... (put up with|deal with|worry about|look after|bother about) me .. (after|tonight|anymore|soon|again|much longer)
    worth more dead
    better off ..2 life insurance
    (then|and) i gone$
    i ..2 (about|nearly|almost|close) ..1 (jump|jumped|jumping) (yesterday|but|last night|today|before|until|when|off|from)`,
  ),
  signal(
    { name: "suicide.means", ...crisis, isImminent: true },
    `@pills ..3 (and|with|plus) ..2 @alcohol
    @alcohol ..3 (and|with|plus) ..3 (pills|tablets|painkillers|sleeping pills|medication|paracetamol|xanax|razor|razors|blade|rope|gun)
    @weaponself ..3 my ..1 @bodyspot
    ^on ..1 (ledge|roof|bridge|tracks|railing|rooftop|parapet)
    (know|chosen|decided|picked|found|got) .. which (bridge|building|train|platform|roof|tree|night|pills|method|cliff|rope|day i)
    (top|highest|tenth|fifth|upper|twelfth|roof) (floor|storey|level) .. (window|windows|balcony|jump|high enough|railing|fence) .. (open|opens|opened|high|jump|enough|low|climb|see|check*)
    (see|check|checked|checking|test|tested) .. (window|windows|roof door|door to roof|roof access) .. (open|opens|unlocked|high enough)
    (@will|@want|decided|gonna|ready|going) ..2 (jump|jumping)$
    (@will|@want|decided|gonna|ready|going) ..2 (jump|jumping) (@now|off|from|out|down|and|not try|not stop)
    (stepped|leaned|climbed|stood|walked) .. (over|off|onto|on|past) .. (line|edge|railing|tracks|platform|barrier|yellow line) .. (pulled|stopped|grabbed|talked|train|almost|nearly|changed my mind|chickened|came back)
    (going|will|gonna|decided|ready|about|planning) .. do it .. (kids|children|wife|husband|everybody|they|birthday|asleep|bed|goodbye|alone|anniversary|funeral|payday|not stop me|nobody stop)
    (kids|children|wife|husband|everybody) ..2 (asleep|out|bed|away|gone) .. do it
    (written|wrote|write|left|leave|leaving|writing) note .. (table|kitchen|family|kids|wife|husband|mother|mum|parents|everybody|bed|desk for|drawer|pillow|goodbye|sorry|explain|find|them)
    (written|wrote|left) (the note|my note|a note) .. table
    (took|taken|taking|take|had|swallowed|popped|downed|swallow) ..2 (too|2) many .. (@pills|of them|tonight|today|earlier)
    (tablets|pills|medication) .. (in me|inside me|swallowed|already taken|all gone|all of them|working now|starting to work|feel sleepy|getting sleepy|kicking in)
    (hung|hang|hanging|tied|tie|tying) .. (rope|belt|cable|sheet|cord|scarf) .. (beam|tree|door|garage|ceiling|neck|rafters|bannister|ready|attic|banister|hook|stairs)
    (rope|belt|cord|cable|plastic bag|bag) .. (neck|head)
    (wrist|wrists|arm|arms) .. (bleeding|cut open|slit|slashed|blood|opened)
    (cut|slit|slashed|opened) my ..1 (wrist|wrists|veins|throat|arms open)
    (bath|tub|shower) .. (razor|blade|toaster|wrists)
    (everything|all) .. (ready|prepared|planned|set|in place|arranged) .. (tonight|tomorrow|letters|note|goodbye|pills|rope|will|funeral|kids)
    (pills|rope|gun|razor|blade|letters|note) .. (everything|all) .. ready
    (pills|tablets|gun|rope|knife|razor|blade|noose) ..1 (ready|waiting|here|in front of me|next to me|loaded|beside me|prepared)
    (standing|sitting|stood|sat|up|perched|leaning|climbed|climbing|hanging) ..1 (on|over|at|off|onto) ..2 (roof|rooftop|bridge|ledge|railing|tracks|cliff|overpass|viaduct|parapet)
    (gun|knife|blade|rope|pills|pistol|razor) .. on myself`,
  ),
  signal(
    { name: "hint.farewell", ...concern },
    `(give|gave|giving|given|gift*|handing|handed) ..1 (my|all|everything|things|stuff) ..2 away
    (found|finding|find|got|rehoming|rehomed|rehome) .. (home|somebody|family|owner) .. my (dog|cat|dogs|cats|pets|plants) .. (gone|not be|goodbye|before|after|will not)
    (paid|sorted|cancelled|closed|settled) (off)? .. (debts|bank|accounts|bills|affairs|passwords|phone contract|subscriptions|insurance) .. (nobody|no one|not leave|not burden|gone|easier for|them|family|mess|clean|funeral)
    (planned|planning|picked|choosing|chosen|written|writing) .. my (own)? (funeral|eulogy|obituary|burial)
    (songs|song|music) .. my (own)? funeral
    (get|getting|got|put|putting|set|setting|have|had) ..1 my affairs in order
    who ..1 (gets|takes|keeps|has|looks after|gets to keep) ..1 my? (dog|cat|kids|house|guitar|car|things|watch) ..2 (after|when|gone|then)?$
    ^tell my (kids|girls|boys|children|wife|husband|son|daughter|mum|mother|family) (i love them|i loved them|i am sorry)?$`,
  ),
  signal(
    { name: "hint.bye", ...hint },
    "^(goodbye|farewell|bye|sorry)$\n(goodbye|farewell) (everybody|everyone|all|friends|guys)$",
  ),
  signal(
    { name: "hint.noneed", ...hint },
    "(not|wont|never) ..1 (need|needing|use) (it|them|those|these|any|my) ..1",
  ),
  signal(
    { name: "hint.plan", ...hint },
    "i ..2 have (plan|it planned|it all planned|everything planned|way|method)\nmade (plan|my plan|plans|my mind up)\n(mind|decision) .. made up\ni decided$\ni decided do it",
  ),
  signal(
    { name: "hint.day", ...hint },
    "(picked|chosen|chose|set|fixed|marked|circled|decided|choosing) ..2 (day|date|night|place|spot|method|weekend)",
  ),
  signal(
    { name: "hint.time", ...hint },
    `(doing|do) it ..1 @now
    (going|will|gonna|decided|ready) .. do it .. @now
    (tonight|tomorrow|this weekend) .. (is it|i will be free|finally|end of it|it stops)`,
  ),
  signal(
    { name: "hint.peace", ...hint },
    "(not|stopped|no longer) ..1 (afraid|scared|frightened|worried) ..2 (anymore|now|die|dying|death|it)?$\n(finally|at last|strangely|so|feel|feels) (calm|at peace|peaceful|free|lighter|relieved|quiet|light)",
  ),
];
