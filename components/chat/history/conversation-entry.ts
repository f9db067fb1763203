/** A conversation in the list of earlier ones. */
export type ConversationEntry = {
  readonly id: string;
  /** Its first words. */
  readonly title: string;
  /** ISO 8601. */
  readonly lastMessageAt: string;
};
