import type { WordTier } from "./lexicon-entry.ts";

/** Words that speak of something bad, by how bad. `~` stands for the forms of a verb or noun. */
export const negativeWords: readonly WordTier[] = [
  {
    value: -3,
    words: `hate~ hatred loathe~ despise~ detest~ awful awfully terrible terribly horrible horribly horrendous horrific dreadful atrocious appalling appalled
      disgusting disgusted abysmal miserable misery hell hellish nightmare~ nightmarish catastrophe~ catastrophic disaster~ disastrous unbearable unbearably intolerable
      hopeless hopelessness worthless devastated devastating heartbroken heartbreaking desperate desperation despair~ depressed depressing depression suicidal
      humiliate~ humiliation traumatised traumatized traumatic bully bullies bullied bullying harass~ harassment abuse~ abusive toxic poisonous inhuman inhumane cruel cruelty vile
      rotten terrified terrifying furious livid enraged exhausted exhausting exhaustion burnout worst ruin~ destroy~ shattered panicking useless pathetic shit shitty crap crappy
      fucked bullshit sob~ bitterly suffer~ sufferer torment~ torture~ agony wretched disgrace~ disgraceful shameful outrage~ outraged outrageous unacceptable assault~ racist sexist racism
      sexism discriminate~ discrimination exploit~ exploitation betray~ betrayal brutal dread~ crying cried cry cries weep~ weeping wept tears fiasco shambles terror terrorise~ despicable
      repulsive sickening soulless demoralised demoralized demoralising demoralizing distraught distressed distressing anguish tearful`,
  },
  {
    value: -2,
    words: `sad sadly sadness unhappy unhappily unhappiness angry anger angered mad upset upsetting annoy~ annoyance irritate~ irritation frustrate~ frustration~ stressed stressful stress
      stressing stresses stressy anxious anxiety worried worrying worry worries nervous scared scary scare~ afraid fear~ fearful frightened frightening frighten~ lonely loneliness isolated isolation isolating
      excluded exclude~ exclusion ignore~ neglect~ overlooked unappreciated undervalued underappreciated unrecognised unrecognized disrespect~ disrespectful insult~ offend~ offensive
      rude rudely rudeness nasty hostile hostility aggressive aggressively aggression unfair unfairly unfairness unjust unjustly injustice cheat~ lied liar liars dishonest mock~ blame~ accuse~ accusation~
      punish~ punishment shout~ yell~ scream~ belittle~ patronise~ patronising patronizing condescending gossip~ backstab~ backstabbing conflict~ quarrel~ fighting fight~ fought
      tension~ tense overwhelmed overwhelming overwhelms overwhelm overload~ overworked overburdened swamped drowning drown~ struggle~ drain~ drained tired tiring tiredness fatigue~ weary
      sleepless insomnia hurt hurts hurting hurtful pain pains painful painfully ache~ ill sick headache~ migraine~ nausea nauseous bored boring boredom monotonous tedious mindless pointless
      meaningless senseless demotivated demotivating unmotivated discouraged discouraging disillusioned disappoint~ disappointment~ ashamed shame embarrassed embarrassing embarrassment guilty
      guilt regret regrets regretted failure~ fail~ crisis chaos chaotic mess messy messed disorganised disorganized broken bad badly worse worsen~ gloomy grim bleak resent~
      resentment resentful bitter jealous jealousy envious stuck trapped helpless powerless insecure insecurity unsafe danger dangers dangerous injure~ injury injuries fired sacked
      underpaid unpaid understaffed undermanned micromanage~ micromanaging micromanagement thankless unrewarding ungrateful incompetent incompetence lazy selfish arrogant arrogance unreliable
      unreasonable ridiculous absurd stupid stupidity idiot~ idiotic dumb shocked shocking horrified rage numb empty emptiness hollow ugly filthy uncomfortable uneasy awkward unwelcome
      unwanted unsupported unheard unseen invisible forgotten abandoned rejected reject~ rejection~ unpleasant suck~ sucked collapse~ harsh harshly dismissive cynical moody grumpy cranky
      irritable restless shaken paranoid suspicious distrust~ mistrust unhealthy unsustainable unrealistic inadequate burden~ strained overstretched setback~ flop flopped sham farce scandal~
      worsened sinking despondent dejected resigned hateful spiteful vindictive malicious intimidate~ intimidation threaten~ threat~ undermine~ undermining sabotage~ manipulate~ manipulative
      dysfunctional unworkable insane grief grieving mourn~ sorrow misery unwell ruined downhearted irate resentfully petty unkind unfriendly unprofessional disaster unbelievable disheartened disheartening
      dissatisfied dissatisfaction discontent unsatisfied unfulfilled dissatisfying humiliated belittled snap~ fuming seething hellhole sweatshop slave slavery overworking worthlessness imposter impostor
      rubbish nonsense circus clique cliques favouritism favoritism dismissed oversight hypocrite~ hypocrisy clueless helplessness restlessness loner betrayal~ ridiculed ridicule~ chore~ drudgery damn damned dammit ugh meh grr argh bloody lousy dire hideous horrid stinks sluggish exhaustedly abused robbed shafted screwed`,
  },
  {
    value: -1.2,
    words: `poor poorly wrong wrongly trouble~ complain~ complaint~ problem~ problematic difficult difficulty difficulties hard harder tough rough bumpy impossible pressure~ pressured pressuring lost lose~ losing loss losses
      weak weakness confuse~ confusing confusion mistake~ error~ argue~ argument~ waste~ wasted delay~ lonelier alone unfortunate unfortunately crash~ redundant redundancy layoff~ resign~ quit quits quitting
      freezing freeze~ noisy dirty hassle strain~ stretched crunch grind slog bottleneck~ obstacle~ rumour~ rumor~ bureaucracy dull drag~ dragging deny denied refuse~ lonesome shaky dead unclear
      unsettled unsettling unsure unsettle doubt~ doubting concerned concerning accident~ shortage~ insufficient impatient impatience unimpressed underwhelming lame lack~ lacking flawed tearing
      interrogation negative negatively flat gruelling grueling strenuous demoted pushy clueless hopelessly sweat~ emergency messing suspicion blunt warning~ sore stiff dizzy dying`,
  },
  {
    value: -0.7,
    words: `issue~ challenging demanding politics noise loud cancel~ cancelled canceled overtime strict silence slow slowly hectic busy late shame cold unusual rushed rush rushing tricky crowded outdated worrisome
      complicated heavy missed`,
  },
];
