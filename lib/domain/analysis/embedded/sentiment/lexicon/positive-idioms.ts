import type { PhraseTier } from "./lexicon-entry.ts";

/** Figures of speech for what goes well, beside the plainer ones of `positive-phrases.ts`. */
export const positiveIdioms: readonly PhraseTier[] = [
  {
    value: 2.2,
    phrases: `actually|really|finally gets it|me|us
      stress|pressure|noise|tension|workload has|have|is|are|went gone|down|less|eased|dropped
      slept|sleep eight|nine|seven|through|ten hours|night
      taken seriously
      would recommend
      glowing
      gorgeous
      came|come|go|went home with energy|happy|a
      how kind|good|great|lovely|nice we|they|he|she|everybody|it
      really|actually|always listened|listens|helped|helps|cared|cares
      pull~|pulled together
      fall~|fell in|into place
      nothing but praise|good|love|kind|nice
      feel~|felt lighter|heard|seen|understood|needed|included|welcome|trusted|useful|lucky|free|alive|energised|energized|valued|whole|settled|refreshed|looked|supported|better|safe
      off my|our shoulders|chest
      weight off
      a load off
      breathe again
      like a log
      chip~|chipped in
      pitch~ in
      confidence is|has growing|grown|back
      chuffed
      had a blast|laugh|ball
      a blast
      digging the|my|this|it
      enough hands|people|staff|time|sleep|rest
      buzzing
      on top of the|things|my|it
      under control
      hang of it|this|things
      it clicked
      in good hands
      tight|close knit
      second family
      hit it off
      good|great|positive vibes|vibe
      giggl~
      cracked me|us up
      get~ along well|great
      look~ after me|us
      extra mile
      out of his|her|their way
      stand~|stood by me|us
      took|takes the|his|her time
      check~ in on me|us
      asked how i
      remembered my|our
      thank you card|note|mail|letter|so|to|all
      standing ovation
      applause
      high five~
      five stars
      ten out of ten
      hats off
      kudos
      shoutout
      finished|done|home|out early
      under budget
      done and dusted
      wrapped up
      finish line
      breakthrough
      first place
      a record
      weekend off
      long weekend
      time for my|our family|kids|children|friends|self
      four day week
      got|have|gave a|my|me permanent|a contract
      pay rise
      learn~ loads|lots|a|so lot|much
      at ease
      at peace
      good|better|great place
      my old self
      myself again
      back to normal
      on the mend
      energy is? back
      motivated again
      spring in my
      spark is back
      worth getting up
      dream team
      legend~
      superstar~
      lifesaver
      godsend
      angels|angel
      a joy|delight|pleasure|treat|dream|blessing|relief
      first class
      top notch
      spot on
      bang on
      on point
      smashing
      brill
      epic
      best decision
      best thing
      best part
      best bunch
      great|lovely|nice|good bunch
      has|have been kind|great|lovely|amazing|wonderful|good
      can not fault
      no regrets
      worth the
      choose our|my shifts|hours
      smooth~ sailing
      went live without
      less overtime|stress|pressure|work|mails|meetings
      no more overtime|stress|nights|shouting
      fewer mistakes|meetings|mails|complaints
      turned out fine|well|great|ok|good
      could not fault|stop smiling|stop laughing
      can not stop smiling|laughing
      smile on my face
      made me|us smile|laugh|happy|proud|feel
      makes me|us smile|laugh|happy|proud
      warm|warms|warmed my heart
      good|great to be|see|hear|know
      glad to be
      like having|being|working
      enjoy being|working
      finally have|got|hired|fixed|works|working|home|free|over
      much more manageable|relaxed
      i am good|well
      lucky to|with
      grateful for
      proud of
      excited about|for|to
      looking forward
      get better
      on my side
      in the bag
      cannot complain`,
  },
];
