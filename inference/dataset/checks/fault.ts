/** Why a conversation is not taken, and the words that it is about. */
export type Fault = { readonly reason: string; readonly text: string };
