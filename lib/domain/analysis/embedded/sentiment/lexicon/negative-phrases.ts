import type { PhraseTier } from "./lexicon-entry.ts";

/** Ways of saying that something is bad which their words alone do not show. */
export const negativePhrases: readonly PhraseTier[] = [
  {
    value: -3,
    phrases: `burn~ out
      kill|hurt|harm|cut myself
      killing|hurting|harming|cutting myself
      end my life
      want to die
      wish i was dead
      fall|fell|falling asleep at|on|behind|while|driving
      burnt out
      burned out
      end of _ rope|tether|strength
      at _ limit
      reach~ _ limit
      breaking point
      break~ down
      broke down
      broken down
      fall~ apart
      fell apart
      hit _ wall
      give|giving|gave|given up
      had enough
      fed up
      sick of
      sick and tired
      tired of
      done with this|it|them|everything|him|her
      so done
      can|could not go on
      can|could not take this|it|any|much
      can|could not stand
      can|could not bear
      can|could not do this|it anymore|any|longer|much
      can|could not keep up
      hell on earth
      living hell
      makes|make|making|made _ life hell
      like dirt|shit|rubbish|garbage|trash|slaves|robots|machines|cattle|animals|numbers
      soul destroying|crushing|sucking
      mental breakdown
      nervous breakdown
      panic attack~
      rock bottom
      running on fumes|empty
      took|take~|stole|steal~ the|my|our|all? credit
      nobody|not|never|hardly give~ a damn|shit|toss|hoot
      no thanks for|from|at|whatsoever
      kill~|crush~|break~|eat~|wreck~|wear~|grind~|suffocate~|bury|burying me|us|him|her|them
      killing my|our
      eating me|us alive
      on _ last legs
      at _ wits end
      can not cope
      falling to pieces
      worn down|out
      wears|wear|wearing|wore me|us|him|her|them out|down
      fry|fries|frying my brain
      what is the point|use
      no point
      not want to live
      close to tears
      in tears
      bursts|burst into tears
      racing heart
      heart racing
      sexually harass~
      touch~ me
      dumpster fire
      train wreck
      sinking ship
      death march
      piece of shit|crap`,
  },
  {
    value: -2,
    phrases: `under water
      breaks|broke|breaking my|our heart
      feel~|felt|makes me|us feel so? small
      so small
      at his|her|their|your mercy
      deep end
      hands|hand shake~
      i shake
      am shaking
      stomach is in|turns|hurts|aches|churns
      in knots
      out of bed
      can|could not take|handle|tolerate|stand|bear|face|stop|escape|trust|breathe|focus|concentrate|relax|remember
      can|could hardly|barely breathe|move|think|stand|eat|walk|get
      can|could not do anything right
      can|could not look
      can|could not work with
      not speak|spoken|talk|talked to each
      leave|leaves|left me|us out
      outsider
      people stop talking
      stop talking when
      at war
      big row
      in the middle of it
      nowhere to|for go|me
      nothing comes|came|happens|happened of
      heard nothing
      hear|heard|find|found about|out decisions|it|things|last|after
      are you kidding
      you must be kidding
      kidding me
      spare me
      leave me in peace|alone
      mind your own
      not listen|care|pretend
      is for show
      for show
      lip service
      only care about numbers|money|profit|themselves|targets
      same people every|always|again
      waiting in double
      work is|was waiting
      never me
      never my turn
      marked down
      nobody can reach
      one who always
      always the same
      same thing for years
      keep~|kept missing|failing|losing|asking|changing|breaking|interrupting|forgetting
      checks everything
      deadlines|tasks|tickets|mails|requests keep coming
      changes his|her|their mind every|all|again
      dismissed
      promised me|us * and|but
      broke~ _ promise|promises|word
      only ever gets|get longer
      thrown in
      nothing right
      no idea what we
      are|is on their side
      not okay|ok|alright|fine
      nothing to them
      without me
      feels|everything|all grey
      two|three|four people short
      do their|his|her work too
      not reach
      not what i|we was|were told|promised
      the training never
      never happened|came|comes
      am|was left waiting
      sitting around
      underwater
      under it
      snowed under
      up to my|our neck|ears|eyeballs
      over my head
      heads above water
      keep my|our head above water
      too thin
      spread thin
      on my|our plate
      plate is full|overflowing|overloaded
      full plate
      fire fighting
      firefighting
      put~|putting out fires
      all hands on deck
      on fire
      goes|went|going up in flames
      blew|blow|blows|blown|blowing up in
      fell|falls|falling through
      going|went|goes south|downhill|sideways
      downhill
      mov~|move~|shift~ the goalposts|goalpost
      moving target
      scope creep
      technical debt
      tech debt
      context switch~
      back to back
      crunch time|mode
      crunch~
      dead end
      hamster wheel
      rat race
      revolving door
      blame game
      punching bag
      scapegoat~
      under the bus
      down my|our neck|back
      cog in _ machine|wheel
      performance improvement? plan
      on a pip
      pip
      paged
      get|got|getting|gets paged|called at|every|again|all|four|five|three|six
      day off again
      all nighter~
      night after night
      double shift~
      short staffed
      short handed
      under pressure
      hanging|hang on? by a thread
      hang~ in there
      behind my|our|his|her back
      steal~|stole my|our
      stolen from
      passed over
      left out
      left behind
      left alone
      let down|go
      lets|letting me|us down
      let me|us|them|him|her down
      laid off
      lay offs
      look~ like an? idiot|fool
      feel~|felt|so|very|really|bit|am|getting|been down
      feel~|felt|so|very|really|am|been low
      feel~|felt like crying|quitting|crap|shit|hell|giving|leaving|rubbish|nothing
      feel~|felt lost
      am lost
      feel~|felt sick
      feel~|felt nothing
      off sick
      sick leave
      sick with|from
      wake~|woke|waking up at|every
      lie~|lying|lay awake
      awake at night
      lost sleep
      stare at the|my wall|screen|ceiling
      my back|shoulders|head|neck|feet|knees hurts|hurt|aches|ache|kills
      go~|went home in tears
      want~|wanna to? quit|leave|resign|cry|scream|hide|disappear
      thinking about|of leaving|quitting|resigning
      should i quit|leave|resign
      hand~ in my notice
      lose~|lost|losing my|our job|mind|temper|voice|patience|motivation|confidence|faith|hope
      lost two|three|four|good
      losing it
      loose~|losing my motivation
      bleeding people
      people are leaving
      everybody is leaving|quitting
      never again
      waste~ of time|money
      drive~|drove me|us crazy|mad|insane|nuts|up
      out of control|hand|reach
      through the roof
      at the seams
      cut~ corners
      cut~ our|my|the hours|bonus|pay|budget|staff|team|break|breaks
      drag~ their|his|her feet
      pull~ the rug
      rug from under
      rock and a hard place
      cut with a knife
      head~ will roll
      flying blind
      walking on eggshells|eggs
      eggshells
      elephant in the room
      office politics
      red tape
      work~|works in silos
      silos
      red flag~
      last straw
      long face~
      bad blood
      silent treatment
      cold shoulder
      takes|taking|took its|a toll
      toll on
      cost~ me
      made fun
      make~|making fun of
      talk~ down to
      look~ down on
      shoot~|shot down
      shut~ me|us down
      play~ favourites|favorites
      walk~ all over
      pile~|piling up|on|it
      keep~|kept piling|adding|adding
      dump~ on|the|it|everything|their|his|her
      doubled
      redo everything
      from scratch again
      mandatory overtime
      no shows
      call~ in sick
      too much|many|few
      too little|late|long|short|far|high|fast|expensive|hard|difficult|big|heavy|loud|young|old
      way too
      far too
      much too
      so few
      more and more work
      on my|our|his|her|the only? day|days off
      crazy hours
      long hours
      late hours
      work~ late
      in a row
      around the clock
      twenty four seven
      work~|doing the? work|job|jobs of two|three|four|five|several
      three|two|four|five people's work
      is|are|was a joke
      what a joke
      for nothing
      nothing but
      instead of
      to blame
      my fault
      fault is mine
      in trouble
      no fun
      hurt~ me|us
      at my|our expense
      on edge
      burn~ us
      burning
      explod~
      sidelined
      stolen
      spit|spat at
      to much|many
      hang~ over us|me|our|my|everybody
      backlog|queue|pile|list keeps|kept growing
      keep~ growing
      at midnight
      three|two|four|five jobs
      eighty|seventy|sixty|ninety hours
      could not care less
      no end in sight
      not|never get|got the job|promotion|position|role|raise
      can|could not switch off
      not miss this
      not treated equally|fairly|well
      not renewed|extended
      nobody was there
      hardly a day
      not finish
      not funny
      days|shifts|nights|weeks are|is|get|were|a long|longer|bit|rather|little long?
      somewhat|slightly|rather|a|bit|little|always|far behind
      there are nicer|better|easier
      hoping|hoped for
      thank you would
      am|are coping|managing|surviving
      pay|salary|wage|wages|money is|are low|bad|poor|lousy|miserable
      go~ crazy|mad|insane
      fire|firing me|him|her|us
      dislike~
      worked|work|working for nothing|free
      get|got worse
      on my nerves
      got on|to my|me nerves
      stab~ in the back
      out of nowhere
      overnight
      against me|us
      picks|picking|picked on
      single~ out
      gang~ up
      freak~ out
      stress~ out
      push~ me|us
      worry|worries|worried about me|him|her|them|us
      turns|turned|turning to me sour
      turned sour
      goes|gone|went wrong
      to death
      in pain
      not right
      hate myself
      want out
      out of here
      have|had had it
      hit~ a wall
      wtf
      fml
      smh
      cba
      af`,
  },
  {
    value: -1.4,
    phrases: `could|can|might be better|nicer|friendlier|fairer|easier|clearer
      could|might have been better|nicer|kinder
      could have gone|done better
      could|would have liked|wished|hoped
      could|can do with
      could use
      could|can do better
      have|had|has been better
      have|had|seen|knew|known better|easier|nicer|brighter days|day|weeks|week|times|time|months|years|jobs|mornings
      seen better
      better days
      not great|ideal|optimal|perfect|brilliant|amazing|fantastic|wonderful|easy|easiest|nice|fun|pretty|terrific
      not the best|easiest|nicest|greatest|friendliest|happiest|kindest|most
      not my best|favourite|favorite|finest|thing|day|week|idea|happiest
      not at my|our best|happiest
      less than ideal|great|perfect|happy
      not exactly|precisely thrilled|happy|fun|great|easy|ideal|sunny|pleased|delighted|motivated|nice|a
      not thrilled|amused|impressed|keen|delighted|excited
      not brilliantly|well|greatly|easily
      not what i|we wanted|hoped|expected|signed|need|imagined|was
      not what it was|used
      not the same
      is not what
      not nothing
      fine|okay|ok|good|alright i guess|suppose
      i guess|suppose i am|it fine|okay|ok|alright
      i guess|suppose i will get
      get~ used to it
      get used to
      used to it
      some getting used to
      takes getting used
      fine whatever
      whatever
      oh well
      meh
      a lot to take|handle|deal|carry|digest
      it is|has been a lot
      it a lot
      quite a lot
      it adds up
      bit much
      a|touch|little|somewhat|slightly much
      get~|got|getting by|through
      muddle~|muddling through
      just about
      coping just
      manage|managing just|somehow
      somehow
      survive~|surviving
      still standing|alive|here
      soldier~|soldiering on
      keep|keeping going
      can not grumble
      must not grumble
      mustnt grumble
      is what it is
      it what it is
      so so
      okay ish
      okayish
      ok ish
      tolerable
      bearable
      some getting
      leave~|leaves something|a to lot? be? desired
      to be desired
      room for improvement
      would not mind
      i wish
      easy for you
      have|has|had not a|any? mentor|desk|contract|plan|login|laptop|contact
      not have|had|got a|any? mentor|desk|contract|login|laptop|contact|holiday|vacation|weekend|proper|day|days|free|lunch|break
      worked through
      a lot going on
      all meetings
      need to improve
      could have learned more
      more bad days
      not want to go|come|get|wake
      far away
      if only
      more or less
      at a loss
      harder than
      some days are
      let us say
      let us put
      put it that way
      interesting week|day|times|month
      eventful
      running low
      running out of
      run~|ran out of
      thin on the ground
      down in the
      under the weather
      off colour|color|my|form
      out of sorts
      not myself
      not my self
      not feel~ like myself
      one of those days|weeks
      rather not think|talk
      try not to think
      not to think
      what else can
      work is work
      just tired
      bit flat|tired|lost|lonely|worried|sad|low
      would be lying if
      could be worse but
      hard to say no
      miss her|him|them|home|my|our|you|the
      i miss
      missed my|our|his|her
      give~ me headaches|a
      shed a tear
      a tear
      still waiting
      on hold again
      stopped working
      not work~ properly|again
      still not
      no longer know
      no idea how
      not know how|what
      not know what to
      at my own expense
      again and again
      over and over
      same old
      yet another
      one more
      never end~
      never stop~
      never work~
      does not work
      not work~ for
      it not work
      moved forward again
      deadline forward
      not felt? like myself
      always the one
      always me|us
      only one who
      why always me
      am|is|are|always wrong
      work weekends|weekend
      every weekend
      nonstop
      non stop
      endless
      never ending
      on my own with
      all alone
      left to
      blocked
      stuck in|with|between|on
      getting rare
      went down
      is|are|was|were|keeps|went down
      rejected again
      again without
      not even
      nothing changes|works|helps|happens|matters
      never once
      nobody even
      on paper`,
  },
];
