import { type Concepts, phraseList, type Signal, signal } from "../signal.ts";

/** Body, weapons and violence. */
export const violenceConcepts: Concepts = {
  hit: phraseList(
    `hit, hits, hitting, beat, beats, beating, beaten, punch~, slap~, kick~, chok*, strangl*, burn, burns, burned, burnt, shov*, push me down, pushed me (down|against|into), grabs me by, grabbed me by, bit, threw me, throws me, throw me, drag~, dragged, batter*, bruis*, assault*, attack~, hurt, hurts, hurting, rape, rapes, raped, raping, molest*, pinned me, pins me, spat on, stabbed, stabs, cut me with, smack~, headbutt*, whip~, pulled my hair, pulls my hair, knocks me around, knocked me (out|down|around), broke my (arm|nose|rib|ribs|jaw|wrist), lays (a)? hands on, laid (a)? hands on, puts his hands on, put his hands on, puts her hands on, put her hands on, raised (his|her) hand, raises his hand (to|at), got physical, gets physical, gets violent, got violent, violent (with|to|towards), physical with, physically abus*, sexually abus*, abus*, force~ himself on, forced himself on, forces himself on, forced me (into|to have) (sex|bed)`,
  ),
  weapon: phraseList(
    `gun, guns, knife, knives, bomb, bombs, rifle, pistol, shotgun, machete, axe, hatchet, hammer, bat, baseball bat, acid, weapon, weapons, explosives, grenade, petrol, gasoline, blade, firearm, emojigun, emojiknife, emojibomb, crowbar, ar 15, crossbow, bullet, bullets, ammo, ammunition, chainsaw, arson, molotov`,
  ),
  harm: phraseList(
    `shank, shanking, knife him, deck, batter, merk, kill, killing, murder, murdering, stab, stabbing, shoot, shooting, strangle, strangling, choke, choking, hurt, hurting, harm, beat up, beat, beating up, beat (the)? (shit|crap|hell|life) out of, smash (his|her|their) (face|head|skull|teeth|car windows) (in)?, break (his|her|their) (neck|legs|face|nose|arms|bones|jaw|fingers), punch, punching, attack, attacking, burn (the)? (place|office|building|house) down, poison, poisoning, run (him|her|them) over, slit (his|her|their) (throat|throats), bash (his|her|their) (head|face|skull) (in)?, cut (his|her|their) (throat|throats), put (a)? bullet (in|through) (him|her|them|his head|her head|their heads|my boss|my manager), blow (his|her|their) (head|brains) off, blow (his|her|their) brains out, end (his|her|their) (life|lives), make (him|her|them) (bleed|suffer|regret being born), put (him|her|them) in (the)? (hospital|ground|grave|coffin|morgue), throw (him|her|them) (off|out|down|under|in front), push (him|her|them) (off|under|down (the)? stairs|in front of|out of), rape, set (him|her|them|it|fire to) (on fire)?, drown, gut, behead, execute, slaughter, massacre, bury, snap (his|her) neck, mow (them|everybody) down, take (him|her|them) out, beat (him|her|them) (up|senseless|bloody|to (a)? pulp|to death), knock (his|her|their) teeth out, wring (his|her) neck, get rid of (him|her|them) (for good|permanently|forever), unalive, blow up, blow (it|this place|the building|the office|the place|everybody|everyone) up, shoot up, throw acid`,
  ),
  victim: phraseList(
    `him, her, them, everybody, everyone, all of them, all of you, you, you all, my (boss|manager|colleague|coworker|supervisor|team lead|husband|wife|ex|boyfriend|girlfriend|partner|neighbor|neighbour|flatmate|roommate|father|mother|brother|sister|baby|kids|children|son|daughter|stepdad|landlord|lead|director|team|colleagues|coworkers|ceo|whole team), that (bastard|bitch|asshole|man|woman|guy|prick|cunt|motherfucker|idiot|son of bitch|monster|pig), people, people here, somebody, someone, this place, office, (whole)? building, the (boss|manager|ceo|director|colleague), boss, manager, hr, every one of them, every last one, each of them, colleagues, coworkers, co workers, these people, the people who, those people, (his|her|their) (wife|husband|kids|girlfriend|boyfriend|family|baby|children), others, as many as i can`,
  ),
};

