/** A feeling that was named, about what was told of. `{it}` and `{feeling}` are words of ours. */
export const feltAbout: readonly string[] = [
  "It makes sense to feel {feeling} about {it}, by all that you tell.",
  "To feel {feeling} about {it} takes a lot out of one.",
  "It's hard when {it} leaves you feeling {feeling}.",
];

/** What was told of, where it is plain that it is heavy and no feeling was named. */
export const heavyAbout: readonly string[] = [
  "It sounds hard, how it is with {it}.",
  "There is something heavy in what you tell about {it}.",
  "What you tell about {it} would be a lot for anybody.",
];
