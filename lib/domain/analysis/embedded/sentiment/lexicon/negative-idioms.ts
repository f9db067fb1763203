import type { PhraseTier } from "./lexicon-entry.ts";

/** Figures of speech for what goes badly, beside the plainer ones of `negative-phrases.ts`. */
export const negativeIdioms: readonly PhraseTier[] = [
  {
    value: -2.2,
    phrases: `knees|back|feet|legs|nerves|shoulders is|are shot|killing
      headless chicken~
      count~ the days|hours|minutes
      for themselves
      one thing after
      roll~ his|her|their|my eyes
      final straw
      like servants|children|kids|idiots|criminals|furniture|air|strangers|aliens|thieves
      like a|an machine|number|child|robot|idiot|servant|dog|slave|criminal|nobody|burden
      just a number
      talk~ over|down me|to
      cuts|cutting me|us off
      interrupts|interrupting|interrupted me|us
      string~|strung me|us along
      never see my|our
      hardly|barely|never see|saw my|our
      can not remember the last time
      it stings
      stings
      day feels the same
      barely see daylight|sunlight|the
      available twenty four|24|around|all
      24 7
      stopped|stop~ caring|enjoying|trying|believing|hoping|trusting
      can|could not keep
      passed around
      lost|lose|losing another
      no light at
      light at the end
      rather be anywhere|somewhere else
      over this
      last one to
      hours|pay|bonus|budget got|get|were|was slashed|cut
      slashed
      written up
      no idea what|how|why
      disappear
      not feel~ it today
      through my|our|the break|lunch
      stomach drops|dropped|drop
      parking lot
      never let me
      any credit
      so thick
      not think i can|could do|take|manage|last|go|stay|continue|handle
      do another winter|year|shift|season|week|month|summer
      have|has|had to work christmas|sunday|sundays|weekends|easter
      work~ christmas again
      told to smile|calm
      thin ice
      each|one other throats|others throats
      at loggerheads
      butt~ heads
      up the wall
      to the wolves
      hung out to dry
      in the dark
      left|leave~|keep~|kept me|us hanging
      ghosted
      brush~|fob~|fobbed me|us off
      guilt trip~
      gaslight~
      stonewall~
      nitpick~
      on my case
      give|gives|gave|giving me|us grief|hell|attitude|crap|a
      hard time
      a lot of flak|stick|abuse
      take~|took|taking the blame|fall|heat|flak
      get|gets|got|getting the blame
      carry the can
      pick~|picking up the slack|pieces
      clean~ up after|their|his|her
      his|her|their mess
      cover~ for people|everybody|him|her|them|others|two|three
      in my lap
      pull~ in all|every
      juggl~
      tread~ water
      spin~|spinning my wheels
      head against a? wall|desk
      brick wall
      talk~ to a wall
      on deaf ears
      deaf ears
      empty promises|words|handed
      all talk
      broken promise|promises
      glass ceiling
      boys club
      old boys
      favourites|favorites
      nepotism
      cutthroat
      dog eat dog
      sink or swim
      house of cards
      powder keg
      time bomb
      meltdown~
      melt~ down
      los~|lost|losing my shit|cool|grip|temper|nerve|appetite|way
      wit|wits end
      crack~ up|under
      on the brink|verge
      head is spinning|exploding|pounding|full|fried
      brain is fried|mush|fog|dead
      brain fog
      like a zombie
      zombie~
      dead inside|tired
      dead on my|our feet
      on my knees
      out of steam|energy|juice|patience|ideas
      battery is|feels empty|flat|dead
      run|running ragged
      into the ground
      to the bone
      dog|bone tired
      no life
      no time for
      miss~ out
      skip~|skipped|skipping lunch|meals|breaks|breakfast
      lunch at my desk
      eat~|ate at my desk|alone
      sit|sits|sitting|sat alone
      standing all day
      no heating|air|water|toilet
      mould|mold|rats|mice
      stink~
      smells bad|awful
      keep~|keeps|kept freezing|crashing|breaking|failing|stopping
      system is|was down
      everything twice
      jump~ through hoops
      form after form
      mixed messages
      no direction|plan|clue|leadership|structure
      out of my depth
      in over my head
      cut out for this
      mess~|screw~ up
      blew it
      drop~|dropped the ball
      botch~
      flunk~
      turn~ me|us|it down
      turned down
      for peanuts
      a pittance
      minimum wage
      pay the rent|bills
      make ends meet
      docked
      pay|hiring freeze|cut|cuts
      job cuts
      downsizing
      clos~ us|our down
      closing down
      replaced|replace us|me|by
      chopping block
      zero hours
      uncertain
      uncertainty
      in limbo
      limbo
      up in the air
      radio silence
      waiting for months|weeks|years
      still no answer|reply|decision|contract
      nobody sits|replies|answers|came|comes|asked|asks|bothered|bothers|noticed|notices|thanked
      nobody would notice
      whisper~
      star~ at me
      laugh~ at me|us
      jok~ about|at me|my|our
      comments about my|our
      avoid~ me|us
      off the invite|mail|list|email
      out of the loop
      us and them
      us against
      bad|weird vibe|vibes
      icy
      bug~ me
      bother~ me|us
      eat~ at me|away
      weigh~ on|heavily me|us|heavily|down
      haunt~
      keep~|kept me up|awake
      get~|got to me
      get~|got me|us down
      drag~|drags|dragged|bring~ me|us down
      piss~ me|us|off
      pissed
      tick~ me off
      blood boil
      makes|make|made|making me|us angry|mad|sick|sad|cry|furious|nervous|anxious|ill|feel
      makes|make|made me|us want to? cry|scream|quit|leave|run|hide
      bottle~ up
      bite|biting|bit my tongue
      brave face
      fake a smile
      put|putting up with
      sick to death
      up to here
      over it
      beyond caring
      checked out
      quiet quitting
      not care anymore|any
      through the motions
      autopilot
      replaceable|disposable|expendable
      groundhog day
      treadmill
      burn~ the candle
      both ends
      no rest
      no respect|thanks|appreciation|support|trust
      not fair
      eye rolls
      on eggs
      last to know
      the last to
      not coping|okay|ok
      a lot of pressure|stress|tension
      under so|a much|lot
      gives me anxiety|headaches|the|stress
      cost me my|the
      cold sweat
      knot in my
      lump in my
      sinking feeling
      heart sinks
      my heart is heavy|broken
      heavy heart
      on my shoulders
      too heavy
      hanging over me|us
      going|go|goes|went nowhere
      for nothing
      waste of
      same shit|crap|mistakes|story|old|mess
      there is always something
      never anybody|enough
      barely|hardly sleep|slept|eat|eating|any|anybody
      not loving|enjoying|liking
      chewed|chew~ me out
      tell~|told me|us off
      talked to like
      thrown at me|us
      yelled|shouted|screamed|sworn at
      being watched|ignored|blamed|used
      feel~|felt|being used|watched|judged|guilty|old|stupid|small|invisible|unsafe|unwanted|helpless|ignored|lost
      get harder|worse
      getting harder|worse
      harder to
      takes|taking its
      drives me`,
  },
];
