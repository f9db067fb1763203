import type { Letter } from "#lib/domain/mail/letter.ts";

const action = { label: "Open Elara", path: "/hr/alerts" };

/** Calls somebody to an alert. A mail can be read over a shoulder: it says neither who nor what. */
export const responderLetter: Letter = {
  subject: "Somebody needs you now",
  paragraphs: ["Somebody needs you now. Open Elara.", "Whoever takes over first is shown to the others."],
  action,
};

/** Asks somebody to look at what nobody waits for. */
export const workLetter: Letter = {
  subject: "A colleague may be glad of a talk",
  paragraphs: [
    "Elara suggests that somebody in HR looks in on a colleague. It is not an emergency: it can wait for your working hours.",
    "Open Elara to see more, and take it over if you can.",
  ],
  action,
};

/** Tells the person who has taken over that there is something new. */
export const updateLetter: Letter = {
  subject: "There is something new in Elara",
  paragraphs: ["Somebody you look after may need you again. Open Elara."],
  action,
};

/** Tells an admin that nobody in HR answers. An admin learns neither who nor what. */
export function toAdminLetter(appUrl: string): Letter {
  const place = new URL(action.path, appUrl).href;
  return {
    subject: "An alert in Elara waits for HR",
    paragraphs: [
      "An alert in Elara waits, and nobody in HR has taken it over.",
      `Please reach somebody in HR by phone now and ask them to open Elara at ${place}.`,
      "You cannot open the alert yourself. If nobody in HR has an account, invite somebody under Users.",
    ],
    action: { label: "Open the users", path: "/admin/users" },
  };
}
