import { abuse, type CountryHelp, crisis, dayAndNight, emergency } from "./contact-entries.ts";

const always = { hours: dayAndNight };

export const americanHelp: Readonly<Record<string, CountryHelp>> = {
  AR: {
    contacts: [
      emergency("911"),
      emergency("107", "Ambulance"),
      crisis("Centro de Asistencia al Suicida", "0800 345 1435", {
        web: "asistenciaalsuicida.org.ar",
        languages: ["Spanish"],
      }),
      abuse("Línea 144", "144", always),
    ],
    source: "asistenciaalsuicida.org.ar, argentina.gob.ar",
    checkedOn: null,
  },
  BR: {
    contacts: [
      emergency("192", "Ambulance (SAMU)"),
      emergency("190", "Police"),
      crisis("CVV", "188", { ...always, web: "cvv.org.br", languages: ["Portuguese"] }),
      abuse("Ligue 180", "180", always),
    ],
    source: "cvv.org.br, gov.br/mulheres",
    checkedOn: null,
  },
  CA: {
    contacts: [
      emergency("911"),
      crisis("9-8-8 Suicide Crisis Helpline", "988", {
        ...always,
        text: "text 988",
        web: "988.ca",
        languages: ["English", "French"],
      }),
    ],
    source: "988.ca",
    checkedOn: null,
  },
  CL: {
    contacts: [
      emergency("131", "Ambulance (SAMU)"),
      emergency("133", "Police"),
      crisis("Línea de prevención del suicidio", "*4141", { ...always, languages: ["Spanish"] }),
      abuse("Orientación en violencia", "1455", always),
    ],
    source: "minsal.cl, sernameg.gob.cl",
    checkedOn: null,
  },
  MX: {
    contacts: [
      emergency("911"),
      crisis("Línea de la Vida", "800 911 2000", { ...always, languages: ["Spanish"] }),
      crisis("SAPTEL", "55 5259 8121", { ...always, languages: ["Spanish"] }),
    ],
    source: "gob.mx/salud, saptel.org.mx",
    checkedOn: null,
  },
  US: {
    contacts: [
      emergency("911"),
      crisis("988 Suicide & Crisis Lifeline", "988", {
        ...always,
        text: "text 988",
        web: "988lifeline.org",
        languages: ["English", "Spanish"],
      }),
      abuse("National Domestic Violence Hotline", "1-800-799-7233", {
        ...always,
        text: "text START to 88788",
        web: "thehotline.org",
      }),
    ],
    source: "988lifeline.org, thehotline.org",
    checkedOn: "2026-11-22",
  },
};
