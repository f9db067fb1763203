import type { WordTier } from "./lexicon-entry.ts";

/** Words that speak of something good, by how good. `~` stands for the forms of a verb or noun. */
export const positiveWords: readonly WordTier[] = [
  {
    value: 3,
    words: `love loves loved loving adore~ amazing amazingly amazed awesome fantastic wonderful wonderfully brilliant brilliantly excellent superb outstanding perfect perfectly incredible incredibly phenomenal terrific fabulous
      marvellous marvelous magnificent delighted delightful delight~ thrilled thrilling ecstatic overjoyed elated blessed blessing~ joy joyful joyous best heaven heavenly bliss blissful
      euphoric exceptional spectacular stellar splendid gem rockstar triumph~ beloved fab ace exquisite`,
  },
  {
    value: 2,
    words: `happy happier happiest happiness happily glad gladly pleased pleasing pleasure pleasant pleasantly cheerful cheered cheering cheers smile~ laugh~ laughter fun enjoy~ enjoyable
      enjoyment good great greatly nice nicer nicest nicely lovely beautiful beautifully sweet kindness kindly friendly friendlier warm warmly welcoming welcomed gracious generous generously caring considerate thoughtful
      helpful supportive encouraged encouraging encouragement encourages inspire~ inspiring inspiration motivated motivating motivates enthusiastic enthusiasm excited exciting excitement eager passionate proud
      proudly prouder pride confident optimistic optimism hopeful grateful gratitude thankful appreciate~ appreciative appreciation valued respected respectful praise~ complimented compliment~
      rewarding celebrate~ celebration success successes successful successfully succeed~ achieve~ achievement~ accomplish~ accomplishment~ winner promoted nailed aced relaxed relaxing restful refreshed refreshing
      recharged energised energized energetic relief relieved peaceful comfortable comfy cosy smooth smoothly productive satisfied satisfying satisfaction contented fulfilled fulfilling meaningful worthwhile
      fascinating engaging trustworthy talented lucky luckily fortunate fortunately privilege~ privileged impressed impressive remarkable positive positively constructive touched harmony harmonious
      thrive~ thriving flourish~ hilarious amused super yay hooray hurray yippee woohoo bravo congratulations congrats uplifting uplifted vibrant gentle sunny spirited invigorating
      treasured cherish~ heartwarming dedicated devoted reassured reassuring adorable charming hyped stoked psyched pumped victory fulfil~ gratifying empowered empowering welcomes dreamy
      painless effortless effortlessly flawless flawlessly seamless seamlessly superbly wholesome delicious tasty hero heroes`,
  },
  {
    value: 1.2,
    words: `better easier calmer calm easy relax~ interesting fair honest trusted reliable competent skilled brave strong stronger healthy recovered improve~ improvement~ progress~ progressing win wins won
      winning recognised recognized recognition acknowledged reward~ rewarded award~ awards thanked support~ supported supporting confidently flexible freedom balanced
      safe safer secure steady stable decent solid fresh bright cool neat included belong~ teamwork learned learning trust trusts trusting efficient effective efficiently effectively fine alright 
      rested ready thanking hugs hug hugged gift~ flowers party tidy polite politely honoured honored deserved quicker faster helps helped hope hopes hoping celebrate welcome interested satisfy~
      manageable smoother healthier quieter improving compliments cooperative collaborative lively praised resolved solved sorted`,
  },
  { value: 0.3, words: "okay ok okey" },
  {
    value: 0.4,
    words: "bonus promotion raise quiet wellbeing goodness humour humor fairness care solution~ curious",
  },
];
