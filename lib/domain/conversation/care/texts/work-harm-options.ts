import type { CareStep } from "../care-card.ts";

/** What somebody can do who is harmed at work; they choose, and may choose nothing. */
export const workHarmOptions: readonly CareStep[] = [
  {
    title: "Safety first",
    text: "If you are in danger now, leave the place and call the emergency number. Unsafe work can wait.",
  },
  {
    title: "Somebody you trust in HR",
    text: "With the button on this card you ask for them. They learn your name, how to reach you and what kind of matter it is; what happened you tell them yourself.",
  },
  {
    title: "Somebody outside your reporting line",
    text: "A manager of another team, an equality or safety officer, an ombudsperson: somebody your own manager does not lead.",
  },
  {
    title: "Works council or union",
    text: "If there is one, they can advise you, come along to talks, and know the rules of your company.",
  },
  {
    title: "An office outside the company",
    text: "An equality body, the labour or safety inspectorate, or an advice service of your country. Many can be asked without giving your name.",
  },
  {
    title: "Write it down",
    text: "What happened, when, where, who was there, and what was said. Keep messages and pictures, at home and not on a company device.",
  },
  {
    title: "Take your time",
    text: "You need not decide today. Nothing happens over your head unless somebody is in danger.",
  },
];
