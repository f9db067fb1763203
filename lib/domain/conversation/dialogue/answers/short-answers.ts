import type { ReadMessage } from "../message/read-message.ts";

export type ShortAnswer = {
  readonly says: "yes" | "no";
  /** Nothing else was said. */
  readonly isAlone: boolean;
};

const yes =
  /^(?:(?:oh|well|hell|ah|um+|hm+),? )?(?:yes+|yeah+|yep+|yup+|yea|ya|yah|jup|aye|sure|of course|indeed|true|correct|right|i do|it is|it does|they do|i am|i have|they are|we are|kind of yes|think so|i think so|affirmative|absolutely|definitely|totally|always|y)\b/;
const no =
  /^(?:(?:oh|well|um+|hm+|honestly|actually),? )?(?:no+|nope+|nah+|naw|never|not really|not at all|none|nothing|no one|nobody|negative|n)\b|^(?:i don't|i'm not|it isn't|it's not|they don't|i haven't)\W*$/;
const yesEmoji = /^(?:👍|👌|✅|💯|🙌|☑|✔)/u;
const noEmoji = /^(?:👎|🙅|❌|🚫)/u;
const fillers =
  /\b(?:yes+|yeah+|yep+|yup+|yea|ya|no+|nope+|nah+|sure|of course|indeed|true|correct|right|i do|it is|it does|they do|i am|i have|very much|thanks|thank you|really|not|at all|all|please|so|much|i think|think|honestly|actually|definitely|absolutely|totally|oh|well|it|that|to be honest|never|always|i don't|there is|there are|some do|they do)\b/g;

/** A yes or a no that a message begins with; null when it begins otherwise. */
export function readShortAnswer({ plain, emoji }: ReadMessage): ShortAnswer | null {
  if (plain === "") {
    const all = emoji.join("");
    if (yesEmoji.test(all)) return { says: "yes", isAlone: true };
    return noEmoji.test(all) ? { says: "no", isAlone: true } : null;
  }
  const says = yes.test(plain) ? "yes" : no.test(plain) ? "no" : null;
  if (says === null) return null;
  return { says, isAlone: !/[\p{L}\p{N}]/u.test(plain.replace(fillers, " ")) };
}
