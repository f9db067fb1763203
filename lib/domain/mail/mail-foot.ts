/** The foot of a letter as plain text: who writes, why, and how to end it. */
export function toMailFoot({
  because,
  companyName,
  unsubscribeHref,
}: {
  because: string;
  companyName: string;
  unsubscribeHref: string | null;
}): string {
  const lines = [
    "-- ",
    toSenderLine(companyName),
    `You get this mail because ${because}`,
    ...(unsubscribeHref === null ? [] : [`No more mails of this kind: ${unsubscribeHref}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Who writes, in one sentence; without a name Elara alone. */
export function toSenderLine(companyName: string): string {
  return companyName === "" ? "Elara, your company's place for how work feels." : `Elara at ${companyName}.`;
}
