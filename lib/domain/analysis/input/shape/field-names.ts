import { isObject, type Value, type ValueObject } from "../text/value.ts";

/** How field and column names are compared: letters and digits only, in lower case. */
export function plainField(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

const fields = (names: string) => names.split(/\s+/u);

export const speakerFields = fields(
  "role speaker from author sender fromwho participant who senderrole sendertype speakerrole messagerole authorrole sentby saidby spokenby user by source actor side direction label name type",
);
export const textFields = fields(
  "content text message body value utterance msg statement messagetext messagecontent messagebody transcript words says said line sentence parts data kwargs response reply",
);
export const timeFields = fields(
  "sentat timestamp createdat created createtime time date datetime ts sent when messagetime sentdate",
);
export const orderFields = fields(
  "turn turnid turnindex turnnumber index idx seq sequence order position messageindex messagenumber messageno turnno step",
);
export const conversationFields = fields(
  "conversationid conversationkey convid conversationuuid sessionid chatid threadid dialogueid dialogid callid interactionid ticketid",
);
/** Fields that hold a conversation's number or the conversation itself. */
export const numberedFields = fields("conversation session chat thread dialogue");
export const employeeFields = fields("employeeid empid employeeno employeenumber staffid workerid personid");
/** Fields that hold a conversation's messages, in whatever form. */
export const messageListFields = new Set(
  fields(
    "messages conversation conversations turns dialogue dialog dialogues dialogs chat chats chathistory history transcript transcripts utterances exchanges log chatlog messagelog items events lines pairs qa qapairs qanda thread threads sessions session discussion interaction interactions talk content text conversationtext conversationhistory conversationdata chatdata body data mapping",
  ),
);

/** Pairs of one question and its answer. */
export const pairFields: readonly (readonly [first: string, second: string])[] = [
  ["question", "answer"],
  ["q", "a"],
  ["prompt", "response"],
  ["prompt", "completion"],
  ["prompt", "reply"],
  ["input", "output"],
  ["input", "response"],
  ["instruction", "output"],
  ["instruction", "response"],
  ["message", "response"],
  ["message", "reply"],
  ["query", "response"],
];

/** An object's fields by their plain names; the first of several of one name counts. */
export function readFields(object: ValueObject): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const [name, value] of Object.entries(object)) {
    const plain = plainField(name);
    if (!found.has(plain)) found.set(plain, value);
  }
  return found;
}

/** Which conversation an object says it belongs to. */
export function findConversationId(found: ReadonlyMap<string, Value>): string | null {
  const id = findScalar(found, conversationFields);
  if (id !== null) return id;
  const numbered = findScalar(found, numberedFields);
  return numbered !== null && /^\S*\d\S*$/u.test(numbered) ? numbered : null;
}

/** The first of some fields that holds a text or a number, as a text. */
export function findScalar(found: ReadonlyMap<string, Value>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = found.get(name);
    if (typeof value === "string" && /^[^\n[{]{1,120}$/u.test(value.trim())) return value.trim();
    if (typeof value === "number") return String(value);
    if (isObject(value) && typeof value.id === "string") return value.id;
  }
  return null;
}
