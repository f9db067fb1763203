import { type Concepts, phraseList, type Signal, signal } from "../signal.ts";

export const workHarmConcepts: Concepts = {
  touch: phraseList(
    `touch~, grope~, groped, groping, grab~, grabbed, grabbing, rub~, rubbing, rubbed, fondl*, kiss~, caress*, stroke, strok*, pinch~, feel me up, felt me up, feeling me up, massag*, brush~ (up)? against, press~ (himself|herself|up)? against, hug~, puts (his|her) (hand|hands|arm), put (his|her) (hand|hands|arm), his hand, her hand, hands, undress~, lick~, slap~, smack~, squeez*`,
  ),
  bodypart: phraseList(
    `ass, butt, bum, breast, breasts, boobs, chest, thigh, thighs, leg, legs, knee, waist, hips, lower back, crotch, private parts, privates, bottom, body, cleavage, neck, shoulders, bra, figure, curves, lips, skirt, hair, inappropriately, inappropriate place, without (my)? (consent|permission), against my will, when nobody, in the elevator, in the lift, in the storage, in his office, in her office, sexually`,
  ),
  sexual: phraseList(
    `sexual, sexually, sexist remarks, sexual comments, sex, nude, nudes, naked, dick pic, dick pics, porn, pornographic, lewd, obscene, explicit pictures, explicit photos, explicit messages, inappropriate photos, inappropriate pictures, inappropriate messages, inappropriate comments, dirty jokes, dirty messages, sexual jokes, sexual favors, sexual favours, erotic, flirty messages, underwear, lingerie, bikini, suggestive, innuendo, innuendos, catcall*, wolf whistle*, whistles at, stares at my, staring at my, leer*, ogl*, undresses me with, sleep with (him|her|them), spend the night, his hotel room, her hotel room, comments about my (body|breasts|legs|clothes|looks|appearance|figure|skirt|butt|ass|chest|boobs|sex life|outfit), comments on my (body|breasts|legs|clothes|looks|appearance|figure|skirt|butt|ass|chest|boobs|sex life|outfit), commented on my (body|breasts|legs|figure|skirt|butt|ass|chest|boobs|sex life), remarks about my (body|breasts|legs|looks|appearance|figure|butt|chest)`,
  ),
  demean: phraseList(
    `bull~, bullied, bullies, bullying, harass*, humiliat*, belittl*, mock~, mocked, mocking, ridicul*, insult*, demean*, intimidat*, torment*, taunt*, threaten*, scream~, screamed, screaming, yell~, yelled, yelling, shout~, shouted, shouting, swear~ at, swore at, curs*, degrad*, victimi*, ostraci*, gaslight*, gang~ up on, ganged up on, ganging up on, pick~ on, picked on, picking on, calls me (names|stupid|idiot|useless|worthless|fat|ugly|dumb|retard|retarded|lazy|bitch|cunt|slut|whore), called me (an|a)? (names|stupid|idiot|useless|worthless|fat|ugly|dumb|retard|retarded|lazy|bitch|cunt|slut|whore|moron|pig|cow|loser), name calling, makes fun of, made fun of, making fun of, laughs at, laugh at, laughed at, throws things at, threw (a|his|her)? (stapler|phone|laptop|mug|chair|file|files|folder|papers|cup|book|things|something|coffee) at, spread~ (rumors|rumours|lies|gossip), spreading (rumors|rumours|lies|gossip), exclude~ me, excluding me, excluded me, freez* me out, sabotag*, blackmail*, bad mouth*, badmouth*, berat*, sneer*, snid*, sworn at, treat~ me like (dirt|garbage|trash|slave|rubbish|shit|crap|a child|dog|animal), treated like (dirt|garbage|trash|slave|rubbish|shit|crap|a child|dog|animal), make~ my life hell, making my life hell, making my life (a)? (misery|miserable|living hell), makes my life (hell|misery|miserable), retaliat*, punishing me for (reporting|complaining|speaking)`,
  ),
  trait: phraseList(
    `race, racial, skin color, skin, color of my skin, black, asian, brown, indian, pakistani, african, mexican, latino, latina, hispanic, chinese, arab, muslim, islam, hijab, headscarf, turban, jewish, jew, christian, hindu, sikh, religion, religious, faith, prayer, praying, ramadan, accent, ethnicity, ethnic, immigrant, foreigner, foreign, nationality, refugee, roma, gypsy, native, caste, dalit, gender, woman, female, girl, women, mother, mom, mum, motherhood, pregnant, pregnancy, maternity, maternity leave, parental leave, paternity leave, breastfeeding, pumping, child care, kids, children, baby, age, old, too old, young, older, over 50, over 40, menopause, disability, disabled, wheelchair, autistic, autism, adhd, dyslexia, deaf, blind, hearing aid, epilepsy, mental illness, depression, bipolar, chronic illness, cancer, hiv, diabetes, illness, health condition, gay, lesbian, queer, bisexual, trans, transgender, transition, nonbinary, non binary, pronouns, sexuality, sexual orientation, orientation, husband (as|is) a man, same sex, weight, fat, size, dreadlocks, natural hair, afro, my hair, surname, foreign name, arabic name, where i am from, where i come from, background, my sex, being (a)? man, single mother, part timer, medical leave, sick leave, union member, political views, class, cross, kippah, national origin`,
  ),
  slight: phraseList(
    `passed over, pass over, passed me over, overlooked, denied, refused, rejected, not (hired|hire|promoted|promote|considered|selected|invited|allowed|given|chosen|picked|get promoted|get promotion|get job|get the job|want|put), turned down, demoted, demotion, fired, let go, laid off, dismissed, sacked, terminated, paid less, pays less, earn less, lower pay, excluded, left out, taken off, removed from, treated differently, treated unfairly, treated worse, singled out, discriminat*, told (to go back|i do not belong|to hide|to remove|to take off), mocked, mock, mocks, jokes, joke about, jokes about, comments, remarks, slurs, slur, insulted, insults, made fun of, makes fun of, making fun of, laughs at, imitates, imitating, imitate, refuses, refuse, no promotion, no raise, not accommodate, no accommodation, accommodation, not suitable, not a good fit, not fit, not fit in, does not fit, no longer (wanted|needed|client facing), contract (not renewed|ended), not renewed, lost my (job|project|position|role|promotion|bonus|clients), gave my (job|project|role|position|clients) to, biased, bias, prejudice*, unfair, not customer facing, cannot handle, sidelined, pushed out, forced out, retire, go back to (your|my|his|her|their) (country|own country|home|where), stereotyp*, deported, deport, call immigration, too emotional, hates, hate, do not want, wont promote, will not promote, will not hire, no chance, never promoted, only promotes, only promote, only hires, promotes only, offer withdrawn, bonus cut, cut my hours, reduced my (hours|pay|role|responsibilities), called me, calls me, joke`,
  ),
  unsafe: phraseList(
    `unsafe, dangerous, hazard*, asbestos, mold, mould, exposed wires, exposed wiring, live wire, live wires, faulty (wiring|machine|brakes|equipment|forklift|ladder|scaffold*|electrics), broken (guard|brakes|ladder|machine|harness|emergency exit|fire alarm|scaffold*|safety), no (harness|helmet|helmets|mask|masks|gloves|ppe|guard|guards|protective|safety|training|ventilation|first aid|fire exit|fire exits|respirator|hard hat|goggles|lockout|fall protection|supervision|rest|breaks), without (a)? (harness|helmet|helmets|mask|masks|gloves|ppe|guard|guards|protective|safety|training|ventilation|respirator|hard hat|goggles|lockout|fall protection|protection|permit|supervision|licence|license|certification|rest|breaks|sleep), safety (guard|guards|switch|sensor|sensors|valve|device|lock|interlock|rules|procedures|checks|inspection|regulations|protocols|equipment|gear|training|violations|violation|standards), fire (exit|exits|door|doors|alarm|escape|extinguishers|extinguisher), emergency (exit|exits|stop|brake), toxic (fumes|gas|chemicals|waste|dust|substances), chemical (leak|fumes|spill), gas leak, fumes, leaking chemicals, radiation, near miss, near misses, accident waiting to happen, collapse, collapsing, unstable scaffold*, overloaded (truck|forklift|shelves|lorry), speed limiter, tachograph, driving hours, double shift, double shifts, 16 hour, 18 hour, 20 hour, 24 hour, 36 hour, heat stroke, somebody will (get killed|die|get hurt), someone will (get killed|die|get hurt), someone (is going to|going to|could|might) (get killed|die|get hurt|be killed|lose a hand), people (could|will|are going to|going to|might) (die|get killed|get hurt), osha, health and safety`,
  ),
  compel: phraseList(
    `force~, forced, forcing, made, makes, make, making, tell~, told, telling, order~, ordered, ordering, pressur*, ask~, asked, asking, expect~, expected, expects, require~, required, want, wants, demand~, instruct*, have to, got to, must, threaten*, ignor*, refus*, skip~, skipped, skipping, bypass*, disabl*, switch~ off, switched off, turn~ off, turned off, block~, blocked, locked, lock~, removed, remove~, falsif*, fake~, faked, sign~ off, cover~ up, covered up, covering up, hide~, hiding, not reported, not report, not fix, not fixed, not repair*, not provide*, no one cares, nobody cares, does nothing, nothing happens, nothing done, nobody fixes, nobody does anything, taped over, taped, broken, missing, never, working, work, send~, sent, sending, unsafe, report, reported, complain*, raised, warned`,
  ),
};