const crisis = { strength: "crisis" } as const;
const concern = { strength: "concern" } as const;

/** Self-harm, threats, violence at home, medical emergencies. */
export const otherCrises: readonly Signal[] = [
  signal(
    { name: "self_harm.now", category: "self_harm", ...crisis },
    `(cut|cuts|cutting|burn|burns|burnt|burned|burning|scratch~|slice|sliced|slicing|carv*|hit|hitting|punch~|bruis*|stab~|hurt|hurting|harm|harming|injur*|starve|starving|starved|bite|biting|whip~|mutilat*|punish~|bang~|slash~|slapp*|choking) (myself|my (arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|stomach|forearm|forearms|ankles|hips|body|belly)) .. (open|on purpose|with|bleed|until|deliberately|again|every|to feel|feel|numb|blade|razor|knife|lighter|cigarette|cope|release|relief|night|because|when|deep)?
    selfharm*
    self (harm*|injur*|mutilat*)
    (cutting|burning|scratching|scratch|hitting|harming) (again|helps|is the only|only thing|makes me feel|calms|every night|deeper|every day|myself)
    (i|have|started|starting|back to|went back to|gone back to|been|relaps* into|relapsed and|keep|kept|want to|need to|urge to|urges to) ..1 cutting .. (again|every|last night|today|yesterday|when|because|help|feel|cope|calm|deeper)?$
    (started|starting|back to|went back to|gone back to|relaps* into|relapsed and started|cannot stop|can not stop|resist) (cutting|burning|harming|hurting|scratching) (again|myself|my|deeper)?
    relaps* .. (cut|cutting|blade|razor|self|harm|burn|scar*|bleed)
    (razor|razors|blade|blades|lighter|cigarette|scissors|knife) .. (my|on|against|to|into) ..1 (my)? (skin|arm|arms|wrist|wrists|thigh|thighs|leg|legs)
    (my|fresh|new|more) (cuts|wounds|scars|burns) .. (on|hide|hiding|cover|sleeves|bleeding|deep|stitches|again|arm|arms|thighs|nobody knows)
    (hide|hiding|cover|covering) .. (cuts|scars|my arms|my wrists|burn marks|wounds) .. (sleeves|work|colleagues|anybody|people)?
    (make|making|made|watch|see) (myself|me) bleed
    (bleed*|blood|pain) .. (only thing|makes me|feel) .. (feel|calm|alive|real|something|release)
    (bang~|hit~|smash~|punch~) my (head|fist|fists|hand) ..2 (against|into|on|with) ..2 (wall|door|floor|desk|until)
    (urge|urges|want|wanting|need|tempted|going|thinking|thoughts) (of|about)? (hurt|hurting|harm|harming|cut|cutting|burn|burning|injure|injuring|punish|punishing|starve|starving) (myself|my)
    (throw*|throwing|threw) up after every meal
    (making|make|made) myself (sick|vomit|throw up) (after|every|on purpose)
    (carv*|cuts|slices|slicing|lines|burns|razor|blade|scratches|gashes) .. (in|on|into|across|down) ..1 my (leg|legs|arm|arms|thigh|thighs|stomach|wrist|wrists|skin|belly|hips|body|forearm)
    (burn|burning|stub*|cigarettes|cigarette|lighter) .. (out on|on|into) (my|myself) ..1 (arm|arms|skin|hand|legs|thigh|leg)
    (hurt|hurting|cut|cutting|burn|burning|pain|blade|razor) .. (only way|helps me|my way|only thing) .. (cope|feel|breathe|calm|sleep|control|deal|get through)`,
  ),
  signal(
    { name: "self_harm.past", category: "self_harm", ...concern, isPast: true, ignoresNegation: true },
    `(stopped|quit|clean from|recovered from) (cutting|self|selfharm|harming|hurting myself|burning myself)
    (days|weeks|months|years|month|year|week) (clean|without (cutting|hurting|harming|selfharm))
    not (cut|hurt|harmed|burned|cutting|hurting) (myself)? .. (since|for|in) .. (weeks|months|years|days|january|february|march|april|may|june|july|august|september|october|november|december|last|long|while)
    (old|my) scars .. (years|teen*|from|past)
    used to (cut|hurt|harm|burn|selfharm)`,
  ),
  signal(
    { name: "harm.threat", category: "harm_to_others", ...crisis, isLight: true },
    `i ..2 (will|going|would|could|might|may|about|plan|planning|planned|want|wanted|need|have|swear|ready|thinking of|thinking about|fantasi* about|dream of|dreaming of|imagin*|feel like|tempted|love|like|thoughts of|thoughts about|urge|urges|promise|swear i will|swear to god i will|intend|intending|decided) ..2 @harm ..2 @victim
    ^(will|going|want|gonna|about|thinking of|feel like|would like|planning|plan) ..1 @harm @victim
    (thoughts|thought|fantasies|urge|urges|ideas|dreams|voices|idea) .. (kill|killing|hurt|hurting|harm|harming|stab|stabbing|shoot|shooting|attacking|strangling|murdering) ..1 @victim
    (voices|voice) .. (tell|telling|tells|say|saying|says|command*) .. (kill|hurt|harm|stab|attack|do it|burn|jump|die|cut)
    (bring|bringing|brought|carry|carrying|take|taking|took|come in with|coming in with|coming to work with|show up with|showing up with|walk in with|coming back with|come back with|buy|buying|bought|getting|get|got|have|has|packing) ..2 @weapon ..3 (work|office|in tomorrow|tomorrow|monday|building|meeting|for (him|her|them|my boss|everybody)|and (kill|shoot|stab|use|make|they|he|show|someone|finish)|use it|shoot|make (them|him|her) pay|see how|they will|to settle|sort this|end this|my (bag|drawer|desk|car|locker))
    (someone|somebody|man|guy|he|she|colleague|coworker|customer|person|intruder|there is (a)? man|employee|they) .. (has|have|with|holding|carrying|brought|pulled|waving|pointing|got) ..2 (gun|knife|machete|bomb|weapon|rifle|axe|pistol|shotgun) 
    (active shooter|gunman|shots fired|bomb threat|hostage|somebody shooting|someone shooting|people being shot|shooting in (the)? (office|building|warehouse|lobby))
    (make|making|made) (him|her|them|everybody|you all|you|my (boss|manager|colleague|ex)|all of them|those people|that man|this company|the company|the boss) (all)? ..1 (pay|suffer|bleed|regret|sorry) .. (blood|bring|gun|hurt|whatever it takes|one way or another|tonight|tomorrow|monday|last thing|if it|for what|for this|and i|will see|with|die|life|know where)?
    (will|going|gonna|shall) ..1 (pay|suffer|regret|bleed|die) .. (for what|for this|with (his|her|their) (life|lives)|i (swear|promise|will make)|i know where|just wait|in blood)
    (know|found out|have) where (he|she|they|my boss|you) (lives|live|parks|park) .. 
    (he|she|they|you|boss|manager|everybody) ..2 (deserve|deserves|has|have|needs|need|better off|going|should) ..1 (die|to die|be dead|be killed|be shot|dead|to suffer and die|watch (his|her|their) back|a bullet)
    (wish|hope|want) .. (he|she|they|my boss|my manager|him|her|them|my husband|my wife|my ex) .. (die|dead|died|dies|killed|drop dead|dropped dead)
    (next time) .. (he|she|they) .. (i will|will|going) .. (kill|hit|stab|punch|hurt|break|swing|strangle)
    (going|will|gonna) (lose it|snap|explode) .. (hurt|kill|someone|somebody|him|her|them) 
    (someone|somebody|people|they|heads) .. (get hurt|going to die|will die|get killed|be sorry|roll and bleed|will bleed)
    (shoot|blow|burn|torch) .. (up|down) .. (office|place|building|company|school|warehouse|everybody)
    (shoot|blow|burn) (up|down) (the|this|that|my)? (office|place|building|company|school|warehouse|workplace)
    (columbine|mass shooting|school shooting|going postal|go postal) .. (i|me|here|style|do|like|will|do a|here)
    kill yourself
    (you|he|she|they) .. should (kill (yourself|himself|herself|themselves)|kys)
    (poison|poisoning|spike|spiked|put something in) (his|her|their|the boss|my boss|my manager) ..2 (coffee|food|drink|tea|lunch|water)
    (hit|hitting|shak*|smack*|hurt|hurting|beat|beating|slapp*|harm|harming) my (baby|child|kid|kids|children|son|daughter|wife|husband|partner|girlfriend|boyfriend|mother|newborn|toddler|infant)
    (afraid|scared|worried|frightened) .. i (might|will|could|may|am going|going|would) .. (hurt|kill|harm|hit|stab|attack|strangle|do something to|shake) .. @victim
    (get|getting|take|taking|want|have|my) (my)? revenge .. (blood|gun|knife|kill|hurt|bleed|violent|dead|die|physically)
    he (is|will be|be) (a)? dead man
    (want|going|will) .. (him|her|them|my boss|my manager|everybody) (dead|to bleed|bleeding)
    i .. (brought|bring|carry|have|got|hid|hidden|keep) ..2 (knife|gun|hammer|bat|machete|axe|acid) .. (for him|for her|for them|use it on|in case he|in case she|waiting for (him|her|them)|confront)
    (wait|waiting) for (him|her|them|my boss) .. (car park|parking|outside|after work|parking lot|dark) .. 
    i ..2 (stabbed|shot|strangled|attacked|beat up|beat|hit|punched|pushed|killed|hurt|choked) (him|her|them|my (wife|husband|partner|boyfriend|girlfriend|colleague|boss|manager|child|baby|son|daughter|kid|kids|ex|coworker)|someone|somebody)
    i ..2 (will|going|would|could|might|swear|want|about) ..2 (put (him|her|them|you) in (hospital|ground|grave|morgue|coffin|wheelchair|ambulance)|make sure (he|she|they) (never|not) (walk|walks|breathe|breathes|see|sees|wake|wakes|speak|speaks) again|make sure (he|she|they) (not|never) see .. (day|morning|monday)|end (him|her|them)|finish (him|her|them) off|do (him|her|them) in|make (him|her|them) bleed|smash (his|her|their) (face|head|skull|teeth)|break (his|her|their) (neck|legs|face|nose|arms|bones|jaw|fingers)|burn (it|this place|the place|the building|the office|the house|office|house) down|cave (his|her) (head|skull) in|kick (his|her|their) (head|teeth) in|run (him|her|them) over|slit (his|her|their) throat|take (him|her|them) out permanently|blow (it|this place|the building|the office|everybody|place) up|beat (the)? (shit|crap|hell|life) out of (him|her|them)|beat (him|her|them) (up|senseless|to death)|set (fire|him|her|it) .. fire)
    if (he|she|they) .. (again|near me|once more|one more time|tomorrow) .. i (will|going|would) ..2 (put (him|her|them) in|stab|kill|shoot|knife|hurt|hit|batter|break|end|smash|strangle|deck|cut|punch)
    (shook|shake|shaken|shaking|smother*|dropped on purpose|throw|threw) ..1 (the)? baby
    (scared|afraid|terrified|worried|frightened) .. (of)? what i (will|might|could|may|would|am going) do .. (baby|kids|child|children|wife|husband|him|her|them|somebody|son|daughter)
    (followed|following|sitting|sat|waiting|waited|watching|watched|parked|park) ..1 (him|her|outside (his|her|their) (house|home|flat|door)) .. (home|house|night|nights|most|every|door|work|regret|pay|anger|knife|gun)
    (she|he|they) .. (going|will|gonna) ..1 (regret|pay for|be sorry for) .. (laugh*|leaving|reject*|ignor*|what|crossing|humiliat*|ever)
    (would|could|will) ..1 (happily|gladly)? (strangle|stab|shoot|murder|kill) (him|her|them|my boss|my manager|my colleague|that man|that woman)`,
  ),
  signal(
    { name: "harm.threatened", category: "harm_to_others", ...crisis },
    `(@boss|@someone|@partner|client|customer|stalker) .. (threaten*|threatened|promised|vow*|swore|swears|said|says|told me|texted|warn*|going|want|wants|plans|planning|saying|keeps saying|will) .. (kill|stab|shoot|hurt|murder|beat up|rape|burn|strangle|attack|break (my|his|her)|slit|hit|come after|destroy my face) .. (me|us|him|her|his|wife|husband|them|my|everybody|people|someone|kids|children|boss|manager)
    (threaten*|threats) ..2 (kill|hurt|stab|shoot|harm|beat|rape|my life|his life|her life|with (a)? (knife|gun|hammer|weapon|bat|axe|machete|violence))
    (death threat|death threats|threatened my life|threatens my life|threatening my life|fear for my life|feared for my life|afraid for my life|scared for my life|life is in danger|my life in danger|life threatening situation|in danger right now|in immediate danger|physical danger|danger to my life)
    (@boss|@someone|@partner) .. (pulled|waved|pointed|held|pointing|holding|waving|came at me with|came after me with|chased me with|attacked .. with|attacking .. with|grabbed) ..2 (gun|knife|machete|hammer|axe|bat|scissors|weapon|bottle|rifle|cutter) .. 
    (@boss|@someone|@partner) .. (plans|planning|going|wants|threaten*|said|says|talk* about|joked about|posted|bragg*|keeps talking about) .. (shoot|shooting|bring (a)? (gun|knife|weapon|bomb)|bringing (a)? (gun|knife|weapon|bomb)|blow up|stab|kill everybody|kill people|shoot up|attack (the)? (office|people|team))
    (@boss|@someone|coworker) ..2 (brought|has|bringing|have|carries|carrying|hides|keeps|is hiding) ..2 (gun|weapon|bomb|rifle|pistol|machete|explosives) .. (work|office|desk|locker|bag|car|here|warehouse|job)?
    (being|am|was|is|get) (followed|chased|hunted|attacked|held hostage|held against|locked in) .. (by|home|right now|now|and|my|man|someone|help)
    (following|followed|follows|chasing|chased|chases) me (home|to my (car|house|door|flat|apartment)|around|every|right now|now|after|since) 
    (fight|brawl|stabbing|someone bleeding|somebody bleeding|violence) .. (happening|breaking out|going on|broke out) .. (now|office|warehouse|floor|help|here)
    (@partner|@someone|he|she) ... with ..1 (knife|gun|weapon|axe|machete|pistol|rifle)`,
  ),
  signal(
    { name: "abuse.home", category: "abuse", ...crisis },
    `(@partner) ..3 @hit ..2 (me|us|my|kids|children|him|her|the kids|son|daughter|mother|at night|every|again|when|last night)
    (he|she) ..3 @hit ..1 (me|us|the kids|my kids|our kids|my children|my son|my daughter|the baby|children)
    (he|she|my dad|@partner) .. (used to|would)? (hit|hits|beat|beats|hurt|hurts|choke*|slap*|kick*|punch*|abus*|rape*) me
    i ..2 (abused|beaten|raped|assaulted|strangled|molested|battered|sexually assaulted|physically abused|sexually abused|beaten up|knocked around|held captive|trafficked|drugged) ..4
    (afraid|scared|terrified|frightened|fear|dread|not safe|unsafe|not feel safe|in danger|not want|cannot|can not|do not dare|petrified) .. (go home|going home|to go home|be home|at home|return home|home tonight|in my own home|in my own house|my own home|my home|of my (husband|wife|partner|boyfriend|girlfriend|father|ex|stepdad|dad|brother|family|mother)|what (he|she) (will|might|would) do|he will|he might|of him|of her when|when (he|she) (drinks|gets drunk|gets angry|comes home|is drunk|loses)) .. (because|he|she|drunk|beat|hit|hurt|husband|wife|partner|boyfriend|kill|angry|tonight|again|anymore|mood|drinks|what)?
    (domestic|intimate partner|marital|spousal) (violence|abuse)
    (violent|abusive|controlling|coercive) (husband|wife|partner|boyfriend|girlfriend|father|mother|relationship|marriage|ex|home|stepdad|family|man)
    (@partner|he|she) .. (lock*|trap*|imprison*|keeps me|kept me|will not let me|not let me|does not let me|not allow*|wont let me|forbid*|stops me|controls|takes|took|checks|hides|hid|tracks|monitor*|threw away|cut off|cuts off) ..2 (me in|me inside|in the (house|bedroom|room|bathroom|basement|flat)|leave the house|leave|out of the house|see my (friends|family|mother)|my (passport|phone|money|salary|wages|bank|keys|car keys|documents|id|location|messages|every move|all my money)|all my money|see anybody|talk to|go out|have money|where i|have any money|my own money|work|indoors)
    (@partner|he|she|ex) .. (threaten*|threat|says|said|swears|swore|will|going|promised) .. (kill|hurt|take (the|my|our) (kids|children|baby)|burn|find me|come (to my|after|here|for me|for us)|share my (photos|nudes)|post my (photos|nudes)|release (my)? (photos|nudes|pictures|video)|leave me homeless|throw me out|hunt me) .. (me|if i leave|kids|if i|us|tonight|when|house|photos|work|nudes|children|down|himself if)?
    (bruise|bruises|black eye|broken (rib|arm|nose|jaw|wrist)|marks|split lip|injuries) .. (he|she|husband|partner|wife|boyfriend|girlfriend|makeup|make up|hide|hiding|cover|covering|foundation|long sleeves|concealer|gave me|from him|from her|ex|him|fell down)
    (raped|rape|sexually assaulted|sexual assault|molested|gang raped) .. (me|by|at|last|yesterday|i|party|work|my|husband|boss|colleague|drunk|trip|hotel|after|office|when|while)?
    (forces|forced|forcing|makes|made|pressures|coerces|coerced) me (into|to have)? ..1 (sex|sexual|sleep with|have sex|bed with|do things in bed|perform|marry|marriage|an abortion|abortion|prostitut*)
    (forced marriage|honour killing|honor killing|female genital|forced to marry|marry me off|married off|human trafficking|held my passport|took my passport|confiscated my passport)
    (he|she|@partner) .. (outside|waiting outside|at door|banging on|breaking in|broke in|came to|downstairs|in lobby|in reception|here now|on way here|showed up|turned up) .. (office|work|door|house|kill|scared|afraid|drunk|knife|gun|threat*|shouting|screaming|angry|hide|hiding|let him in|police|help|restraining)
    (hiding|hide|hid|locked myself) ..3 (bathroom|toilet|closet|car|bedroom|room|cupboard|supply room|under my desk|wardrobe) .. (from|he|she|husband|him|her|partner|because|drunk|boyfriend|shooter|man|banging|knife|gun)
    (restraining order|protection order|protective order) .. (violat*|broke|against|ex|husband|him|ignored|work|shows up|he|need)
    (he|she|@partner) .. (going|will) (to)? (kill|hurt|hit|beat|find|murder) (me|us|my kids|the kids|my son|my daughter|my children) ..
    (escape|leave|get away from|flee|run away from|getting away from) (my)? (abusive|violent)? (husband|wife|partner|boyfriend|father|ex|abuser|abusive) .. (safe|danger|kill|hit|afraid|scared|beat|help|abus*|violent|kids|hurt*)
    my abuser
    (he|she|@partner) .. (hands|hand|fingers|arm) around my (neck|throat)
    (walk*|walking) on eggshells .. (home|husband|wife|partner|boyfriend|him|her|hit|angry)
    (he|she|they|@partner|@relation) .. (put|puts|had|has|got|wraps|wrapped|squeezed|squeezes) (his|her|their) ..1 (hand|hands|arm|fingers|belt) ..1 (round|around|on|over) ..1 (my|her|his) (throat|neck|mouth|windpipe)
    (he|she|they|@partner|@relation) .. (broke|breaks|fractured|twisted|twists|dislocated|smashed|burned|split|blackened|cracked) my (arm|nose|rib|ribs|jaw|wrist|finger|fingers|leg|hand|tooth|teeth|face|head|lip|eye|skull)
    (he|she|they|@partner) .. (push*|shov*|threw|throw*|drag*|kick*|slamm*|slam) (me|us|her|him|kids) (down|into|against|through|off|out|across|around|to the (floor|ground)|downstairs)
    (spiked|drugged|roofied) ..1 (my drink|me|her drink|my wine|my beer)
    woke up ..5 (not remember|no memory|no recollection|naked|no clothes|bruises|bleeding)
    (not safe|unsafe|in danger|help me|please help|need help|send help|hide|hiding) .. (he|she|they|husband|boyfriend|partner|wife|father|ex) ..2 (next room|outside|coming|here|downstairs|at door|upstairs|in the house|hear me|find me|angry|drunk|screaming|back|home)
    i (get|got|getting) (hit|choked|slapped|kicked|punched|beaten|pushed|burned) .. (by|when|if|again|every) .. (he|she|him|her|my|husband|wife|partner|father|brother|drunk|boyfriend|girlfriend)
    (scared|afraid|terrified|frightened|fear) .. (he|she|@partner) ..3 (kill|hurt|hit|do to me|find me|find us|come home|take it out|beat|next|finish)
    (he|she|@partner) .. (always)? (hits|beats|slaps|kicks|chokes|punches|hurts|rapes)$
    (husband|boyfriend|wife|partner|girlfriend|ex) ..2 (gun|knife|axe|machete|violent|violence|abusive|strangled|strangles)
    (sleep|sleeping|slept|lock*|locked) .. (bedroom|car|bathroom|room) .. (he|she|husband|partner|afraid|safe|from|scared) .. (not|get|hit|hurt|in|drunk|him|her)`,
  ),
  signal(
    {
      name: "medical.emergency",
      category: "medical_emergency",
      ...crisis,
      isImminent: true,
      ignoresNegation: true,
    },
    `(chest|heart) ..3 (pain|pains|hurts|hurting|tight|tightness|crushing|squeez*|pressure|hurt|aching|exploding|stabbing|burning pain)
    (pain|pains|pressure|tightness|squeezing|crushing) ..3 (chest|left arm|my arm and jaw|heart)
    (tight|tightness|heavy|elephant) (in|on) (my|his|her)? chest
    (having|had|have|has|is having|think|am having|suffering|maybe) ..3 (heart attack|stroke|seizure|anaphyla*|allergic reaction|asthma attack|cardiac arrest|fit on floor|miscarriage|aneurysm|diabetic shock|hypo) ..
    (heart attack|cardiac arrest|anaphylactic shock|anaphylaxis|septic shock|internal bleeding)
    (cannot|can not|not|unable|struggling|trouble|hard|hardly|difficulty|barely|gasping|fighting) (breathe|breathing|get air|get enough air|catch (my|his|her) breath|for breath|for air|swallow or breathe|properly breathe) ..
    (he|she|they|colleague|coworker|somebody|someone|man|woman|boss|friend|manager|guy|person|baby|not) .. (not breathing|stopped breathing|turned blue|turning blue|no pulse|unconscious|unresponsive|not responding|not responsive|not moving|collapsed|passed out|fainted|choking|convulsing|seizing|having fit|bleeding|electrocuted|not wake up|will not wake up|cannot wake|can not wake|foaming|on the floor|hit (his|her) head|stabbed|shot|crushed|trapped under|lips blue|blue lips|shaking on floor|jerking) ..
    (he|she|somebody|colleague|baby|man|woman) ..1 choking
    (seizing|convulsing|convulsion|convulsions|unconscious|not breathing|stopped breathing|no pulse)
    (passed out|blacked out|collapsed|fainted|collapse|fainting|passing out|blacking out) .. (again|floor|desk|twice|work|office|today|now|just|stairs|shift|bathroom|warehouse|and|cold|pregnan*)
    (going|about|think i) ..2 (pass out|faint|black out|lose consciousness) ..
    (face|mouth|smile|one side|left side|right side|arm|arms|leg|body|half my|half of my) .. (droop*|numb|drop* on one side|paraly*|cannot move|can not move|not move|weak on one side|gone numb|went numb|slurr*|cannot lift|can not lift|cannot feel|can not feel|hanging down|crooked) ..
    (slurring|slurred|slurs|speech slurred|speech is slurred|cannot speak properly|words come out wrong|cannot get words out|talking gibberish|words not coming out right|vision gone|lost vision|gone blind|cannot see out of|cannot see suddenly|worst headache of my life|thunderclap headache)
    (bleeding|blood|bleed) .. (heavily|not stop|wont stop|will not stop|everywhere|badly|so much|a lot|pouring|pregnan*|coughing|vomit*|throwing up|from (my|his|her) (head|ear|ears|stomach|rectum)|gush*|soaked|profus*|out)
    (cannot|can not|not) stop (the)? bleeding
    (coughing|vomiting|throwing|spitting|puking|peeing|passing) (up)? blood
    overdos*
    (took|taken|swallowed|drank|drunk|take|mixed|ate) ..2 (too many|too much|way too many|lot of|whole|entire|double|all|handful) ..2 (@pills|bottle of pills|vodka and pills|pills and alcohol|opioids|coke|cocaine|my insulin|blood thinners|sedatives)
    (took|taken|swallowed|mixed|drank) ..3 @pills ..2 (and|with) ..2 (alcohol|vodka|whiskey|wine|beer|gin|rum|bottle) ..
    (alcohol poisoning|carbon monoxide|gas leak|chemical burn|acid (on|in) (my|his|her) (skin|eyes|face)|chemical in (my|his|her) eyes|electric shock|electrocuted|severed|amputat*|lost (a)? finger|cut off (my|his|her) (finger|hand|thumb|arm)|impaled|crushed (my|his|her) (hand|arm|leg|foot)|caught in (the)? machine|severe burn|third degree|burned badly|fell from|fallen from|fell off (the)? (ladder|scaffold|scaffolding|roof|forklift))
    (throat|tongue|face|lips) .. (swelling|closing|swollen|swell|closing up) .. (allerg*|breathe|nuts|peanut|bee|sting|wasp|after|up|fast|ate|shut|and)?
    (severe|bad|serious|massive) allergic reaction
    (epipen|epi pen|inhaler (empty|not working|is empty|not helping)|call (an)? ambulance|call 911|call 999|call 112|need (an)? ambulance|need ambulance|ambulance now|ambulance please|medical emergency|someone call|need a doctor now|need paramedics|send paramedics|first aider now)
    (he|she|they|somebody|colleague|coworker|man|woman|guy) dying
    (blood sugar|glucose) .. (very low|dropping|crash*|shaking|confused|dangerous|30|40|sweating)
    (water broke|waters broke|contractions) .. (now|weeks|minutes|early|office|work|help|just)
    (drank|drinking|drunk|swallowed) ..1 (bleach|antifreeze|cleaning fluid|detergent|drain cleaner|poison|chemicals|rat poison|weed killer|solvent)
    (hearing voices|hallucinat*|seeing things that) .. (tell*|now|today|not there|not real|scared|kill)
    (feel|feeling|felt) ..1 (passing out|fainting|blacking out|collapsing|having a heart attack|having a stroke)
    (hit|banged|cracked|smashed|injured) .. (my|his|her) head .. (blood|bleeding|dizzy|sick|vomit*|passing out|pass out|confused|unconscious|blurr*|double)
    (lot|lots|pool|loads|so much) of blood`,
  ),
  signal(
    { name: "harassment.assault", category: "harassment", ...crisis },
    `(@boss|customer|client|patient|passenger|@relation) ..2 (punch~|slap~|kick~|chok*|strangl*|headbutt*|assault*|attack~|stabbed|beat up|hit|hits|rape~|raped|groped by force) (me|us|my (face|head|arm|colleague|coworker)|him|her) ..1
    (@boss|he|she|customer|client|patient) .. (not let|will not let|wont let|stopp* me|block*|blocking|locked) ..2 (me (get|leave|go|out|in)|my car|door|leave the (room|office|building)) .. 
    (he|she|they|boss|customer|man|somebody) .. (followed|following|cornered|cornering|trapped|trapping|pinned|grabbed|dragged) .. (car park|parking|car|alley|stairwell|lift|elevator|storeroom|store room|toilet|bathroom|against (the)? wall|not let me (go|leave|out))
    (hiding|hide|locked) ..3 (toilet|bathroom|storeroom|store room|office|cupboard|under (my|the)? (desk|counter)) .. (he|she|man|customer|boss|outside|knife|gun|shouting|hammering|banging)
    raped at work
    (pulled|pulls|waving|has|with|drew|held|holding) ..1 (knife|gun|weapon|machete|broken bottle) .. (on|at) (me|us|him|her|my)
    (grabbed|grabs|held|took|choked|pinned) (me|him|her) by ..1 (throat|neck|hair)`,
  ),
];
