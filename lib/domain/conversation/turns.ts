/** One message of a conversation, in the words of whoever said it. */
export type Turn = { readonly role: "person" | "elara"; readonly text: string };