const concern = { strength: "concern" } as const;

/** What is done to people at work: their own path, not the crisis path. */
export const workHarm: readonly Signal[] = [
  signal(
    { name: "harassment.sexual", category: "harassment", ...concern, ignoresNegation: true },
    `(@boss|he|she|@someone) .. @touch .. (my|me|her|him) ..2 @bodypart
    (@boss|he|she|@someone) .. @touch (me|her|him) .. (uncomfortable|inappropriate*|without|against|asked (him|her) (not )?to stop|told (him|her) (not )?to stop|again|every time|party|lift|elevator|sexual*|stop|consent|creep*|office|corner|drunk|kitchen|alone)
    @touch my @bodypart
    (touched|groped|grabbed|fondled|kissed|rubbed) .. (without (my)? (consent|permission)|against my will|inappropriate*|by my (boss|manager|colleague|supervisor|client|coworker))
    (@boss|he|she|they|@someone|client|sends|sent|sending|gets|got|getting|receive*|makes|making|made|keeps|show|shows|showed|asks|asked|constant*|unwanted|unwelcome) .. @sexual ..
    (@boss|he|she|@someone) .. @sexual
    sexual* harass*
    (sexual|unwanted|unwelcome|inappropriate) (advances|advance|attention|touching|contact|comments|messages|remarks|jokes|favors|favours|proposition|behavior|gestures)
    (@boss|he|she) .. (asked|asks|invites|invited|keeps asking|wants|wanted|tried|insist*|pressur*|begg*) .. (me out|on (a)? date|dinner alone|drinks alone|to his room|to her room|his hotel room|her hotel room|his place|kiss me|sleep with|go out with|date (him|her)|be (his|her) (girlfriend|boyfriend)|come home with|spend the night|marry) .. (no|again|stop|promotion|refus*|said no|after|keeps|uncomfortable|not take no|boss|despite|or)?
    (promotion|raise|job|contract|bonus|reference|career|shift|shifts|good review|hours|visa|position|grade|project|probation|internship) .. (if|only if|in return|in exchange|unless|when) .. (sleep with|slept with|date|go out with|sex|sexual*|nice to him|nice to (him|her)|favors|favours|kiss|hotel|dinner with him|be (his|her) (girlfriend|mistress)|nudes|weekend with|night with|say yes to (him|her)|friendly with him)
    (if|unless) .. (sleep with|slept with|date|go out with|have sex|go to dinner with|kiss|be nice to|spend the night|say yes to|send (him|her) (photos|pictures|nudes)|reject*|refuse|turn (him|her) down|turned (him|her) down) .. (promotion|raise|job|fire*|contract|career|bonus|lose my|review|shift|hours|visa|consequences|demot*|regret|project|probation|get rid)
    (since|after|because) i (rejected|refused|turned (him|her) down|said no to (him|her|his|her)) .. (shifts|worse|punish*|review|projects|hours|ignore*|hostile|bad|treats|treated|cut|demot*|yell*|night|removed|passed)
    quid pro quo
    (stalk*|stalker)
    (@boss|he|she|@someone|colleague) .. (follows|following|followed|waits|waiting|waited|shows up|showed up|turns up|watch*|drives past|parks outside|tracks|tracking) .. (me home|me to my car|me around|outside my (house|home|door|flat|apartment)|at my (house|home|door|gym|flat|apartment)|me everywhere|me after work|for me after|by my car|my car|my instagram|my social media|my every move|me on my way)
    (@boss|he|she|@someone|colleague) .. (keeps|kept|nonstop|will not stop|not stop|constantly|every night|all night|late at night|at night|keep) ..2 (texting|messaging|calling|writing|contacting|emailing|staring at|following|touching|watching|flirting|sending) .. (me|my) ..3 (stop|no|weekend|night|private|personal|blocked|love|uncomfortable|body|creep*|asked|home|everywhere|afraid|scared)
    (took|taking|takes|taken|shared|sharing|posted|filmed|filming|hidden camera|camera) .. (photo|photos|picture|pictures|video|videos|camera|nudes) .. (me|my|changing room|toilet|bathroom|under my (skirt|desk)|skirt|locker room|shower|without (my)? (consent|knowing|permission|knowledge))
    (calls|called|calling) (me|her) (sweetheart|honey|baby|babe|sexy|sugar|slut|whore|bitch|princess|doll|darling) .. 
    (my)? (drink) .. (spiked|drugged)
    harass* (me|us|her|him|my colleague)
    (am|being|been|get|getting|was|feel|felt|is) ..1 (sexually)? (harassed|stalked|groped|catcalled|propositioned) .. (by (emails|calls|recruiters))?
    me too at work
    (grope|gropes|groped|groping|fondle*|molest*)
    (ask|asks|asked|asking|wants know|messages|texts) .. what .. (wearing|underwear|colour my bra|my bra|sleep in|like in bed|do in bed)
    (pin ups|pinups|nude calendar|nude calendars|porn|drawings of me|nude pictures|naked pictures|sexual drawings|dick drawings|posters of naked)
    (rate|rates|rated|rating|rank*) .. (women|girls|bodies|my body|looks|breasts|female)
    (calls|called|calling) .. (sexy|hot stuff|slut|whore|honey tits|sugar tits|eye candy)
    (hand|hands|arm) .. (on|up|around|under) ..1 my (thigh|leg|knee|skirt|waist|back|shoulder|breast|ass|butt|bum|hip|blouse|shirt|neck)
    (brush*|rub*|press*|lean*|stand*|stood) .. (against|up against|too close) .. (me|my (breasts|chest|body|back|ass|bum)) .. (every|purpose|again|uncomfortable|accident|when)?
    (dirty|disgusting|creepy|pervy|perverted|suggestive|vulgar|crude) (messages|jokes|comments|notes|remarks|texts|pictures|photos|looks|emails|drawings|gestures|old man|boss|manager|colleague)
    (flirt*|creepy|creeping|perv|pervert|creep) .. (boss|manager|colleague|stop|uncomfortable|me|supervisor|client)
    (made|makes|making) a (pass|move) (at|on) me
    (tried|tries|trying) (to)? (kiss|touch|undress|grope|feel|force) me
    (offered|offers|promised|promises) .. (promotion|raise|shifts|money|contract|job) .. (sex|sleep|night|date|kiss|favor|favour|dinner alone|girlfriend)
    (shows|showed|sent|sends) .. (his|her) (penis|dick|genitals|nudes|naked|private parts|body)
    (exposed|flashed|masturbat*) .. (me|himself|office|front|us)`,
  ),
  signal(
    { name: "harassment.bullying", category: "harassment", ...concern },
    `(@boss|@someone|he|she|they|team|colleagues) .. @demean .. (me|us|my|her|him|in front of|at me|everybody|everyone|people|anybody)
    (am|is|being|been|get|gets|getting|was|were|feel|felt|keep getting|constantly) ..2 (bullied|harassed|humiliated|belittled|mocked|ridiculed|intimidated|victimised|victimized|ostracised|ostracized|gaslit|threatened|screamed at|yelled at|shouted at|sworn at|picked on|ganged up on|insulted|demeaned|degraded|blackmailed|tormented|singled out|mobbed|berated|cyberbullied|excluded by)
    (workplace|work) (bullying|harassment|mobbing|abuse)
    (bullying|harassment|mobbing|intimidation|hazing) .. (team|work|here|department|office|report|boss|manager|hr|me|against|complaint|stop|daily|every day|me|unbearable)
    (my (boss|manager|colleague|supervisor|lead)|he|she) (is|are)? ..1 (bully|bullies|tyrant|abusive|verbally abusive|emotionally abusive)
    (hostile|toxic abusive) (work|working)? (environment|atmosphere|workplace) .. (women|race|harass*|bull*|sex*|gay|him|boss|comments|fear)?
    (verbal*|emotional*|psychological*|mentally) (abuse|abus*) .. (boss|manager|colleague|work|supervisor|team|lead|daily|me|at)?
    (everybody|team|they|colleagues|coworkers|whole team) .. (ignores me|ignore me|exclude me|excludes me|leaves me out on purpose|whisper* about me|laugh* (at|about) me|turned against me|stopped talking to me|shun* me|deliberately exclude)
    (on purpose|deliberately|intentionally) .. (exclud*|left out|humiliat*|isolat*|sabotag*|ignor*) .. me?
    (threatens|threatened|threatening) .. (fire me|my job|my visa|my career|ruin (me|my)|destroy my career|deport|blacklist|me if i (report|speak|complain|tell|talk|go to hr))
    (retaliat*|punish*|revenge) .. (report*|complain*|hr|whistle*|speaking up|spoke up)
    (threw|throws|throwing) .. at (me|my head|us|the wall next to me)
    (@boss|he|she) .. (slap~|pushed|shoved|grabbed|hit|spat) .. (me|my arm|at me)
    (nasty|anonymous|threatening|hateful|abusive) (messages|notes|emails|note|message|letters|texts|comments) .. (about me|me|my desk|colleague|team|chat|slack|work|from)
    (group chat|whatsapp group|slack channel) .. (mock*|laugh*|making fun|memes about me|about me|insult*|bully*)
    (afraid|scared|terrified) of (my)? (boss|manager|supervisor|colleague|coworker|team lead)
    (insult*|humiliat*|belittl*|mock*|curse*|abuse*|shame*|degrade*|shout*|scream*|yell*) me (every|daily|always|in front|for front|publicly|constant*|again|before|all the time|each)
    (call|calls|called|calling) me (goat|animal|dog|monkey|pig|idiot|stupid|useless|fool|mad|moron|imbecile|names|rubbish|trash|cow|snake|donkey|bitch|slow|dumb|fat)
    (leave|leaves|leaving|left|sends|sending|gets|getting|receiv*|find|finding|found) .. (disgusting|nasty|hateful|horrible|threatening|anonymous|abusive|offensive|cruel|vile|sick) (note|notes|message|messages|emails|letters|pictures|drawings|texts|comments)
    (hid|hide|hides|hiding|scratched|slashed|stole|broke|destroyed|damaged|spat|put|poured|threw) .. my (work boots|boots|tools|car|bag|locker|lunch|food|tyres|tires|bike|desk|coffee|coat|helmet|uniform|things|stuff) .. (again|every|week|laugh*|they|somebody|purpose|funny|spat)?
    (they|colleagues|coworkers|team|somebody|someone) ..1 (hid|hide|hides|scratched|slashed|spat|poured|put) .. my .. (every|again|always|week|laugh*|now|daily)
    (sarcasm|exclusion|silent treatment|cold shoulder|whispering|rumours|rumors|gossip|lies about me|sneering|humiliation) .. (every|daily|months|weeks|since|cry|team|deliberate*|never stops|on purpose|behind)
    (smile|smiles|smiled|laugh|laughs|laughed|enjoy*) .. (when i cry|when i cried|at me crying|seeing me cry|me suffer|my tears)
    (make sure|makes sure|made sure|see that) .. (never work|not work|no job|lose my|not get another|finished in this|regret) .. (again|town|industry|anywhere|city|job|here|sector|visa|field)
    (threaten*) .. (sack|fire|firing|dismissal|dismiss|contract|job|deport*|visa|reputation|career|immigration|references)
    (threatened|threatens) with .. (sack|dismissal|firing|contract|police|visa|deport*|being fired|losing)
    (kicked|pushed|tripped|shoved|spat at|locked) .. (by colleagues|by coworkers|by my team|in (the)? (freezer|toilet|cupboard|storeroom|container)|for fun|as a joke|at work)
    (hazing|initiation|prank|pranks) .. (forced|hurt|humiliat*|tied|locked|naked|drink|scared|too far|me)
    (no one|nobody|none of them) (talks|speaks|sits|eats) (to|with) me .. (on purpose|deliberate*|since i (complained|reported|spoke)|told not|manager told|instructed)`,
  ),
  signal(
    { name: "discrimination.named", category: "discrimination", ...concern },
    `discriminat* .. (me|against|because|work|here|race|age|gender|boss|manager|pregnan*|based|religion|hr|company|feel|i|us|women|disab*)
    (feel|felt|feeling|being|get|getting) ..1 discriminat*
    (racist|sexist|homophobic|transphobic|antisemitic|anti semitic|islamophobic|ageist|ableist|xenophobic|misogynist*|bigoted) .. (joke*|comment*|remark*|slur*|boss|manager|colleague*|coworker*|team|me|behavior|here|insult*|abuse|email*|message*|client|company|culture|language|attitude|nickname|stuff|things|to|towards|hr|at work|work|people|supervisor|meme*)
    (@boss|he|she|they|colleague|team|company|work) .. (racist|sexist|homophobic|transphobic|antisemitic|islamophobic|ageist|ableist|xenophobic)
    (racism|sexism|homophobia|transphobia|ageism|ableism|antisemitism|islamophobia|misogyny) .. (here|work|team|company|boss|office|me|every day|experience*|face*|department|manager|hr|deal|colleagues|report|our)`,
  ),
  signal(
    { name: "discrimination", category: "discrimination", ...concern, ignoresNegation: true },
    `@slight ... (because|due to|for being|based on|on account of|since|for my|over my|as|about|after|when|on grounds of|on basis of|thanks to) ... @trait
    (because|due to|for being|based on|just for|since|ever since|after|when|on account of|on grounds of) ..5 @trait ... @slight
    (@boss|he|she|they|@someone|hr|client) .. (jokes|joke|comments|remarks|slurs|slur|insults|names|memes|imitat*|mock*|makes fun|made fun|making fun|mimic*|laugh*) .. (about|of|at|regarding|on|my) ..2 (my)? (accent|race|skin|skin color|religion|hijab|headscarf|turban|disability|wheelchair|stutter|age|pregnancy|weight|country|nationality|hair|sexuality|faith|prayers|being (gay|black|asian|muslim|trans|old|a woman|jewish|disabled|foreign|an immigrant)|gays|gay people|black people|muslims|jews|women|immigrants|foreigners|asians|mexicans|indians|trans people|autis*|deaf*|culture|food|name|ethnicity|origin|hearing aid|caste)
    (n word|racial slur|racial slurs|racial abuse|called me (a)? (paki|chink|nigger|terrorist|monkey|faggot|dyke|tranny|retard|cripple|gypsy|wetback|kike|sand|illegal|towelhead|spastic))
    (misgender*|deadnam*|dead nam*|outed me|wrong pronouns on purpose|refus* .. my pronouns)
    (go|went|told .. go|should go) back to (my|your|his|her|their|where) ..2 (country|came from|come from|africa|india|china|mexico|own country|pakistan|turkey|poland|home country)
    (when|after|since|because|told .. i|announced|found out) .. (pregnant|pregnancy|maternity leave|parental leave|paternity leave|having baby) .. (fired|let go|demot*|took|taken|removed|project*|contract|sidelined|promotion|replaced|bonus|hours|review|made redundant|redundan*|no longer|lost|ignored|treat*|excluded|career|unreliable|cut|given|gave)
    (pregnant|pregnancy|maternity|parental leave) .. (fired|let go|demoted|sidelined|replaced|lost my|no promotion|cost me|made redundant|punish*|not renewed|denied|position gone|role was gone|given my job)
    (too old|too young|women like me|people like me|your age|my age|your kind|my kind|people of my|your people|a woman cannot|girls cannot|women cannot|woman of my age|man my age|for a woman|for a girl|only men|only white|white men|younger (people|colleagues|candidates|workers)|someone younger|somebody younger|men get|men earn|men are paid|men in my team (earn|get)|male colleagues (earn|get|are paid)|male colleague (earns|gets)) .. (promot*|job|role|position|hire*|hired|leadership|lead|manager|do|handle|belong|paid|pay|earn|fit|not|technical|opportunit*|train*|learn|redundan*|client*|meetings|replace*|project*|more|raise)
    (women|woman|girls|mothers|female|females|men|blacks|black people|asians|muslims|immigrants|foreigners|disabled people|older (people|workers|staff|employees)|gay people|pregnant women|indians|mexicans|lower caste|my caste) .. (paid less|earn less|not promoted|never promoted|not (get )?hired|do not get|never get|not allowed|treated (differently|worse|unfairly)|belong in (the)? kitchen|not belong|not good at|cannot do|too emotional|not wanted|passed over|not considered|overlooked|excluded)
    (refus*|denied|deny|denies|reject*|not allow*|not let|not give|will not give|not provide|ignored my request*|no) .. (wheelchair access*|reasonable adjustment*|reasonable accommodation*|accommodation for my|prayer (break*|room|time)|time off for (eid|prayer|diwali|yom kippur)|accessible|ramp|pump*|breastfeed*|interpreter|screen reader|disability leave|my disability|accommodat* .. disabil*)
    (pay gap|paid less|earn less|less money|lower salary|less pay) .. (than .. men|than .. man|male colleague*|than .. white|than my male|because|same job|woman|white colleagues)
    (told|asked|made|forced|ordered) .. (take off|remove|hide|not wear|change|cut) .. (hijab|headscarf|turban|cross|kippah|dreadlocks|afro|braids|natural hair|my accent|name .. english|veil|scarf|kippa)
    (no|never) .. (hire|promote|work with|want) .. (woman|women|black|muslim*|gay|foreigner*|immigrant*|disabled|pregnant|mothers|older|old|trans|jew*|indian*|asian*|refugees|people with accents)
    because ..1 my (race|accent|caste|skin|skin color|ethnicity|nationality|gender|sexuality|hijab|headscarf|turban|surname|foreign name|disability|wheelchair|religion|age|sexual orientation|skin colour|orientation|colour) ..
    (people like me|people like you|your kind|my kind|you people|your sort|you lot|those people|that lot) .. (only good|belong|not belong|should|always|never|lazy|smell|dirty|cannot|can not|not wanted|go back|not fit|cleaning|clean toilets|not promoted|kitchen|not get)
    (autistic|disabled|black|asian|muslim|jewish|gay|lesbian|trans|pregnant|older|old|young|foreign|indian|african|polish|deaf|blind|dalit|hindu|sikh|arab|latino|mexican|chinese|romanian|nigerian|gypsy|mentally ill|overweight|fat) (people|women|men|woman|man|person|staff|workers|colleagues|employees|mothers|candidates|ones|guys|lads|girls) .. (should not|shouldnt|should stay|should be|cannot|can not|not be|not able|unreliable|lazy|do not|not fit|not belong|never|not allowed|only|slow|a liability|too|not hire|not promote|get out|smell|not suitable|not client)
    (said|says|told|joked|wrote|commented) .. (autistic|disabled|black|asian|muslim|jewish|gay|lesbian|trans|pregnant|older|foreign|women|immigrants|foreigners|mothers|my race|my religion|my accent|my age|my disability|my caste) .. (should not|cannot|can not|not be|unreliable|lazy|not belong|not client|liability|not fit|slow|stupid|dirty|kitchen|too emotional|problem|expensive)
    (monkey|ape|banana) (noises|noise|sounds|chants|gestures|jokes)
    (swastika|noose|kkk|nazi salute|white power|slur|slurs|racist graffiti) .. (desk|locker|toilet|wall|door|work|office|drawn|painted|left|wrote|scratched)
    (use*|using|keeps using|insist* on) .. (old name|dead name|birth name|wrong pronouns|wrong name|he for me|she for me) .. (purpose|refus*|trans|every|deliberately|laugh*|customers|front of|after i|though)
    i (am)? trans .. (old name|pronoun*|bathroom|toilet|jokes|laugh*|refus*|hide|customers|fired)
    (came out|come out|coming out|found out i (gay|lesbian|trans|bi|queer|pregnant|jewish|muslim|epileptic|hiv)|told them i (gay|lesbian|trans|bi|queer|pregnant|autistic|bipolar)|saw my (husband|wife)) .. (stopped|jokes|ignored|excluded|treat*|differently|invitations|not invited|laugh*|whisper*|fired|removed|avoid*|worse|cold|distance)
    (caste|religion|race|tribe|skin|accent) .. (not sit|not eat|not talk|will not sit|avoid|separate|laugh*|joke*|insult*|not promote*|not let|not share|dirty)
    (speak|talk|learn) (proper|real|better) english .. (told|said|laugh*|mock*|shouted|client|boss|customer|or go)
    (mock*|laugh*|imitat*|mimic*|copy|copies|joke*) .. (accent|stutter|stammer|limp|tourette*|tics|dyslexia|hearing|headscarf|prayers)
    (because|since|as|cause|for) ..1 (i|being|she|he) ..2 (mother|mum|pregnant|woman|girl|black|asian|muslim|gay|lesbian|trans|disabled|old|foreign|foreigner|immigrant|jewish|autistic|deaf|over 50|over 40|over 60|too old|dalit|african|indian|wear hijab|wear headscarf|in wheelchair|dyslexic|epileptic|bipolar|part time mother|single mother|on maternity) .. (passed|promot*|fired|not get|paid|excluded|job|client*|treat*|ignored|laugh*|joke*|demot*|less|never|said|interview|hire*|hired|reject*|refus*|bonus|raise|training|meeting*)
    (passed over|not promoted|fired|let go|excluded|paid less|rejected|sacked|demoted|sidelined|turned down|not hired|laid off|ignored|removed) .. (because|since|as|cause|for) ..1 (i|being|she|he) ..2 (mother|mum|pregnant|woman|girl|black|asian|muslim|gay|lesbian|trans|disabled|old|older|foreign|foreigner|immigrant|jewish|autistic|deaf|too old|dalit|african|indian|wheelchair|dyslexic|epileptic|bipolar|single mother)
    not (promote|hire|respect|listen to|trust|pay|invite|want) .. (women|woman|black people|muslims|mothers|gay people|foreigners|immigrants|older people|disabled people|asians|girls|trans people)`,
  ),
  signal(
    { name: "unsafe_work", category: "unsafe_work", ...concern, ignoresNegation: true },
    `@compel .. @unsafe
    @unsafe .. @compel
    (work|working|site|machine|machines|equipment|warehouse|factory|plant|building|ladder|scaffold*|forklift|truck|van|lab|shift|conditions|workplace|job|lift|crane|boiler|kiln|vehicle|bus|line) ..2 (unsafe|dangerous|not safe|life threatening|deathtrap|death trap|hazardous|health hazard)
    (unsafe|dangerous|hazardous|life threatening|inhumane|deadly) (work|working|site|machine|machines|equipment|conditions|task|tasks|job|practices|shifts|environment|situation|vehicle|workload on nights|staffing)
    (someone|somebody|people|workers|we|i|colleague*|patients|they|one of us) .. (going|will|could|might|may|can|bound|almost|nearly) ..1 (get killed|die|be killed|get hurt|be hurt|get seriously hurt|lose (a|an|his|my) (finger|hand|arm|life|leg)|lost (a|his|my|her) (finger|hand|arm)|get injured|be injured|crushed|electrocuted|burned alive|fall to) .. (work|machine|here|site|warehouse|if|because|safety|report|before|one day|ladder|forklift|shift|fix*|boss|manager|nobody|equipment|press|plant|again|scaffold*|on this line)
    (drive|driving|operate|operating|drove|operated|handle|handling) .. (exhaust*|without sleep|no sleep|tired|fall* asleep|too many hours|16|18|20|14|15|over the limit|without licence|without license|untrained|not trained|broken brakes|bad brakes|bald tyres|bald tires|no brakes) .. 
    (fell|falling|fall) asleep (at|behind) (the)? (wheel|machine)
    (14|15|16|17|18|19|20|24|30|36|72|80|90|100) hours? .. (no break|without (a)? break|no rest|without rest|shift|straight|in a row|without sleep|no sleep|on my feet) .. (forced|boss|manager|machine|patients|drive|unsafe|danger*|heat|every|again|collapse|made)
    (exposed to|breathing in|inhaling|handling) .. (asbestos|chemical*|fumes|toxic|dust|solvent*|lead|mercury|radiation|mold|mould|silica|pesticide*|smoke|acid) .. 
    asbestos
    (retaliat*|fired|threaten*|punish*|disciplin*) .. (safety|unsafe|hazard*|osha|accident|injur*|refus* .. (work|drive|climb))
    (accident|injury|injuries|injured|incident) .. (not reported|cover* up|hide|hidden|hushed|told not to report|not to report|swept|not allowed to report|kept quiet|off the books|underreport*)
    (fire|emergency) (exit|exits|door|doors|escape) .. (blocked|locked|chained|obstructed|boxes|welded)
    (blocked|locked|chained) .. (fire|emergency) (exit|exits|door|doors)
    (no|without|not .. (give|get|have|provide|got|given|received)|lack of|missing|not enough|run out of|ran out of) .. (ppe|protective (gear|equipment|clothing|gloves)|safety (gear|equipment|training|harness|glasses|boots|shoes)|hard hats|respirators|fall protection|harness|gas detector*|lockout)
    (skip|skipping|skipped|ignore|ignores|ignoring|bypass*|cut* corners|cutting corners|disable*|override|overriding|overrode|switch* off|turn* off|remove*|rush) ..2 (safety|lockout|guards|guard|the alarm|the sensor|gas alarm|smoke detector*|inspection*|pre start checks|safety checks|rest period*|maintenance|interlock*|light curtain)
    (heat|45 degrees|40 degrees|freezing) .. (no water|without water|fainted|collapse*|no break*|not allowed .. (break*|drink)|work in|passing out) ..
    (told|forced|made|ordered|asked|want*|expect*) .. (climb|go up|enter|clean|fix|repair|lift|weld|work|drive) .. (without|while (it|machine|line|power) (is)? (on|running|live)|no harness|alone|live (wire*|electric*)|high voltage|running machine|confined|storm|ice)
    (falsif*|fake|faked|faking|forge|forged|change|changed|alter|altered|backdat*|doctor|doctored|cook|fiddle|fiddled|lie about|sign) .. (driver hours|drivers hours|driving hours|logbook|log book|logbooks|tachograph|inspection|inspections|safety record|safety records|safety checks|test results|accident report|incident report|maintenance record*|maintenance log|temperature log*|certificate*|training record*|risk assessment*|timesheets to hide|hours of rest|safety log|checklist .. inspect*)
    (make|makes|making|made|force*|forcing|forced|expect*|told|tells|order*|want*) .. (work|lift|climb|drive|operate|carry|stand|go up|come in) .. (with|on) .. (broken|fractured|injured|fever|concussion|sprained|torn|infected|covid|burned|pneumonia|bleeding|bad back|injury|no sleep|flu|one hand|stitches)
    (told|tell|tells|said|say|says|order*|threat*|boss|manager|if (we|i|you)) .. (inspector|inspectors|inspection|auditor|authorities|osha|labour office|union|police|hse|ambulance|report|regulator) .. (lose|fired|sack*|keep quiet|shut up|say nothing|not tell|lie|hide|never happened|accident|or else|not call|dismiss*|not to)
    (drive|driving|operate|operating|work|working) .. (after|for|with) ..2 (twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|12|13|14|15|16|17|18|20|24|thirty six|36) hour* ..
    (smell|smells|smelling|smelled|leak|leaking) ..1 (of)? (gas|burning|smoke|petrol|chemicals|fumes|ammonia|chlorine|solvent*|diesel) .. (work*|keep|boss|manager|nobody|ignore*|days|weeks|told|they|still|continue|office|warehouse|workshop|say*)
    (guard|guards|safety switch|sensor|interlock|light curtain|emergency stop|e stop|alarm|harness|railing|rail|barrier|brake|brakes|smoke detector|sprinkler*|helmet*) .. (taken off|removed|disabled|switched off|off|missing|broken|bypassed|taped|not work*|does not work|dodgy|faulty|failed|failing|cut|gone|overridden|disconnected|locked|unplugged) .. (told|faster|weeks|months|nobody|still|boss|manager|they|we|shut|days|speed|production|ignore*|just|keep|report*|use|and|for|because|so)?
    (told|asked|ordered) .. (shut up|keep quiet|keep my mouth shut|say nothing|look away|turn blind eye|not report) .. (accident|safety|guard|machine|leak|injur*|inspect*|danger*|asbestos|about it|gas|brake*|chemical*|fire)
    (guard|accident|safety|machine|leak|injur*|danger*|asbestos|gas|brake*|chemical*|fire|scaffold*) ... (told|asked|ordered|warned|said) .. (shut up|keep quiet|keep my mouth shut|say nothing|not report|ignore it|keep working|just use|carry on|get on with it|lose|fired|sack*)
    (alone|only one|single handed|by myself|one nurse|understaffed|short staffed) .. (night|nights|shift|ward|patients|residents|prisoners|machine|floor|building) .. (not safe|unsafe|danger*|something .. happen|someone .. die|scared|attack*|forty|thirty|twenty|no backup|no alarm)
    (no|without) (harness|guard|guards|ppe|training|backup|safety|protection|lockout|ventilation|brakes|rest|hard hat|mask|permit) .. (roof|height|scaffold*|ladder|machine|shaft|tank|chemical*|nights|site|press|saw|forklift|tower|crane|told|they|boss|every|forced|still)
    (pregnant) .. (lift*|chemicals|fumes|nights|heavy|standing|x ray|radiation|no break*|ladder) .. (told|made|forced|still|boss|refus*|they|manager)`,
  ),
];
