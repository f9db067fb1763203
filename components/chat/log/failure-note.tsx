import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { Failure } from "../talk/failure.ts";

type FailureNoteProps = {
  readonly failure: Failure;
  readonly isOnline: boolean;
  readonly isRetrying: boolean;
  /** Nothing of a reply is there yet. */
  readonly isUnsent: boolean;
  readonly onRetry: () => void;
  readonly onTakeBack: () => void;
};

/** What went wrong, beside the message it happened to, and what can be done about it. */
export function FailureNote(props: FailureNoteProps) {
  return (
    <div className="flex max-w-full flex-wrap items-center justify-end gap-x-4 gap-y-2 text-sm text-attention">
      <p>{failureWords(props)}</p>
      <Remedy {...props} />
    </div>
  );
}

/** The note's words; also read out. */
export function failureWords({
  failure,
  isOnline,
  isRetrying,
  isUnsent,
}: Omit<FailureNoteProps, "onRetry" | "onTakeBack">): string {
  if (failure.kind !== "connection") return failure.message;
  if (!isOnline) return "You are offline; your message is kept here and sent when you are back.";
  const next = isRetrying ? "Trying again." : "Your message is kept here.";
  return isUnsent ? `Not sent yet: ${failure.message} ${next}` : `The connection broke. ${next}`;
}

function Remedy({ failure, isOnline, onRetry, onTakeBack }: FailureNoteProps) {
  if (failure.kind === "signed_out") {
    return (
      <LinkButton size="small" variant="secondary" href="/sign-in?next=/chat">
        Sign in again
      </LinkButton>
    );
  }
  if (failure.kind === "gone") {
    return (
      <LinkButton size="small" variant="secondary" href="/chat">
        Begin a new one
      </LinkButton>
    );
  }
  if (failure.kind === "invalid") {
    return (
      <Button size="small" variant="secondary" onClick={onTakeBack}>
        Change the message
      </Button>
    );
  }
  if (!isOnline) return null;
  return (
    <Button size="small" variant="secondary" onClick={onRetry}>
      Try again
    </Button>
  );
}
