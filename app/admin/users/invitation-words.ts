/** What an admin is told of an invitation just written, where its link is not theirs to see. */
export function describeInvitation({
  email,
  isDelivered,
}: {
  readonly email: string;
  readonly isDelivered: boolean;
}): { readonly title: string; readonly text: string } {
  return isDelivered
    ? {
        title: `The invitation for ${email} goes out by mail`,
        text: "It takes a minute or so. The outbox shows whether it was sent.",
      }
    : {
        title: `The invitation for ${email} is in the outbox`,
        text: `No mail service is set up, so it stays there. On the server, “elara user password-link ${email}” prints a link to hand over.`,
      };
}
