const human =
  /\b(?:i(?:'m| am) (?:(?:not (?:an? )?(?:ai|bot|robot|machine|program|computer))|(?:also |just |actually |really |in fact )*(?:an? )?(?:real |actual |living )?(?:human|person|man|woman|guy|mother|father|mum|mom|dad|wife|husband|parent|colleague|coworker|co-worker|employee|nurse|doctor|therapist|psychologist|counsell?or|manager|team lead|supervisor|hr (?:manager|person|representative|partner|rep))\b|(?:your|the) (?:manager|boss|colleague|supervisor|team lead|friend from|hr\b|therapist|doctor)|from (?:hr|the hr|management|your team)|in hr)|(?:as|being) (?:a )?(?:fellow )?(?:human|real person|mother|father|parent|woman|man|manager|colleague|employee|nurse|doctor|therapist|psychologist|hr)\b(?: myself)?,? (?:i|myself|being)|(?:yes,? )?(?:a )?real person (?:here|typing|writing)|no (?:bot|machine|ai) here|(?:like|same as|just as) (?:you|everyone),? i (?:also |too )?(?:am|have|feel|work|get)|this is (?:a|your) (?:human|real person|manager|boss))\b/u;

/** Whether a sentence claims that a human being speaks. */
export function claimsHuman(sentence: string): boolean {
  return (
    human.test(sentence) &&
    !/\b(?:not|n't|never|neither) (?:a |your |the |an )?(?:\w+ )?(?:human|person|therapist|doctor|psychologist|counsell?or|manager|colleague|employee|nurse|replacement)\b/u.test(
      sentence.replace(/not (?:an? )?(?:ai|bot|robot|machine|program|computer)/u, ""),
    )
  );
}
