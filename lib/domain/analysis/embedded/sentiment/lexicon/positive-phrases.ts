import type { PhraseTier } from "./lexicon-entry.ts";

/** Ways of saying that something is good which their words alone do not show. */
export const positivePhrases: readonly PhraseTier[] = [
  {
    value: 3,
    phrases: `could|can not be better|happier|prouder|more
      could not have been|gone better|happier
      could|can not ask|wish for more|better|nicer|a
      could not have asked|wished for
      can not wait
      can not thank
      can not beat
      can not fault
      over the moon
      on cloud nine
      dream~ come~ true
      dream job
      best i ever had
      never had a|such such? a? better|nicer|helpful|good|kind|great
      never been happier|better|prouder
      never felt better|happier|prouder|so good|happy|safe|welcome
      not feel~|felt this|so good|well|happy|relaxed
      not get better than
      not trade|swap|change
      would not change a thing
      would not trade
      would not want to work|be anywhere|elsewhere
      would not go back
      nothing|little to complain about
      nothing i not like
      killing it
      kill~ it
      crush~ it|our|their
      smash~ it|our|their|my|the
      nail~ it|the|my
      knock~ it out
      out of the park
      slam dunk
      game changer
      on a roll
      on all cylinders
      like clockwork
      like a dream|charm|breeze
      made my|our day|week|year|month
      make~ my|our day
      well deserved
      happy tears
      tears of joy
      in a good way
      team|store|shop|we|crew|squad|sales|branch|i is|are|am|were|was on fire`,
  },
  {
    value: 2,
    phrases: `not bad|badly|shabby|half bad
      not too|so|that|half|at bad|badly|shabby
      not a bad
      no complaints|complaint|problem|problems|worries|trouble|stress|drama|regrets|issues|pressure|fires|incidents
      no need to worry
      can|could not complain
      nothing to worry|complain|fear
      nothing wrong|bad
      no end of fun
      not mind
      do not mind
      does not bother|worry|scare
      not bother me
      not a problem|bother|worry
      not in the least worried|bothered
      no more night|overtime|double
      not as bad|painful|hard|difficult|stressful|scary
      quite the opposite
      better than expected|before|ever|last|feared|i|we|usual
      much|so|far|lot|getting|feeling|even|way better
      get~ better
      getting easier
      much easier
      look~|looking up
      look|looking forward
      turned|turn~ the corner|out fine|out well|out wonderful|out great
      went|goes|go|going|gone|go~ well|fine|smoothly|great|good|okay|alright
      feel|feels|feeling|felt|do|does|doing|did|done|sleep|slept|sleeping well|alright|fine|okay|good|great|better|stronger
      work|works|worked well|fine|great|smoothly
      get on|along well
      well done
      well organised|organized|prepared|run|paid
      all good|fine|well|clear
      so far so good
      smooth sailing
      without a hitch|problem|trouble
      without any trouble|problems|stress
      back on track
      on track
      ahead of schedule
      ahead of time
      in my|our element|flow
      in the flow|zone
      got|get|getting a lot done
      things|thing going
      hit the ground running
      hit|hits|hitting every|all|our|my|the targets?|target|milestone|milestones|goals|numbers
      ship~|shipped it|on
      finally shipped|unblocked|merged|fixed|solved|done|cleared|quiet|understand|understood|over|finished
      made it
      pull~ it off
      pull~ their|our weight
      has|have|had|got my|our back
      stood|stands|stand up for me|us|him|her|them
      back~ me|us up
      meant|means a lot|so much
      at home here
      feel~|felt at home
      kind to|and|about|words|people|boss|person|man|woman|colleagues
      is|are|was|were|very|so|really|always kind
      content
      cleared the backlog
      not held against
      no better place|job|team
      never leave~ me|us alone
      feel~|felt part of
      part of the team
      get~ on well
      stick|stuck together
      hard work pays
      paid off
      pays off
      worth it
      worth every
      a treat
      what a relief|treat|team|day|win
      a breeze
      piece of cake
      record sales|numbers|month|year
      shout out
      thanks to
      happy to
      good to
      i enjoy~
      day off extra
      extra|free|whole day off
      grow~|growing on me
      found my groove
      get used to this
      could get used to this
      i could get used
      has|have its|their moments
      nice enough
      good enough
      fair enough
      decent shape
      good|great|high spirits
      in good|great hands|shape
      high spirits
      step forward
      step in the right
      hands full of praise
      sleep~|slept like a
      like a baby
      pass|passed the|my|with exam|test|honours|honors|flying
      passed
      flying colours|colors
      got the job|raise|promotion|position|apprenticeship|role|award
      landed
      closed the biggest|deal
      closed the deal
      green builds
      home on time
      on time
      left smiling
      save~ me|us
      cheer~ me|us up
      give~|gave me energy|strength|joy|hope|confidence|flowers
      listen~ to me|us
      actually listens|helps|cares
      full of energy
      like it here
      like my|our|the|it|working|being
      a win
      w00t
      a hit
      could be worse
      could be a lot worse
      no longer worried|tired|stressed|exhausted|anxious|afraid|lonely
      back in the game
      right at home
      right decision|choice
      rocks
      safe here
      new energy`,
  },
  {
    value: 0.5,
    phrases: `not feel overworked
      mustn't grumble about
      good start
      good in theory
      thanks for`,
  },
];
