import { patternLines } from "../signal.ts";

/** Ways of speaking that use the words of danger and mean none. A signal that overlaps with one is not counted. */
export const idioms: readonly string[] = patternLines(`
  (dying|gasping|desperate) for
  (i|he|she|they|we|you)? would (die|have died) if .. (read|saw|heard|found out|knew|sees|finds|looked|walked in|asked me|called)
  if looks could kill
  (tired|sick|weary) of everything (at work|in office|about this (job|project))
  looks could kill ... (dead|die|died|killed)
  (would|could) dead (after|if|by now) ..4 @trivial
  (be|been|was)? death of (me|you|us|him|her)
  (over|on) edge of ..2 (data|budget|limit|allowance|capacity|seat|quota|desk|table|screen|map|page|slide|tolerance|town|city|spec|my seat|technology|bed|campus)
  (trapped|pinched) (nerve|wind)
  (way out|no way out|escape|no escape|trapped|stuck|get out) (of|from|in) ..2 @trivial
  (choke|choked|choking) ..1 (in|at|during|on) ..3 (interview|presentation|exam|speech|pitch|demo|paperwork|work|tasks|tickets|emails|data|requests|words|traffic|cpu|load|sandwich earlier|coffee lol)
  (hate|hating) myself for (eating|forgetting|buying|missing|sending|agreeing|saying yes|volunteering|ordering|laughing|snoozing|skipping|watching|having|drinking|replying|staying up)
  (hit|hits|hitting) (with|by) ..2 (workload|work|bill|tasks|tickets|email|emails|wave|request|requests|cold|flu|deadline|layoffs|news|pay cut|change|changes|tax|fine|charge|feedback|cuts|reorg|parking ticket|fee|price|audit|penalty|virus|ransomware)
  (if|unless) ... (get|have|eat|find|take) ... (break|lunch|coffee|holiday|nap|snack|food|sleep|water) .. (collapse|die|dead|faint|scream|explode|kill|murder|pass out)
  (i|he|she|we|they)? (dying|dead|died|die) (here|over here)? ..1 (lol|emojilaugh|haha*|lmao)
  (this|job|work|place|company|stress) ..2 early grave
  @die (of|from|with|out of|by) ..2 @trivial
  (dying|die|dead) (for|over) ..2 (coffee|weekend|holiday|vacation|break|nap|snack|drink|beer|lunch|cigarette|cup|pizza|know|hear|some)
  dying (know|see|hear|try|meet|get|ask|tell|find|go|read|show|start|learn|visit|finish|leave work|eat|drink|taste|use|watch|play|have|buy|share|wear|hug|join|help|talk|work with)
  (battery|phone|laptop|computer|server|app|mouse|keyboard|screen|car|plant|plants|connection|wifi|zoom|camera|mic|headset|tablet|thread|conversation|chat|project|idea|trend|meme|printer|line|link|engine|repo|process|pod|container|instance|db|database|disk|ssd|site|website|system|vm|cluster|code|build|job|session|monitor|meeting|flowers|hamster|goldfish|fire|music|network|internet|router|macbook|pc|airpods|ipad|branch|pipeline|email|office|city|market|industry|economy|sprint|startup|deal|feature|product|party|vibe|watch|remote|fridge) ..2 (@die|dies|died|dead|kill|kills|killed|killing|want die|wants die|drop* dead)
  (kill|kills|killed|killing|murder|slay) ..1 (process|processes|job|server|lights|light|app|feature|project|thread|branch|session|time|bug|bugs|container|pod|deal|mood|vibe|switch|switches|chain|weeds|buzz|joy|idea|proposal|script|task|terminal|tab|tabs|query|queries|momentum|it in (the)? (presentation|interview|demo|pitch|meeting)|performance|productivity|morale|battery|conversation|program|daemon|pid|port|instance|vm|service|budget|two birds|2 birds|sales|competition|for (a)? (coffee|nap|drink|beer|cigarette|holiday|sandwich|burger|pizza|pint|snack|vacation)|bill|engine|music|bacteria|germs|virus|mosquitoes|mosquito|wasp|spider|spiders|ants|rats|mice|weed|file|story|contract|traffic|rumor|rumour|deployment|initiative|meeting|program|programme)
  (meeting|meetings|deadline|deadlines|project|workload|commute|heat|job|work|shoes|feet|back|knees|knee|head|headache|neck|shoulder|shoulders|eyes|legs|heels|traffic|suspense|boredom|silence|waiting|code|bug|bugs|email|emails|inbox|calendar|schedule|spreadsheet|report|reports|sprint|release|printer|wifi|client|clients|hours|stairs|diet|workout|monday|mondays|exam|course|training|it|this|that|these|those|pollen|allergies|hayfever|cramps|tooth|stomach|hangover|uncertainty|guilt|pressure|stress|suspense|slack|jira|migration|audit|quarter|shift|shifts|overtime|paperwork|bureaucracy|process|teams|notifications|noise|smell|chair|hunger|curiosity|ac|air conditioning|jet lag|jetlag|ticket|tickets|tests|build|pipeline|queue|backlog|boss|manager|you|you guys|team|they|kids|he|she|weather|cold|rain|song|jokes|memes|puns) ..2 (kill|kills|killed|killing|murdering|murder|destroying|slaughtering) (me|us|my (back|feet|knees|eyes|neck|head|shoulders|wrists|mood|motivation|productivity|weekend|vibe|legs|joy|soul|brain|hands|battery))
  (killing|kills|killed|kill) me (softly|laughing|with|lol|slowly with|today|this week|right now|at the moment)?$
  (you|u) (kill|killing) me
  killing it
  killed it
  (my|his|her|their|our) ..1 (boss|husband|wife|mother|partner|manager|mum|dad|team|girlfriend|boyfriend|parents|teacher|lead|dentist|doctor|flatmate|roommate|kids|trainer) ..1 (will|would|going|gonna|might) (kill|murder|strangle|shoot) me .. (late|forgot|forget|if i|miss|missed|again|when|find out|finds out|not finish|spill|lose|lost|for|broke|deadline|overslept)?
  (he|she|they|boss|client) ..1 (will|would|going|gonna) (kill|murder) me (if|when|for) .. (late|forget|forgot|miss|not finish|not send|spill|deadline|report|sees|find out|finds out|again|hear|birthday|tell)
  (dressed|thrill|thrilled|buzz|road|over|pain|time|lady|joy|vibe|mood|passion) kill~?
  (dressed|dress|dressing) (to)? (kill|death)
  (kill|killing|killed) (time|an hour|half an hour|some time|hours|few minutes|hour)
  (could|would|can|going|might|will|gonna) (murder|kill|strangle|throttle|die) (for)? ..2 (coffee|curry|burger|pizza|beer|pint|sandwich|drink|tea|steak|snack|kebab|nap|cuppa|bacon|cake|breakfast|lunch|dinner|chocolate|takeaway|wine|cigarette|cold one|ice cream|holiday|vacation|lie in|printer|laptop|alarm|alarm clock|wifi|mosquito|squirrel|fly|wasp|keyboard|spreadsheet|computer|machine|autocorrect|excel)
  (to|do) die for$
  (shoot|shooting|shot|fire) (me|you|us|him|her|them|over) ..1 (email|mail|message|text|note|line|ping|dm|slack|invite|over|question|your|link|quick|few|questions|reminder)
  shoot (me)? (over|across)
  (shoot|shooting|shot) (video|photo|photos|film|scene|campaign|commercial|stars|hoops|pool|basketball|breeze|moon|down (my|his|her|our|the|your)? (idea|ideas|proposal|suggestion|suggestions|request|plan))
  (photo|video|film|commercial) shoot
  (shot|shoots|shoot|shooting) (down)? ..2 (idea|ideas|proposal|suggestion|plan|request)
  (shooting|shot) (for|at) (the)? (stars|moon|goal|target)
    shoot (from)? (the)? hip
  (shoot|shot) (myself|yourself|himself|herself|ourselves|themselves|me) in (the|my|your|his|her|our)? (foot|leg)
  (shot|shooting) (myself|yourself|ourselves|himself|herself) (in)? .. foot
  (kick|kicking|kicked) myself .. 
  (dead|die|dying|deadly) (on (my|his|her|our|their)? feet|tired|line|lines|lift|lifts|lock|locks|weight|letter|end|pan|pool|zone|serious|wrong|right|easy|heat|on arrival|simple|link|links|code|pixel|battery|certain|set|center|centre|last|slow|quiet|boring|space|good|funny|spot|laughing|laugh|of laughter|in (the)? water|as (a)? dodo|to (the)? world|sea|hard|hang|branch|keen|sure|silence)
  (i|am|im|we|she|he|bro|omg|lmao|haha*)? (dead|dying|died|deceased|dies) (lol|lmao|haha*|emojilaugh|laughing|rofl|hilarious|omg|hahaha)
  (lol|lmao|haha*|emojilaugh|rofl) i? (dead|dying|died|deceased)
  emojilaugh (kill me|dead|dying|i dead)
  (literally)? (die|dies|died|dying|dead|kill|killed|killing|crying|cry) ..1 (laughing|laughter|laugh|emojilaugh)
  (laughed|laughing|laugh) .. (die|died|death|killed|dying|dead|cannot breathe|can not breathe|hard i)
  (scared|bored|worried|tickled|frightened|sick|freeze|frozen|freezing|froze|starving|starve|starved|thrilled|love|loved|worked|working|tired|embarrassed|chilled|pleased|discussed|meetinged|done|roasted|boring|bore|sweat*|micromanag*|talked|analysed|analyzed|annoyed) .. (me)? ..1 (to)? death
  (matter of)? life (and|or) death (situation|matter)?
  (over|till|until) my dead body
  (death|dead|kill) (by|of) (powerpoint|a thousand cuts|thousand cuts|meeting|meetings|committee|emails|email|excel|slides|spreadsheet|boredom|cute*|bureaucracy|jira|process)
  (death march|death star|death stare|death grip|death spiral of|death trap of|kiss of death|sudden death|black death|death metal|death valley|near death experience with the|brush with death|angel of death|death knell|death row|wall of death|cause of death|valley of death|pet death|death race|dance of death)
  (old habits|habits|diehard|die hard|never say|do or|die cast|dice|die cut|die casting|tool and|die job|die another day|live and let|bleeding) (die|die hard|casting|edge)
  (bleeding|cutting|leading|hanging) edge
  (cutting|cut|cuts|slash|slashed|slashing|trim*) ..1 (costs|cost|budget|budgets|corners|spending|jobs|hours|staff|headcount|grass|hair|cake|cheese|carbs|sugar|calories|onions|vegetables|paper|class|through|video|wood|ribbon|tape|teams|team|board|scope|time|meeting|meetings|fabric|deal|it close|it fine|it short|back|down|off|out|chase|loose|in|funding|positions|expenses|emissions|ties|the crap|slack|losses|your losses|my losses|to chase|teeth)
  (cut|cutting) myself (some)? (slack|off|slice|piece|short|out of|shaving|on (a)? (paper|knife|can|tin|glass|envelope|box|cutter|broken)|by accident|accidentally|opening|cooking|chopping|peeling|with box)
  accidentally .. (cut|burn|burned|burnt|hit|hurt|stabbed|injured|scratched) (myself|my)
  (cut|burn|burned|burnt|hurt|hit|injured|scratched|scratch) (myself|my ..1) .. (accident*|cooking|cook|kitchen|oven|stove|kettle|coffee|tea|iron|pan|gym|football|running|playing|gardening|shaving|lifting|paper|stapler|training|skiing|moving|bike|cycling|yoga|climbing|stairs|printer|door|box|boxes|sun|hair straightener|curling|toaster|soup|barbecue|bbq|workout|marathon|match|basketball|tennis|weekend ski|chopping|slicing|dinner)
  (hurt|hurting) my (back|knee|ankle|foot|feet|feelings|shoulder|wrist|neck|finger|thumb|toe|hand|eyes|head|brain|ears|elbow|hip|throat|chances|pride)
  (hurts|hurt|hurting) (my|me)? (brain|head|to look|to watch|feelings)
  (hit|hits|hitting) (wall|walls|snag|target|targets|deadline|goals|goal|road|ground running|gym|nail|jackpot|send|sack|hay|button|reply|refresh|numbers|quota|milestone|capacity|ceiling|snooze|bullseye|books|keys|pause|brick wall|limit|rate limit|nerve|spot|big time|different|home|shops|beach|breakpoint|error|bug|endpoint|cache|api|bottleneck|submit|save|delete|max|peak|plateau|record|kpi|kpis|zero|me up (on|for|if|when|tomorrow|later))
  (hit|hits) (me|us) (up (on|for|if)|how|on (slack|teams|chat|email)|differently|in the feels|right in the (feels|heart))
  it ..2 (hit|hits|hitting) me
  (work|workload|news|pandemic|inflation|layoffs|burnout|reality|realisation|realization|exhaustion|fatigue|tiredness|hunger|jet lag|grief|stress|price|prices|recession|wave|bill|cold|flu|heat|covid|deadline|deadlines|hangover|change|changes|reorg|question|thought|idea|caffeine|sugar|nostalgia) ..2 (hit|hits|hitting|beat|beats|beating|choking|suffocating|burning|attack*|strangl*) (me|us)
  (beat|beats|beating|beaten) (me|us|them|him|her|you|everybody|everyone|the|myself)? ..1 (at (chess|ping pong|tennis|fifa|mario|darts|pool)|deadline|record|odds|competition|traffic|rush|drum|bush|system|level|game|chess|ping pong|tennis|fifa|mario|quiz)
  (beat|beating|beats) (myself|yourself|himself|herself|themselves) up .. 
  (punch|punching) (above|in|out|line|card|list)
  (kick|kicks|kicking|kicked) (me|us|him|her|them)? (off|out of|back|started|start|myself|into gear|up a notch|ass|butt|it off|goal|out)
  (attack|attacked|attacking|assault) ..1 (problem|problems|task|tasks|backlog|issue|todo|list|project|plan|cake|week|market|server|servers|inbox|paper|argument|surface|vector|my credibility|my work|my idea|my proposal|my code|my report|my point)
  (panic|anxiety|cyber|ddos|phishing|ransomware|malware|hacker|hacking|brute force|replay|injection|xss|dos|snack|personal|verbal) attack (simulation|training|vector)?
  (stab|stabbed|stabbing|stabs|knife|knives) (me|us|him|her|them|you)? in (my|his|her|our|your)? back
  (back|backs) (stabbing|stab|stabber|stabbers|stabbed|stabs)
  backstab*
  (take|taking|took|have|having|had|give|gave|made|make|making) (a|another|first|quick)? (stab|shot|crack|swing|bash)
  (jump|jumping|jumped|jumps|hop|leap|leaping) (off|on|onto|into|from|in|out of|over) ..2 (call|calls|meeting|zoom|teams|ship|bandwagon|conclusions|opportunity|queue|topic|task|sofa|conclusion|project|slack|chat|thread|huddle|issue|board|bed|joy|faith|ranks|skin|call in|line|team|deep end|train of thought|excitement|page|details|code|discussion|other meeting|next meeting|next call|next task|it|gun|hoops)
  (jump|jumping) (the)? (ship|gun|shark|queue|through hoops|for joy|rope|start|up and down|right in|in here|in quickly|in at|straight in|ahead|between)
  leap of faith
  (drive|driving|drives|drove|driven) (me|us|him|her|them|everybody) ..1 (up (the|a)? wall|crazy|mad|insane|nuts|bonkers|round bend|around bend|to drink|over the edge|batty)
  (take|taking|catch|catching|run|running|got|hop|hopping|get|getting|getting on|jump|jumping|ride|riding|sleep|asleep|fall asleep|fell asleep) ..1 (bus|train|tram|tube|subway|metro|bridge home|car|lorry|truck|highway)
  (drowning|drowned|drown|buried|swamped|sinking|burying|suffocating|up to my (neck|eyes|ears)) (in|under|by|with) ..3 (work|email|emails|tickets|ticket|meetings|paperwork|tasks|admin|messages|deadlines|notifications|requests|backlog|reports|jira|slack|spreadsheets|documentation|code|reviews|pull requests|orders|data|calls|todo|todos|projects|invoices|laundry|snow|information|queries|forms|it all|assignments|coffee|sweat|tabs|cvs|applications|stuff|customer|support|process|bureaucracy|details|technical debt|tech debt|debt)
  (under|pile|piles|mountain|tsunami|avalanche) .. (drowning|buried)
  (hanging|hang|hangs|hung) (out|on|up|with|around|in there|by (a)? thread|pictures|picture|painting|coat|poster|curtains|the phone|about|tight|off|loose|low|the lights|decorations|off the|my coat|plants|washing|laundry|over (us|me|my head|our heads))
  (get|getting|got|have|has|the) hang of
  (end|ends|ending|ended) (it|this|that|things|everything) ..1 (here on|here with a|call|meeting|chat|session|on (a)? (high|positive|good) note|well|early|by|conversation|with (him|her|them|my (boyfriend|girlfriend|husband|wife|partner|fiance))|between us|soon enough for lunch|at five|at 5|at noon|with a (joke|summary|question)|positively|amicably|relationship|contract|on time|this friday)
  (end|ending|finish|wrap|close|closing) ..2 (life insurance|insurance policy|subscription|shift|call|meeting|day|week|quarter|project|shift|sprint|email|chat|contract|subscription|relationship|trial|month|year|marriage|friendship|session|conversation|presentation|debate|discussion|internship|lease|process)
  (thinking|thought|think|considering) .. (ending it|ending things|end things|end it) (with|between) .. 
  (breaking|break|broke|broken) up
  suicide (mission|sprint|sprints|squad|doors|door|drills|runs|run|lane|attempt by the team|pact of|bomber|bombing|bombers|note in (the|his)|hotline training|prevention|awareness|watch training|rates|rate|statistics|stats|policy|helpline|king|tree|shot|slide|burn|cover|risk assessment|research|charity|policies|door car|linux|trading|play)
  (career|political|commercial|financial|professional|social|pr|business|brand|reputational|electoral|economic) suicide
  (suicidal|insane|crazy|kamikaze) (deadline|deadlines|schedule|timeline|plan|pricing|strategy|sprint|workload|release|drivers|cyclists|squirrel|bugs|move|traffic|timelines|ideas|merge|migration|estimate)
  (deadline|deadlines|schedule|timeline|plan|pricing|strategy|move|idea|roadmap|estimate|cyclist) .. (suicidal|suicide)
  (would be|is|was|be) suicide (for (the)? (company|project|team|brand|product|career|us)|deploy|release|to (deploy|release|launch|merge|ship|start|migrate))
  (harass*|bombard*|stalk*|spam*|haunt*|hunt*|attack*|bull*|tortur*|abus*|nag*) (by|with) ..1 (email|emails|recruiters|calls|notifications|spam|robocalls|sales|salespeople|newsletters|reminders|linkedin|telemarketers|marketers|ads|cookies|pop ups|popups|pigeons|seagulls|mosquitoes|vendors|invites|jira|slack|teams|surveys|tickets|bots|messages from recruiters|headhunters|charities)
  (recruiter|recruiters|vendor|vendors|salespeople|sales|telemarketers|linkedin|notifications|mosquitoes|emails|newsletters|bots|cat|dog|seagulls|pigeons) .. (harass*|stalk*|hunt*|attack*|bull*|spam*|hound*|bombard*) (me|us)
  (stalk*|stalking|stalked) (on|profile|profiles|instagram|linkedin|facebook|competitors|competitor|celebrity|website|fridge|snack|deer|prices|job ads)
  (bite|biting|bit|bullet) (the)? (bullet|dust|points|point|journal|proof|list|lists|train|hand|my tongue)
  (silver|magic|dodged|dodge|dodging|sweating|sweat) (a)? (bullet|bullets)
  (bomb|bombed|bombing|bombs) ..1 (interview|presentation|test|exam|demo|pitch|quiz|stage|bath|calorie|bug|shell|photo|email|love|atomic|zip|logic|fork|diarrhea|glitter|truth|f)
  (the|is|was|da|you) bomb$
  (photo|love|calorie|bath|time|logic|zip|fork|truth|glitter|f|cherry|sex) (bomb|bombing|bombs)
  (nail|glue|smoking|staple|heat|top|hot|spray|massage|price|paint|water|nerf|nuclear|jumping|starting|radar|speed|label|barcode|scanner|tagging|wedding|shotgun) (gun|guns|wedding)
  (jump|jumping|jumped|stick|sticking|stuck|under|beat|by) .. (gun|guns)
  (swiss army|kitchen|bread|butter|cake|palette|stanley|craft|carving|cheese|pocket|chef*|steak|cutlery|sharp|set of|new|night of the long) (knife|knives)
  (birthday|cake|lunch|fruit|salad|cheese|kitchen|bread|cutting board|sandwich) .. (knife|knives|cut)
  (knife|knives) .. (cake|kitchen|lunch|cutlery|bread|fruit|cheese|sandwich|birthday|cooking|canteen|drawer in (the)? kitchen|dishwasher|picnic|avocado|salad|sushi)
  (baseball|cricket|softball|tennis|off the|right off|table tennis|fruit|old) (bat|bats)
  bat (an)? (eye|eyelid|cave)
  (heart|chest) .. (for|goes out|warm*|melt*|sing*|broken|full|swell* with|burst* with (joy|pride)|get .. off (my)? chest|freezer|of drawers|press|day|workout|infection last year)
  get .. off my chest
  (breakup|break up|music|movie|film|hat|song|ending) .. (heart|chest|gave me a heart attack|almost died)
  (nearly|almost|about|going|gonna|gave|give|gives|giving|had|near|mini|like) ..2 (me)? ..1 (heart attack|stroke|seizure|aneurysm|coronary|panic attack) (when|because|seeing|from|looking|laughing|reading|just|at|lol|today when|every time|opening|hearing)
  (gave|give|gives|giving|giving) (me|us|him|her|everybody) .. (heart attack|stroke|aneurysm|coronary|seizure)
  (stroke) of (genius|luck|midnight|insight|brilliance|a pen|pen)
  (different|back|breast|brush|broad|pen|key|swimming|heat) (stroke|strokes)
  (cannot|can not|not|barely|hardly|no room|no time|room|time|space|space) (to)? (breathe|breathing) .. (work|busy|meetings|deadline|deadlines|between|workload|laughing|schedule|calls|emails|tasks|emojilaugh|lol|haha*|today|calendar|back to back|sprint|stairs|wear*|mask|smog)
  (deadline|deadlines|workload|busy|meetings|schedule|calendar|work|sprint|inbox|laugh*) ... (cannot|can not|barely|hardly|no room|no time|not) (to)? breathe
  (overdos*|od|drunk|high) (on|of) ..1 (coffee|caffeine|sugar|chocolate|cake|cookies|meetings|carbs|cheese|netflix|buzzwords|tea|cuteness|vitamins|vitamin|vitamin c|dopamine|powerpoint|sweets|candy|donuts|christmas|espresso|information|positivity)
  (meeting|caffeine|coffee|sugar|chocolate|information|cuteness|cake|screen|zoom|buzzword) overdose
  (bleed*|bleeding) (edge|money|users|customers|cash|talent|heart|hearts|through|into|budget|green|red tape|colors|colours|resources|staff|text|ink|radiator|brakes|radiators|subscribers)
  (company|business|project|department|market|startup|we|they) .. bleeding (money|cash|users|customers|talent|staff)
  (blood|bloody) (test|tests|donation|drive|pressure|sugar test|mary|type|orange|oranges|moon|sample|work|group|bank|donor|donate|sweat and tears|bath in the markets|count)
  (donat*|giv*|gave) blood
  (sweat|blood) (blood|sweat) tears?
  (execute|executed|execution|executing|executes|execut*) .. (plan|strategy|query|script|code|task|tasks|command|order|contract|test|tests|project|roadmap|on|function|program|statement|perfectly|well|time|error|campaign|deal|summary|sprint)
  (hostile takeover|hostile market|hostile merger|hostile bid)
  (toxic|poison) (positivity|asset|assets|pill|ivy|oak|chalice|masculinity training|productivity)
  (burn|burning|burned|burnt|burns) ..1 (out|midnight oil|rate|down chart|down|bridges|bridge|calories|cd|through|candle|rubber|question|toast|food|dinner|lunch|popcorn|cake|coffee|tongue|mouth|fingers|my (tongue|mouth|toast|lunch|dinner|fingers)|in the sun|up|desire|budget|cash|money)
  (fire|fired|firing|fires) (up|off|away|on all cylinders|email|drill|drills|alarm test|side chat|hose|wall|fox|works|fighting mode|base|sale)
  (putting|put|fight*) out ..1 (fire|fires)
  (slave|slaving|slaved) (away|to|over|driver)
  (torture|torturous|torturing|tortured) .. (meeting|process|form|website|software|traffic|training|excel|commute|call|ui|spreadsheet|data)
  (slit|slice|pull|pulling|tear|tearing|rip|ripping|bang|banging|bash|hit|hitting|smash|beat|bashing|beating) my (hair out|head (against|on|into) (a|the|my)? (wall|desk|brick wall|keyboard|table|screen|laptop|monitor)|hair) .. (code|bug|meeting|this|excel|client|spreadsheet|deploy*|over|trying|test*|problem|error|report|ticket|work|again|all day|for hours|software|form|jira|vpn|config*|because|today|figure|debug*)?
  (throw|throwing|threw|hurl) (myself|yourself|himself) into ..2 (work|project|task|it|new|this|job|role|hobby|learning|sport|training|gym)
  throw .. (under) (the)? bus
  threw .. (under) (the)? bus
  thrown under (the)? bus
  throwing .. under (the)? bus
  (throw|throwing|toss|chuck) (laptop|computer|phone|pc|printer|monitor|keyboard|it|this|screen|towel|machine) ..1 (out|off|in|through|away|against)
  (bus|truck) (factor|number|count|driver)
  (if|in case) .. (i|he|she|somebody|you|someone|anybody|we) ..1 (hit|run over|get hit|gets hit|were hit) (by)? ..1 (bus|truck) (tomorrow|who|we|knowledge|documentation|nobody (knows|else)|backup|project|code|no one)?
  (feel|felt|feeling|look|looked|looks|looking|feels) like ..2 (hit by|been hit by|run over|death warmed|death|zombie|dead)
  (hit by|run over by) ..1 (truck|bus|train|lorry|ton of bricks|freight train|wave|wall of) (after|from|today|this morning|since|tired|workout|lol|jet|flu|cold|gym)
  (death warmed up|dead inside lol|dead inside haha*|look like death|feel like death|sick as a dog|like a zombie)
  (give|giving|gave|given) up ..1 (smoking|sugar|coffee|meat|alcohol|chocolate|carbs|caffeine|drinking|my seat|my slot|caring about formatting|on excel|on this (bug|ticket|recipe|diet|spreadsheet|printer|laptop|task)|on (the)? (printer|diet|gym|wifi|bug|code|excel|regex|new year)|trying to (understand|fix|find|get (the)? printer)|for lent|vaping|wine|driving)
  (cannot|can not|not) (do|take|bear|stand|handle|cope) ..2 (this anymore)? ..1 (friday|monday|meeting|call|date|slot|tuesday|lunch|thursday|wednesday|font|music|heat|traffic|commute|coffee|weather|spreadsheet|printer|excel|song|noise|smell) 
  (what|whats) point (of|in) ..2 (meeting|meetings|report|reports|survey|surveys|form|forms|policy|this (meeting|report|call|survey|form|training|email|feature|ticket|field|check|process|tool|dashboard|exercise)|standup|training|call|calls|slide|slides|spreadsheet|button|kpi|kpis|review|reviews|having|dashboard|feature|ticket|test|tests|tool|okrs|retro|timesheets|status|rule)
  (see|saw|get|got|miss|missed|missing|take|took) ..1 point
  not see (the)? point (of|in) ..2 (meeting|meetings|report|survey|form|this (meeting|report|call|survey|feature|training|tool|process)|standup|training|call|feature|status|weekly|daily|travelling|commuting|upgrading|changing|having|filling|sending|writing|buying|rewriting|refactoring|doing another|keeping the|paying)
  (no|not any|not much) (point|sense|use|reason) (in|of|to)? ..2 (meeting|sending|waiting|refactor*|rewrit*|discuss*|argu*|testing|deploy*|duplicat*|worry*|rush*|call*|writing|adding|fixing|buying|changing|updat*|upgrad*|merg*|hav* (a|another|two)|keeping (the|both|old)|scheduling|asking|repeat*|migrat*|optimi*|start*|emailing|printing|booking|paying|applying|complaining|me attending|cc|attend*)
  (done|finished|through) with (task|tasks|report|reports|my (report|work|tasks|shift|slides|part|review|reviews|lunch|coffee|day|meetings|draft|laptop|presentation|training|degree|studies)|meeting|meetings|work for (today|the day|the week)|it by|this (task|report|ticket|slide|one|meeting|sprint|project|book|module)|first|draft|presentation|ticket|all (tasks|reports|tickets|my)|call|training|project|module|everything (on|for) (my|the|today|this)|everything by|lunch|exams|winter|online|excel)
  (lost|losing|lose) (hope|faith) .. (printer|wifi|it department|excel|jira|team (winning|will win)|football|cup|train|trains|delivery|parcel|jury|humanity lol)
  (goodbye|bye|farewell) (party|lunch|drinks|cake|card|email|gift|present|speech|dinner|do|collection|message (to|for) (colleague|the team|anna)|coffee|for (now|today|colleague|him|her|a colleague|our)|and (have|see)|see you|until|everybody (have|see|enjoy|happy|nice|until)|everyone (have|see|enjoy)|all (have|see))
  (farewell|goodbye|leaving) .. (colleague|retire*|retirement|leaver|new job|leaving do|party|cake|intern)
  (give|gave|giving|given) away ..3 (prize|prizes|swag|tickets|merch|samples|free|spoiler|spoilers|ending|plot|secret|secrets|too much|mugs|t shirts|laptops|old (furniture|chairs|desks|phones|laptops|monitors)|donations|clothes .. (charity|moving|declutter*)|charity|oxfam|baby clothes|moving)
  (sleep|slept|sleeping) (forever|for ever|for (a)? (week|year|days)|like (the)? dead|until noon) .. (weekend|tired|holiday|long week|after this|baby|newborn)
  never wake up (early|on time|before|in time|at six|with an alarm)
  not wake up (early|on time|in time|before|with|at|to my alarm|when my alarm)
  (hard|difficult|hate|hates|cannot|can not|want|like|love|not) ..1 (wake|waking|get|getting) up (early|at|in (the)? morning|for|on|before)
  (disappear|vanish|escape|run away|hide) ..2 (to (a|the|an|some)? ..2 (island|beach|bahamas|mountains|maldives|spa|cabin|woods|spain|italy|greece|bali|countryside|sea|lake house|forest)|on (a)? (holiday|vacation)|for (a)? (week|weekend|few days|fortnight|month))
  (ground|floor|earth) .. (swallow*|open*) (me|up|him|her)
  (want|wanted|wish|could|would) .. (sink|crawl|hide|die|disappear) ..3 (hole|floor|ground|desk|rock|covers|duvet|blanket|embarrass*|shame|spot|on spot|inside)
  (die|died|dying|dead) (inside|little|bit|inside a little) .. (when|every time|seeing|reading|code|meeting|hear|saw|see|open|spreadsheet|little|lol|a little|comic)
  (part of me|little piece of me|piece of me|bit of me) (die*|dying|died) .. 
  (love|loved) (you|it|this|him|her|them) (to)? (death|bits|pieces)
  (kill|killed|kills|killing|slay|crush|crushed|crushing|smash|smashed|smashing|nail|nailed|rock|rocked) (it|this|that|presentation|pitch|interview|demo|target|targets|exam|goals|goal|quarter|numbers|competition|launch|today|sales|record)
  (grammar|punctuation|spelling) (police|nazi)
  (overkill|killer (feature|app|app*|instinct|whale|heels|workout|view|combo|argument|idea|deal|price|presentation|line|outfit|abs|playlist|bee|bees))
  (serial|lady|weed|pain|painkiller|buzz|mood|time|silent) (killer|killers)
  (hot|flash|ice|cold) .. (murder|kill)
  (murder|murdering|murdered) (mystery|case|trial|ballad|hornet|of crows|on my (back|feet|knees)|the (song|english language|language|cover|high notes)|it was|podcast|she wrote|scene|novel|documentary|weekend|dinner|party)
  (blue|bloody|scream*|get away with) murder
  (war|battle|rooms|room|combat|trenches|front line|hunt|guerrilla) (room|rooms|story|stories|chest|marketing|plan)
  (trigger|triggers|triggered|pull the trigger|pulling the trigger|pulled the trigger) (on|build|pipeline|release|deployment|alarm|workflow|event|purchase|job|deal|happy|the build|warning)
  (make|making|made) (him|her|them|it|client|clients|customer|customers|competitors|competition|everybody|company|us|you|insurance|tenant|vendor|supplier) ..1 pay (for|the|by|on|invoice|back|overtime|more|less|attention|in|tax|taxes|rent|upfront|monthly|late) 
  (eat|eating|skip|skipping|dying|dead|kill|killing) (lunch|dinner|breakfast) .. (hungry|starving|food)
  (struck|shot|cut|dead|dying) (down|short|lucky|gold)
  (sudden|instant|certain) death (overtime|penalty|playoff|playoffs)
  (nobody|no one) (noticed|would notice|cares|notice) .. (typo|bug|font|haircut|mistake|new (haircut|logo|shoes|design)|slide|error|color|desk|email|feature|update|logo)
  (over|past|well past|beat|flogging|flog|beating) ..1 (dead horse|hump)
  (brain|brains) (dead|fried|mush|storming) 
  (drop|drops|dropped|dropping) dead (gorgeous|date|fred)
  play* dead
  (dead|drop) drop
  (wouldn|would|will|not) .. be caught dead
  (back|rise|rising|came back|risen|raise*) from (the)? dead
  (walking|living|undead|grateful|red|evil) dead
  dead (sea|poets|pool|pixel*|space|island|men|man walking|ringer|reckoning|rising|cells|lock|or alive game)
  (my|the|a)? (grandma|grandfather|uncle|dad|mother|cat|dog|hamster|fish|goldfish) ..1 (died|passed)$
  (alive|live) and (kicking|well)
  (long|the) live the
  (harm|hurt|kill|killing|damage|ruin|harming) ..1 (sales|reputation|business|company|brand|morale|performance|productivity|margin|margins|conversion|environment|trees|engagement|career|chances|quality|seo|planet|climate|fish|bees)
  (hurt|hurts|hit) (us|the company|business|customers|users|sales) .. (cost|costs|price|churn|market|revenue|quarter|outage|bug|latency)
  (abuse|abusing|abused) (of)? ..1 (system|policy|api|rate|loophole|power point|expenses|trial|terms|caffeine|coffee|refund|free tier|keyboard|hardware|cpu)
  (assault|assaulted) (on|by) ..1 (senses|smell|noise|nose|ears|eyes|inbox)
  (police|safety|fire|first aid|emergency|security|evacuation) (drill|drills|exercise|training|simulation|course|week)
  (prisoner|hostage|hostages) (to|in|of) ..2 (meeting|process|vendor|calendar|system|software|schedule)
  (held|hold|holding) (us|me|hostage|captive) .. (vendor|supplier|meeting|process|traffic|software|hostage by)
  (toxic) (waste) (of)? .. 
  (waste) of space (in|on) (the)? (desk|disk|drive|office|warehouse|shelf|slide|page)
  (stuck|trapped) (in|at|on|inside) ..1 (meeting|meetings|traffic|airport|lift|elevator|call|queue|loop|spreadsheet|zoom|train|office|rain|tram|jam|back to back|infinite loop|parking lot|customs|onboarding|limbo|boring|this meeting|email)
  (hopeless|useless|worthless|terrible|rubbish) ..1 (at|with|romantic|case|printer|cook|excel|singer|names|directions|maths|math|dancing|cooking|wifi|software|at (it|this)|without (coffee|my)|before coffee|football|team|coffee|tool)
  (am|i|feel) (useless|worthless|hopeless|broken|dead|empty|numb) (without|before|until) ..1 coffee
  (my|the|this)? (code|build|tests|test|spreadsheet|report|app|feature|laptop|site|api|data|share|shares|stock|stocks|option|options|coupon|ticket|product|formula|link|pipeline) ..1 (hopeless|worthless|pointless|meaningless|broken|empty|dead|useless|failing)
  (pointless|meaningless|futile|useless|hopeless|endless) ..1 (meeting|meetings|email|emails|bureaucracy|call|calls|form|forms|discussion|report|reports|argument|debate|survey|paperwork|exercise|process|kpi|kpis|metric|metrics|feature|training|status|standup|powerpoint|task|tasks|ticket)
  (meeting|meetings|email|emails|call|calls|form|forms|discussion|report|argument|debate|survey|paperwork|exercise|kpi|kpis|metric|metrics|feature|training|standup|status update|workshop|refactor*|update|retro) ..2 (pointless|meaningless|futile|useless|hopeless|waste of time|dead)
  (numb|asleep|sore|stiff|cold) (fingers|toes|bum|hands|feet|from (sitting|typing|the cold|cold|dentist|cycling)|after (sitting|dentist|the dentist|typing|cycling))
  (leg|arm|foot|hand|legs|arms|hands|feet|fingers|mouth|face) ..2 (numb|asleep|fell asleep|went numb|gone to sleep) .. (sitting|sat|dentist|typing|cold|meeting|sleeping on|crossed|lidocaine|desk|slept|chair)
  (chest|heart) .. (workout|bench|press|gym|pushups|push ups|cold last|waxed|tattoo|rate monitor|health week|of (the)? (matter|problem|issue|business|city|team|company|project))
  (love|breaks|break|broke|broken|steal|warms|learn by|at|in my|from my|bottom of|follow|whole|sacred) .. heart
  no more (meetings|emails|coffee|questions|tickets|budget|holidays|deadlines)
`);
