/** What a normal reply ends with after a concern: where a person can be found, and a gentle question. */
export const checkInTexts = {
  /** Questions about suicide: a bare yes to one of them is a disclosure. */
  suicide: [
    "May I ask you plainly: have you been thinking about ending your life?",
    "When it feels like this, do you sometimes think about not wanting to live?",
    "Is it the kind of heavy that makes you think about not being here?",
    "Do thoughts of hurting yourself come up when it is this heavy?",
  ],
  other: [
    "Are you safe where you are, at work and at home?",
    "Is there anything that makes you feel unsafe right now?",
    "Would it help to talk to a person about this?",
  ],
  help: [
    "Behind the help button you find people to talk to, at any time.",
    "If you would like a person beside you, the help button shows whom you can call.",
    "The help button above has numbers of people who listen, day or night.",
    "You can open the help button whenever you want somebody to talk to.",
    "Whenever it gets too much, the help button shows people who listen.",
  ],
} as const;
