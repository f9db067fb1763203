import type { CallPerson } from "#components/chat/care/call-person.tsx";

/** Asks for somebody, as an action takes it. */
export type CallByKind = (input: { readonly kind: "crisis" | "work_harm" }) => ReturnType<CallPerson>;
