import type { HandOff } from "#lib/domain/conversation/care/care-card.ts";
import type { ElaraMessage } from "../elara-message.ts";

type Result<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly message: string };

/** What the chat asks of the server beside the stream itself; the page hands it in. */
export type TalkActions = {
  readonly read: (input: {
    conversationId: string;
  }) => Promise<Result<{ readonly messages: readonly ElaraMessage[]; readonly isAnswering: boolean }>>;
  readonly callPerson: (input: {
    conversationId: string;
    kind: "crisis" | "work_harm";
  }) => Promise<Result<HandOff>>;
  readonly remove: (input: { conversationId: string }) => Promise<Result<unknown>>;
};
