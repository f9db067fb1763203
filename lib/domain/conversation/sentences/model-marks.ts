/**
 * Marks with which the templates of language models part messages. In a model's text they mean that it has run past its
 * own end; in a person's text they could end the person's message and begin one in another role.
 */
const templateMark =
  /<\/?s>|<\|[a-z_0-9 ]{1,40}\|>|\[\/?INST\]|<<\/?SYS>>|<(?:start|end)_of_turn>|<\/?(?:bos|eos|pad|unk)>|<｜[^｜>]{1,60}｜>|<\/?think(?:ing)?>|#{2,3} ?(?:Instruction|Response|Input|Human|Assistant|User)\b/iu;
const everyMark = new RegExp(templateMark.source, "giu");
const ownLabel = /^\s*(?:\*\*)?(?:Assistant|Elara|Chatbot|AI|Bot)(?:\*\*)?\s?:(?:\*\*)?[^\S\n]*/u;
const roleLabel =
  /^\s*(?:\*\*)?(?:User|Human|Person|Employee|Assistant|Elara|System|Chatbot|AI|Bot|Customer|Client)(?:\*\*)?:(?:\*\*)?(?=\s|$)|\s(?:User|Human|Assistant):(?=\s|$)/u;

/** Where a sentence goes past the model's own end: a template's mark, or a turn of somebody; -1: nowhere. */
export function findModelMark(sentence: string): number {
  const mark = templateMark.exec(sentence)?.index ?? -1;
  const label = roleLabel.exec(sentence)?.index ?? -1;
  return mark === -1 || label === -1 ? Math.max(mark, label) : Math.min(mark, label);
}

/** The first sentence of a reply without the label that some models put before it. */
export function dropOwnLabel(sentence: string): string {
  return sentence.replace(ownLabel, "");
}

/** Whether it is worth looking for a mark in a sentence that is not complete yet. */
export function mayHoldMark(sentence: string): boolean {
  return (
    sentence.includes(">") || sentence.includes("]") || sentence.includes(":") || sentence.includes("##")
  );
}

/** Text of a person in which no template reads a mark; the words stay readable. */
export function disarmMarks(text: string): string {
  return text.replace(everyMark, (mark) => `${mark.charAt(0)} ${mark.slice(1)}`);
}
