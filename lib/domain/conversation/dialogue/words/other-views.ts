/** Asked once somebody was heard: how it may look from the other's place. Nobody is defended, and nothing excused. `{who}` is in words of ours. */
export const otherViews: readonly string[] = [
  "What do you think was going on for {who} just then?",
  "How might the same moment have looked from the place of {who}?",
  "How would {who} tell it, do you think?",
  "You needn't agree with it, and still: what could be the reasons on the side of {who}?",
  "What might {who} not know about how this is for you?",
  "Suppose somebody had watched it who knows neither of you; what would they have seen?",
  "What do you imagine {who} hoped for in it?",
  "What pressures could {who} be under that one doesn't see from outside?",
];

/** Said to somebody in the heat of it: Elara knows one side, and that one is wanted first. Asks nothing. */
export const oneSided: readonly string[] = [
  "I only hear your side of it here, and it's the one I'd like to understand first.",
  "I wasn't there and know just your part of it, so tell me how it was for you.",
  "From here I can see only one side of it, yours, and it counts.",
];

/** Said first, about friction with somebody. Blames nobody. */
export const frictionLines: readonly string[] = [
  "It wears one down when things are so tense with {who}.",
  "Tension with {who} makes every working day harder than it has to be.",
  "It's hard to work with a clear head while that stands between you and {who}.",
  "Something like this hurts, and with {who} you can hardly keep out of its way.",
];
