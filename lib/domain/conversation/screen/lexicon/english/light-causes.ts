import { patternLines } from "../signal.ts";

/** Small causes that make a wish to die a figure of speech, though not one to pass over in silence. */
export const lightCauses: readonly string[] = patternLines(`
  @trivial ..3 (make|makes|making|made) (me|us) ..2 (want|wish|wanna|feel like|contemplate|consider) ..2 (@die|@killme)
  (make|makes|making|made) (me|us) ..1 (want|wish) ..1 (@die|@killme) ..2 (lol|emojilaugh|haha*|every time|printer|meeting|again lol)
  (if|when|every time|one more|another) ..5 @trivial ..5 (@killme|@die|kill)
  (@killme|@die) .. (if|when|because of|during|after|before|over|from|at|in) ..4 (another|one more|this|these|that|stupid) ..1 @trivial
  (could|would) (kill myself|have died|die|have killed myself) (for|when|because|from) (forgetting|forgot|leaving|missing|not saving|laughing|sending|hitting|replying|embarrassment|embarrassed|i called|i said|i sent|not backing)
`);
