import { Notice } from "#components/ui/notice.tsx";
import { describeInvitation } from "./invitation-words.ts";

type InvitationWrittenProps = {
  readonly email: string;
  /** Where mails go out; else they stay in the outbox. */
  readonly isDelivered: boolean;
  /** What signs the person in; null where it is not the admin's to see. */
  readonly link: string | null;
};

/** Says how an invitation just written reaches the person. */
export function InvitationWritten({ email, isDelivered, link }: InvitationWrittenProps) {
  const words = describeInvitation({ email, isDelivered });
  return (
    <Notice tone="good" title={words.title} live>
      {link === null ? (
        words.text
      ) : (
        <>
          In this demo you may use the link yourself:{" "}
          <a href={link} className="break-all">
            {link}
          </a>
        </>
      )}
    </Notice>
  );
}
