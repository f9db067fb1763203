import type { AnswerKind } from "../../bank/question-bank.ts";

const kinds: readonly (readonly [RegExp, AnswerKind])[] = [
  [/[🆘🚨]/u, "asks_for_help"],
  [/[😢😭😞😔💔😩😫😰😱😨🥺😖😣☹🙁😿🤯😥😓🥀]/u, "distressed"],
  [/[😡🤬😠👿💢😤🖕🙄]/u, "angry"],
  [/[🤷😐😕😑😶🤔😅🫤🥱😴😬🙃]/u, "minimises"],
  [/[🙂😊😀😃😄😁😎🥰😍🤗🎉💪🙏❤💚💙☀🌞👍👌✅🥳🤩😌]/u, "denies"],
];

/** How a message is meant that says it in pictures. */
export function readEmoji(emoji: readonly string[]): AnswerKind | null {
  const all = emoji.join("");
  return kinds.find(([pattern]) => pattern.test(all))?.[1] ?? null;
}
