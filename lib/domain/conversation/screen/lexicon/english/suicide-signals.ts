import { type Signal, signal } from "../signal.ts";

const suicide = "suicide" as const;
const crisis = { category: suicide, strength: "crisis" } as const;
const concern = { category: suicide, strength: "concern" } as const;
const hint = { category: suicide, strength: "hint" } as const;

/** Wishes to die, thoughts of it, plans, means and farewells. */
export const suicideSignals: readonly Signal[] = [
  signal(
    { name: "suicide.act", ...crisis, isLight: true },
    `(@want|@think|@will) of? .. (@killme|@killnoun)
    @killme
    i ..2 (kill~ myself|kms)
    (kill myself|killing myself|unalive myself|hang myself|hanging myself|shoot myself|shooting myself|drown myself|poison myself|end my life|ending my life|take my life|taking my life|take my own life)
    (thoughts|thought|idea|ideas|urge|urges|feelings|talk|ideations) of? (suicid*|death|dying|not living)
    i ..2 suicidal
    (feel|feeling|felt|getting|become|becoming|am|be|actively|passively|acutely|very|more|bit|back to being|been) suicidal
    ^suicidal
    suicidal (thoughts|ideation|feelings|urges|impulses|tendencies|again|today|tonight|right now)
    (jump|jumping|leap|throw myself|throwing myself) .. (off|from|out of|in front of|under) ..2 @place
    i .. @throwself myself? ..2 (off|under|from|in front of|out of|into|onto|on) ..2 @place .. (end|die|over with|everything|not stop|not come back|never come back|myself)
    @throwself myself (off|under|from|in front of|out of|into|onto|on) ..2 @place
    (@will|@want|@think) .. (jump|jumping|leap|leaping|throw|stepping|step|walk|walking|drive|driving|swerv*|steer*|lie down|lying down) ..3 (off|from|out of|in front of|under|onto|on|into) ..2 (bridge|roof|rooftop|ledge|balcony|cliff|tracks|train tracks|train|trains|window|tracks|railway line|river|sea|oncoming traffic|traffic|lorry|truck|tree|bus|wall|building|platform|overpass|moving car|lake|barrier|subway)
    i .. @will ..2 end it
    (@want|@think) .. end~ it
    ending it (all|tonight|now|today)
    (@want|@will|@think) .. (overdose|overdosing|od)
    (@want|@will|@think) .. take (all|whole bottle|bottle|too many|every|enough|handful|rest) of? .. @pills
    (swallow*|down*|take|taking) .. (all|whole bottle|whole box|whole packet|every) .. @pills
    (@want|@will|@think) .. (do|did)? something (stupid|permanent|drastic|irreversible) .. myself
    self delet*
    i (emojigun|emojirope|emojiknife) myself?
    (emojigun|emojirope|emojiknife) (me|myself)
    will not (be alive|alive) .. (much longer|tomorrow|by|next|long|when|for|christmas|at end)
    (life|living|existence|being alive|existing) ..2 (not worth|no longer worth|worthless|is not worth it|not worth it|unbearable|too painful|a burden|torture|not for me)
    not worth (living|being alive|life|staying alive)
    (goodbye|bye|farewell) (cruel world|world|life|forever)`,
  ),
  signal(
    { name: "suicide.wish", ...crisis, isLight: true },
    `@want of? ..2 @die
    (would|will|be|feel|am|is) ..2 (peaceful|better|easier|happier|best|nicer|simpler|kinder|relief) ..2 (if|when|once|not|being|to) ..3 @die
    (@think|going|plan|plans|planning|decided|ready|might|should|trying|try|tried|want|need) (of|about)? ..2 (die|dying|not exist|not existing|not living|not be here|not alive|not here|not being alive|disappear forever|death|being dead|never wake up)
    (better|best) off (dead|without me|not here|not alive|not existing|if i (die|died|dead|gone|not here|disappeared|never born|never existed|not around|vanished|not alive|killed myself))
    (better|best) off .. without me
    (better|happier|easier|fine|relieved|good|simpler|nicer|lighter) .. (without me|if i gone|if i not (here|around|exist|alive)|if i (die|died|dead|disappeared|vanished|never born|never existed|not around)|once i gone|when i gone|after i gone|me gone|me dead)
    (world|everybody|they|people|family|kids|husband|wife|place|life|team|parents|children|you) ..4 (better|happier) .. without me
    do (everybody|them|people|my family|world) favor .. (gone|die|dead|disappear|myself|remove)
    not .. (want|feel like|wish|desire|hope|care to) ..1 @alive
    not (live|exist) anymore
    (cannot|can not|not able) .. (live|living|keep living|go on living|exist|existing|stay alive|be alive|be here) (anymore|any longer|any more|much longer|like this|with this|with myself|another day|with pain)
    (no|not) .. (reason|point|purpose|will|desire|sense|use) .. (live|living|alive|staying alive|being alive|be alive|wake up|waking up|exist|existing|to be here|breathing)
    (lost|losing|no|lose) .. will (live|to live)
    (nothing|no one|nobody|not anything|no more|not much) .. (left)? ..2 (to live for|live for|keeps me alive|keeping me alive|worth living for|keeping me here|keep me here|tying me here)
    (tired|sick|exhausted|done|weary|fed up|finished|over|enough) (of|with|from)? ..2 (living|life|being alive|existing|existence|being here|breathing|alive|waking up every)
    i ..2 (done|finished|over) with (life|living|this life|this world|existing|it all|existence)
    (should|wish|if only) .. (never|not) ..2 (born|existed|been born)
    i never asked to be born .. 
    (why|how come) ..2 (i|me) .. (alive|still here|still alive|not dead|keep living|go on living|bother living|bother being alive|stay alive|not die|exist)
    what .. (point|reason|use|sense|purpose) .. (living|being alive|life|alive|existing|existence|being here|staying alive|going on living|waking up)
    (nobody|no one|who|none|not anybody|not anyone|would anybody|anybody|would anyone|not one person) .. (notice|miss|care|cry|mind|bother|come) .. if i .. (@die|gone|disappeared|disappear|vanished|died|dead|killed|not around|not here|never came back|left this|did not wake up|not wake up|not come back|drop dead|dropped dead)
    if i (died|die|disappeared|vanished|was gone|gone|not wake up|killed myself) .. (nobody|no one|who|not anybody|wonder|would anybody|would it) .. (notice|miss|care|cry|mind|matter|sad|bothered)
    (not|never) .. (care|mind|bothered|matter|matters) .. (if|whether) ..2 i ..2 (live or die|live|die|died|dead|wake up|make it|survive|alive|not wake up|never wake up|not here|lived or died|was gone|got hit|crashed)
    (hope|hoping|wish|wishing|pray|praying|prayed|prefer|rather|dream|dreaming|want) .. (not|never) .. (wake|waking|woken) up?
    @die .. (would be|sounds|seems|looks|feels|be) .. (relief|peaceful|better|easier|nice|good|only way|answer|only option|solution|kind|comforting|release|appealing|tempting|rest)
    (peace|peaceful|rest|relief|freedom|answer|comfort|release|way out|escape) .. (dead|death|dying|when i die|in death)
    death .. (only|the) (way|option|answer|solution|escape|release|exit|peace|freedom)
    (only|easiest|best) (way out|way|option|solution|answer|escape|exit) .. (die|dying|death|kill myself|dead|suicide|end it|ending it|end my life|disappear forever)
    i ..2 deserve .. (die|death|dying|dead|not live|not exist|not to live|not to exist|live|to live)
    not deserve (live|be alive|exist|to live|life|breathe)
    (looking forward|cannot wait|can not wait|waiting) ..1 (death|dying|die|be dead|my death|it all be over|this life be over|for it all to be over|for my life to be over)
    (someone|somebody|please|god|just) (kill me|shoot me|end me|end my life|put me out of my misery|take me out|take my life)
    (rather|sooner) (die|dead|not exist|not live|not be alive|kill myself|not be here|be dead)
    i .. (want|wish|need) .. (it all|everything|all of it|my life) (end|over|stop|finished|be over|gone)
    (want|wish|ready) ..2 (go|be) .. (be with|join|see) .. (late|dead|passed|who died|in heaven|on other side|again in heaven|in next life)
    (ready|time) (to)? (go|die|leave) (this world|this life|this earth|for good|now and forever|home to god|meet my maker)
    (tired|sick) of (fighting|trying|struggling) .. (stay alive|live|survive|be here|exist)
    (cannot|can not) .. (see|imagine|picture) .. (myself)? ..2 (alive|living|future with me in it|making it|around) ..4
    (not|never) .. (make|made|live) (it)? (to|past|through|until|till|beyond) ..2 (weekend|night|end of (the)? (week|month|year)|morning|next (week|month|year)|christmas|thirty|tomorrow|my (next)? birthday|another (day|week|night|year)|summer|spring) .. (alive|not matter|want|care|do not|not)?
    (want|wish|wanted) ..2 (disappear|vanish|evaporate|fade away|cease) ..2 (forever|for good|permanently|completely|entirely|from earth|from this world|off earth|and never come back|so badly)
    (not|no longer) (see|find|know|have|got) .. (reason|point|reasons|purpose) .. (go on|going on|continue|keep going|stay|live|living|be here|carry on|wake up|get up)
    (life|everything) .. (easier|better) .. (dead|not here|not exist|if i did not exist|if i not exist)
    (be|being) (dead|gone) (would|seems|sounds|is|might) ..2 (easier|better|nice|relief|preferable|good)
    i .. (already|basically|as good as|half)? dead inside .. (want|end|over|die|gone)
    (passively|actively) suicidal
    not (going|planning|intend|expect|plan) ..2 (be|being)? (alive|around|here) .. (much longer|for long|long|when|next|by|come)
    (not|never) .. be (here|around) .. (to see it|to see|to worry about it|to deal with it|much longer) .. 
    (one day|some day|someday|soon) .. (will)? .. (find|found) (me|my body) ..2 (dead|hanging|gone|cold)
    (want|wish) (go|be) (home|up) ..1 (to god|heaven|jesus)
    sleep .. (forever|never wake|not wake)
    when i am gone .. (everybody|they|you|kids|world|nobody|it) .. (better|fine|happy|happier|relieved)
    @want ..2 (it|this|all) be over .. (for good|forever|permanently|life|everything|living)`,
  ),
  signal(
    { name: "suicide.plan", ...crisis, isImminent: true },
    `(@have|keep|keeping|kept|bought|ordered|got|collected|counted|counting|collecting|saved|saving|stockpil*|hoard*|stash*|stored|storing|hid|hidden|hiding|laid out|lined up|picked up|pick up|stole|stolen|found|poured|holding|hold|staring at|looking at|sitting with|here with|gathering|gathered) .. @pills .. (here|ready|front of me|beside me|next to me|saved|enough|in my (hand|hands|bag|drawer|desk|pocket|lap|car)|lined up|on (the)? table|in front|for it|to do it|to end|waiting|on my (desk|bed|lap|nightstand)|do the job|for tonight|all at once|kill me|never wake|not wake|before|tonight|in case|when it gets|for when|hidden|stashed|together|with vodka|and vodka|and bottle|and whiskey|and wine)
    (stockpil*|hoard*|stash*|saving up|saved up|been saving|been collecting|collecting|counting out|counted out|lined up|laid out) .. (@pills|them all|dose|doses)
    (enough|lethal|too many|overdose|fatal|whole bottle|bottle|two bottles|handful|box|boxes|stash|stack) (of)? ..2 (pills|tablets|medication|insulin|sleeping pills|paracetamol|painkillers|dose|tylenol|drugs|morphine) .. (kill|end|to do it|do it|die|not wake|to finish|do the job|tonight|me|ready|here)
    @have .. (noose|rope|gun|razor|razors|razor blade|razor blades|blade|blades|knife|pistol|revolver|rifle|shotgun|bullets|loaded gun|belt|emojigun|emojiknife|emojirope) .. (here|ready|in my (hand|hands|bag|drawer|desk|pocket|lap|car|closet|garage|wardrobe|house|locker|basement|bedside)|next to me|beside me|in front of me|tonight|hidden|tied|hanging|for it|loaded|with me|to do it|waiting|at home|and i know|on table|on (my)? (bed|lap|desk))
    (loaded|bought|ordered|got|getting|buying|cleaning|found|holding|loading|borrow*) ..2 (gun|pistol|revolver|shotgun|rifle|noose|rope|helium|razor blades|charcoal|bullets) .. (for myself|for me|myself|to end|end|for it|tonight|today|yesterday|for this|and|ready|to do it|die|i know|suicide|hang)?
    (tied|made|tying|making|hung|hanging|tested|testing|set up) ..2 (noose|rope|belt)
    noose
    (knife|gun|blade|razor|pistol|rifle) (to|at|against|on|in|over|under) (my)? (own)? (throat|wrist|wrists|head|temple|neck|mouth|chest|chin|veins|arm)
    (wrote|writing|written|write|leaving|left|leave|finished|started|drafting|drafted|typed|typing|penned|composed|composing|prepared|ready|have) .. (suicide (note|notes|letter|letters)|goodbye (note|notes|letter|letters|letter to|video|message|messages|email)|farewell (note|letter|letters|message|video)|last (letter|letters|note|words|message)|final (letter|letters|note|message|words)|my note|note to (my)? (family|kids|wife|husband|parents|mother|mum|children|partner|daughter|son|them)|letter to (my)? (family|kids|children|parents|wife|husband|mother|mum|daughter|son|partner|everybody) .. (goodbye|when i gone|after|find|open|for when|explain|gone|last)|letters (to|for) (my)? (family|kids|children|parents|wife|husband|mother|mum|daughter|son|partner|friends|everybody|loved ones)|letters .. (find|open) .. (after|when))
    (suicide|goodbye|farewell) (note|notes|letter|letters) (written|ready|is written|are written|is ready|are ready|done|in my|on my|in the|on the|finished)
    (letters|note|letter|notes) .. (written|ready|sealed|done|finished|in drawer|on kitchen table) ..5 (pills|rope|gun|goodbye|tonight|kids|wife|family|husband|parents|after|gone|end|bridge|die)
    (picked|chosen|set|chose|decided on|fixed|got|have|settled on|marked|know|circled) ..2 (date|day|time|place|spot|method|bridge|night|hour|where and when|how and when|when and where|building|tree|how where and when) .. (die|end it|end my|kill|go|to do it|to leave|it|for it|end|be over|for my death|my suicide|i will do it|gone|jump|die on|for when)
    i (know|worked out|figured out|decided|planned|know exactly|have planned|have decided|planning|choosing|picked|chosen|sorted|thought through|mapped out|plan) .. (how|when|where) ..3 i ..2 (would|will|going|am going|want|gonna|plan|could) ..1 (die|kill|end|it|end it|go through with it)
    (know|decided|worked out|figured out|planned|researched|looked up|picked) ..3 (how|when|where|way|method) ..2 (die|to die|kill|end it|end my|ending it|going to die|end everything|leave this world)
    (made|have|making|got|working on|there is|has|with|finalis*|finaliz*) ..2 (suicide plan|plan (to)? (die|kill|end|jump|hang|overdose|end it|end my)|plan for (ending|killing|dying|suicide|how))
    i have (plan|a plan|it all planned|everything planned|it planned|it all worked out|a method|method) ..4 (tonight|ready|end|die|kill|set|date|place|how|when|it|carry out|to do it|all set)
    (plan|planned|planning) ..3 (suicide|my death|my own death|my funeral|my exit|kill myself|to die|how i will die)
    (tonight|today|tomorrow) (is|will be|feels like|might be)? ..2 (the night|the day|my last|last night|last day|it ends|i end|i go|when i do it|i die|i leave|i finally|i will do it|everything ends|i finish it|the end|i stop) 
    (this|today|tonight|tomorrow) ..2 (my|our)? (last|final) (night|day|message|words|goodbye|conversation|chat|hours|evening|week|time talking|time we talk|time you hear from me|sunset|breath) .. (alive|on earth|ever|here|on this earth|you will hear|goodbye|sorry|before|anymore|in this world)?
    (by|before|after|come) ..2 (tonight|tomorrow|morning|monday|friday|sunday|weekend|midnight|then|time you read this|time anyone reads this|end of day) ..3 (i|it) ..2 (be gone|dead|gone|not be here|not be alive|be over|will all be over|be dead|not exist|will not matter|not matter|no longer be here|be out of your way)
    (i|it) ..2 (gone|dead|over|not here|not alive) by (tonight|tomorrow|morning|midnight|then|time you read this|time anyone finds|end of)
    (time you|when you|by the time|if you) ..3 (read|get|see|find|reading|hear) (this|it) .. i ..3 (gone|dead|not here|be over|not alive|be dead)
    (standing|sitting|stood|sat|climbed|climbing|up|leaning|perched|waiting|parked|walking|walked|driving|going|heading|headed|on way|am|i) .. (on|at|over|by|near|to|onto|next to) ..2 (edge of (the)? (roof|bridge|building|platform|cliff|balcony)|ledge|edge|rooftop|train tracks|railway tracks|railroad tracks|tracks|railing|wrong side|other side of (the)? (railing|barrier|rail|fence)|cliff edge|cliff|window ledge|parapet|barrier) ..
    i ..1 (on|at|near|by|standing on|standing at|sitting on|up on|walking to|driving to|going to|heading to|on way to|parked by|over) ..2 (bridge|roof|rooftop|ledge|train tracks|tracks|cliff|balcony|railway|railroad|railway line|window ledge) ..2 (now|right now|and|tonight|again|looking down|alone|about|ready|thinking|want|jump|i|because|waiting|edge)
    (looking|staring|look|stare|peering|lean*) (down|over) ..2 (at|from|over)? ..2 (bridge|roof|ledge|water|tracks|edge|railing|traffic|balcony|river|cliff)
    (waiting for|wait for|in front of|before) ..2 (next)? (train|tube|subway|lorry|truck) .. (jump|step|hit me|end|over|die|throw|finish|walk|in front)
    (going|will|gonna|about|planning|ready|decided|want) ..2 (do it|it|end it|kill myself|die|jump|end things|go through with it|hang|pull the trigger|take the pills|take them all|take all the|cut my wrists|end my life|finish it) ..2 (tonight|right now|today|now|tomorrow|this (evening|weekend|afternoon|morning)|in (an)? hour|in a few (minutes|hours)|after work|at midnight|as soon as|when (everybody|they|kids|my wife|my husband) .. (asleep|sleeping|bed|out|gone)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|before (the)? (weekend|morning|christmas)) .. (myself|die|life|not stop|no one|nobody|sorry|goodbye|pain|over)
    (took|taken|swallowed|take|taking|downed|ingested|just took|already took|popped) .. (whole|all|entire|too many|lot of|bunch of|handful|bottle|box|packet|every|30|40|50|60|20|100|twenty|thirty|forty|fifty|sixty|hundred|overdose|dozens|loads of|excess) ..4 (@pills|bottle|box|packet|strip|blister)
    (took|taken|swallowed|drank|drunk) (it all|them all|an overdose|all of them|everything in the (cabinet|cupboard)|bleach|antifreeze|poison|rat poison|too many|way too many|the whole (bottle|pack|box|packet|lot)) 
    (give|gave|giving|given|giving) away .. (my|all|everything|things|stuff|belongings|possessions|pets|dog|cat|savings|clothes) .. (before|goodbye|will not need|not need|do not need|gone|where i am going|end|tonight|die)
    (will not|wont|not) need ..3 (where i am going|where i going|much longer|anymore soon|after tonight|after tomorrow|after today|after friday|after this weekend)
    (after|from) (tonight|today|tomorrow|this weekend|friday|this week|next week) .. (you|nobody|they|it|i|no one|everybody|kids) .. (not|never|no longer|no|free|wont) .. (worry about me|deal with me|see me|hear from me|bother|burden|matter|hurt anymore|suffer|be here anymore|exist|feel anything|feel a thing|me to worry about|pain|have to put up with me)
    (you|they|everybody|nobody|people|no one) ..2 (not|never|wont|no longer) .. (worry about me|deal with me|put up with me|see me|hear from me|bothered by me) (anymore|again|any longer|after|much longer|ever again)
    (say|saying|said|saying) (my|our)? (last|final)? (goodbye|goodbyes|farewell|farewells) .. (kids|children|family|everybody|wife|husband|parents|forever|world|tonight|ready|before i|mother|mum|last time|final|letter|die|end)
    (goodbye|bye|farewell) (everybody|everyone|all|my friends|forever) .. (sorry|love you|not (do|take|go)|forgive|tell my|could not|pain|over|too much|hard|forever|tried)
    (tell|make sure) .. (@loved|@relation) .. (i loved|love|sorry|not (her|his|their) fault|i am sorry|forgive)
    (taken care of|look after|take care of) ..3 (kids|dog|cat|children|mother|mum|family) .. (when|after|once) i (gone|am gone|not here|die|dead)
    last thing i (ever)? (do|write|say|type)
    (rehears*|practis*|practic*) ..3 (jump|hanging|overdose|it|tying|kill myself) .. (rope|noose|bridge|die|end|belt)
    (turned|turn|turning) (on)? (the)? (gas|car|engine) .. (on|running)? .. (garage|oven|closed|die|sleep|window|hose|exhaust)
    (in|inside) (my|the)? garage .. (engine|car) running
    (see|saw|spot*) (a)? train .. (step|jump|end|front)
    i (want|am|going|will|would)? .. (jump|jumping) .. (tonight|right now|now|today|it is high enough|high enough)`,
  ),
  signal(
    { name: "suicide.attempt", ...crisis },
    `(tried|attempted|attempt|trying) .. (@killme|die|overdose|hang|suicide|end it)
    i ..2 (suicide attempt|suicid* attempt)
    (almost|nearly|came close|so close|close) .. (@killme|ending it|jumped|jumping|did it tonight|overdos*|went through with it|hanging)`,
  ),
  signal(
    { name: "suicide.past", ...concern, isPast: true, ignoresNegation: true },
    `(survived|survivor|recovered from|after|since|had|my) ..2 suicide attempt
    i (was)? ..2 suicidal (once|before|then|when|as|in|years|back)
    (struggled|dealt|battled|lived) with (suicid*|suicide|self harm)
    (dark thoughts|dark place|dark times|dark period|dark days)`,
  ),
  signal(
    { name: "suicide.bereavement", ...concern, isPast: true, ignoresNegation: true },
    `(@someone|@relation|who) .. (killed|hanged|hung|shot) (himself|herself|themselves|themself)
    (@someone|@relation|who) .. (took|ended|taken) (his|her|their) (own)? life
    (@someone|@relation) .. (died|passed) .. (by|of|through|to) suicide
    (lost|losing) .. (to|through|by) suicide
    (committed|commited|commits|died by) suicide
    suicide of my`,
  ),
  signal(
    { name: "suicide.other", ...crisis },
    `(@someone|@relation) .. (want|wants|wish|wishes|wanted|wanting|going|will|would|might|threaten*|plans|planning|trying|about|feels like|thinking of|thinking about|talk* about|talk* of|considering|promised|intends|tried|attempted|says he|says she) .. (die|kill (himself|herself|themselves|themself)|killing (himself|herself|themselves|themself)|end (it all|his life|her life|their life|their lives|it|everything)|ending (it all|his life|her life|their life|it|everything)|hang (himself|herself|themselves)|jump|commit suicide|suicide|take (his|her|their) (own)? life|taking (his|her|their) (own)? life|not (live|be here|be alive|wake up|exist)|overdose|hurt (himself|herself|themselves|themself)|harm (himself|herself|themselves|themself)|kys|unalive|be dead|disappear forever|shoot (himself|herself|themselves)|hurting (himself|herself|themselves)|harming (himself|herself|themselves)|dead)
    (@someone|@relation) ..3 suicidal
    (@someone|@relation|friend) (cuts|cutting) (when|after|again|every)
    (gave|given|giving|gives|handed) ..1 (me|us|him|her|away|everybody|colleague|colleagues) ..1 (his|her|their) ... (thanks for everything|thank you for everything|goodbye|said goodbye|not need|look after|take care of)
    (@someone|@relation) .. (not|no) .. (want|wants|reason|point) .. (live|be here|alive|living|wake up|go on living)
    (@someone|@relation) .. (better off|be better) dead
    (@someone|@relation) .. (pills|rope|noose|gun|goodbye (letter|note|message|text|email)|suicide (note|letter)|suicidal (text|message|messages)|farewell (letter|note|message)|overdose|overdosed|razor blades|on (the)? (roof|ledge|bridge)) .. (scared|afraid|worried|bag|drawer|desk|now|sent|left|wrote|tonight|says|said|not answering|not responding|help|jump|found|threatening|edge|right now)
    (found|find|received|got|saw|discovered|read) .. (suicide (note|letter|plan)|goodbye (note|letter|message)|farewell (note|letter)) 
    (worried|afraid|scared|terrified|fear|concerned|think|convinced|feel) .. (@someone|@relation) .. (kill|hurt|harm|do something to) (himself|herself|themselves|themself)
    (worried|afraid|scared|terrified|fear|concerned|think|convinced) .. (@someone|@relation) .. (do something (stupid|to himself|to herself|drastic|terrible)|suicidal|commit|end (it|his|her|their)|take (his|her|their) (own)? life|not survive|jump|overdose)
    (@someone|@relation) .. (cutting|cuts|burning|burns|starving) (himself|herself|themselves|themself)
    (@someone|@relation) ..2 (self harm*|selfharm*)
    (@someone|@relation) .. (standing|sitting|climbed|up|is) .. (on|over) .. (roof|ledge|bridge|railing|edge|window ledge|tracks) .. (jump|not come down|crying|now|threat*|edge|help|says|railing)
    (@someone|@relation) .. (took|taken|swallowed|overdosed) .. (pills|tablets|overdose|whole|all|too many|on)
    (@someone|@relation) .. (gave|giving|given) away .. (goodbye|belongings|his things|her things|their things|everything)
    (@someone|@relation) .. (said|saying|says|texted|wrote|messaged|told me|posted|keeps saying) .. (goodbye|nobody would miss|no reason to live|better off without|wants out of life|not be here (tomorrow|much longer|next week|on monday)|end of the road|wants it all to end|not see tomorrow|sorry for everything|tired of living|life not worth|wish .. dead|wishes .. dead|end it|kill)
    (posted|wrote|sent|left|texted|put|posting) .. (goodbye|farewell) .. (not (picking|answering|responding|replying)|phone off|story|worried|scared|cannot reach|can not reach|not reach|no answer)
    (not (picking up|answering|responding|replying)|cannot reach|can not reach) .. (goodbye|dark|suicidal|note|pills|drunk and sad|said he|said she)`,
  ),
  signal(
    { name: "hint.hopeless", ...concern },
    `hopeless
    (lost|losing|lose|no|any|not|without|run out of|out of|given up) (all|any)? hope
    (no|not|never) .. (way out|end in sight|escape|way forward|light at end|future|hope|exit|tomorrow for me|way through)
    what .. (point|use|sense|reason) (of|in|to|anymore|any more|in going on|going on|in trying|trying)? .. (anymore|going on|any more|trying|getting up|it all|bothering|everything|carrying on|continuing|keep going|even|all this|this|anything|fighting)?$
    (what|whats) the point
    (no|not|see no|see any|any) (point|sense|use|reason) (in|of|to)? .. (anything|going on|anymore|any more|trying|it all|carrying on|continuing|keep going|getting up|go on|fighting|getting out of bed)
    (nothing|it|things|life|this) ..2 (will)? never ..2 (get better|change|improve|be okay|be better|stop|end|getting better)
    (nothing|not anything|none of it|none of this) .. (matters|matter|helps|help|works|mean|left for me|worth it|worth|makes sense|brings me joy|to look forward to|good in my life|feels real)
    (everything|life|it all|it|all) ..1 (pointless|meaningless|futile|worthless|hopeless|empty|useless|unbearable|black|dark|bleak)
    (trapped|stuck in a hole|cornered|no way out|dead end in life|see no way out|in hell|living hell|drowning inside|walls closing in|black hole)
    (i|feel) ..2 (worthless|empty inside|numb|broken beyond repair|beyond repair|nothing inside|dead inside|broken|useless to everybody|completely alone|totally alone|all alone|hollow)
    (cannot|can not|not able) .. (see|imagine|picture) .. (future|way out|tomorrow|getting better|way forward|end|way through)
    no future (for me)?
    darkness .. (swallow*|consum*|closing|wins|take)
    (lost|losing) .. (will|strength|energy) .. (go on|fight|carry on|keep going)
    despair
    in despair`,
  ),
  signal(
    { name: "hint.escape", ...concern },
    `(cannot|can not|not able|unable|not know how .. can|not know if .. can|not know how much longer .. can) ..2 (this|it|go on|carry on|keep going|continue|take it|take this|cope|live like this|do this|handle it|bear it|stand it|keep doing this|fight|hold on|face) .. (anymore|any longer|any more|much longer|another day|any further|like this|longer|for much longer)
    (cannot|can not|not able) (go on|carry on|keep going|keep doing this|keep living like this|continue like this|take any more|bear any more|do this life|face another day|face tomorrow|keep fighting|keep pretending|hold on)
    i (done|finished|give up|quit|surrender)$
    i ..1 (done|finished) with (everything|it all|everybody|all of this|all of it|trying|fighting|people|this)
    (giving|given|give|gave) up (on (everything|myself|life|me|it all|hope)|completely|entirely|trying|fighting|for good)
    i .. (ready|want|wanted|going|about) ..1 give up$
    (want|wish|need|make) (it|it all|all this|everything|all of it|pain|my head|my thoughts|my brain|voices|suffering|hurting) ..1 (stop|be over|end|go away|all stop|over)$
    (want|wish|need) ..2 (disappear|vanish|fade away|evaporate|get away from everything|escape from everything|escape my life|run away from everything|be invisible|go away forever|leave it all behind)
    (want|wish|need) out$
    (want|wish|need) (out of here forever|way out of this life|out of this life|out of it all|sleep and sleep|sleep for weeks)
    not know how much longer
    (reached|reaching|at|hit|past) (the|my)? (end of (my|the) (rope|tether|road|line)|breaking point|my limit|rock bottom|my wits end|end of it)
    (end of (my|the) (rope|tether|line|road))
    (hanging|holding) on by (a)? (thread|threads|fingernails) .. (not|want|much longer|cry|life|anymore|hope|barely|pain)
    (not|no) .. (strength|energy|fight) (left)? .. (go on|left|keep going|fight|carry on|continue|live)
    (tired|sick|exhausted|weary) of (everything|it all|fighting|trying|pretending|struggling|hurting|feeling|this pain|being me|being a burden|being in pain|suffering)
    (too|so) (much pain|painful to)
    pain .. (unbearable|too much|never stops|never ends|not stop|cannot take|can not take)
    (drowning|sinking|falling apart|breaking down|spiralling|spiraling|crumbling|cracking) .. (nobody|no one|cannot|can not|help me|inside|not come up|alone|not get out|and)
    (do not|not|no longer) (know how to|know if .. can|think .. can) ..3 (go on|carry on|keep going|survive|hold on|get through|do this|continue|make it|keep doing this)
    i (am)? ..1 (losing it completely|losing my mind|going under|falling apart|breaking down|at breaking point|slipping away|not coping|not okay anymore|not ok|not okay|not safe)
    (not|no longer) (feel|am)? safe (with myself|alone|from myself|with my thoughts|by myself|around myself|on my own)
    (afraid|scared|frightened) of (myself|what i might do|what i will do|what i may do|my own thoughts|my thoughts|being alone with)
    (not|cannot|can not) trust myself (alone|tonight|right now|anymore|around|to be|with|not to)`,
  ),
  signal(
    { name: "hint.burden", ...concern },
    `i ..2 (burden|dead weight|waste of (space|oxygen|air|skin)|problem for everybody|nuisance to everybody|weight on)
    (feel|feeling|being|become|be|am) .. (burden|dead weight|waste of (space|oxygen|air))
    (nobody|no one) .. (notice|miss|care|care about me|cares|cares about me|loves me|wants me|needs me|want me) .. (if|gone|left|disappear|anymore|anyway|here|stopped)?
    would anybody .. (notice|miss|care) .. (me|if i)
    (everybody|they|people|world|team|family|you) .. (hate me|hates me|better without)
    (i|feel) (hate|loathe|despise) (myself|my life|being me|being alive|existing|my existence|who i am)
    (ruin|ruined|ruining|destroy|destroyed) (everything|everybody lives|their lives|my family life|everything i touch)
    (not|no) (deserve) .. (love|happiness|help|good things|anything|them)
    (let|letting) everybody down .. (always|all|cannot|can not|life|not)`,
  ),
  signal(
    { name: "hint.farewell", ...concern },
    `(give|gave|giving|given) away .. (my|all|everything|things|stuff|belongings|possessions|pets|dog|cat|savings)
    (saying|said|say) (my|our)? (goodbyes|last goodbye|final goodbye|farewells)
    (written|writing|wrote|updated|updating|finalised|finalized|sorting|sorted|made|getting|put|putting) .. (my will|my affairs|affairs in order|funeral|my life insurance|things in order so|passwords for my)
    (goodbye|farewell) (forever|for good|for ever|world|letter|letters|note)
    this ..1 (is)? (goodbye|farewell|my goodbye|the end for me|my last message)
    (thank you|thanks|thank) .. (everything|all you|being there|trying) .. (goodbye|not (your|their|anybody) fault|remember me|wont be here|not be here)
    (remember|forgive) me .. (when|after|gone|not (your|anybody) fault|goodbye|fondly|i am sorry)
    (i am|i)? sorry (for everything|for what i am about to do|for what i am going to do|for what i have to do|for what comes next|for all the trouble) ..
    not (your|their|anybody|anyone|her|his) fault
    (will not|wont|not) be (here|around) (much longer|for much longer|for long|forever|soon|next (year|christmas|month)|to see|when)
    (wont|will not|not) (have to|need to)? (worry about me|bother you|be a bother|be a problem|be your problem|be a burden) (anymore|much longer|any longer|soon|again|after)
    (soon|then) (it|everything|this) .. (be over|end|all be over|over for me|no more pain|be quiet|be peaceful)
    (it|everything) ..1 (be|will be|is going to be) ..1 over ..1 (soon|tonight|tomorrow|for good|for me|forever)
    (finally|soon|at last) (be|find|found|at|have) (peace|free|rest|at peace|with (her|him|them) again)
    i ..1 (made|at|feel|found) (my)? peace (with (it|death|dying|what i)|now)
    (see|meet|join) (you|them|her|him|my (mother|father|mum|dad|brother|sister|son|daughter|wife|husband)) (on the other side|in heaven|in next life|again in heaven|up there)
    if (anything|something) happens to me .. (tell|please|know|look|kids|take|give)
    last time (you|we|i) .. (hear|talk|speak|see) `,
  ),
  signal(
    { name: "hint.gathering", ...hint },
    `(collect*|saving|saved|stockpil*|hoard*|stash*|counting|counted|stole|stealing) .. (them|enough|for weeks|for months|one by one|more)`,
  ),
  signal(
    { name: "hint.object", ...hint },
    `(my|all|of|bottle of|box of|enough|the|sleeping) @pills
    @pills .. (drawer|cabinet|cupboard|bag|here|hand|bedside)
    (rope|noose|razor|razors|blade|blades|gun|pistol|rifle|bridge|rooftop|roof|tracks|knife|pills|tablets|ledge)`,
  ),
  signal(
    { name: "hint.time", ...hint },
    `(tonight|this weekend|after work|tomorrow) .. (the night|i will do it|i do it|it ends|is it|it happens|is the day)
    i know (exactly)? how i (would|will|going)
    i .. (thought about|know|decided) how
    i (going|will|am ready|ready|decided) .. (do it|it) (tonight|tomorrow|this weekend|soon|now|today)`,
  ),
];
