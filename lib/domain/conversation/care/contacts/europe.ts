import { abuse, type CountryHelp, crisis, dayAndNight, emergency } from "./contact-entries.ts";

const always = { hours: dayAndNight };

/** The countries of the European Union. */
export const europeanUnionHelp: Readonly<Record<string, CountryHelp>> = {
  AT: {
    contacts: [
      emergency("112"),
      crisis("TelefonSeelsorge", "142", { ...always, web: "telefonseelsorge.at", languages: ["German"] }),
      abuse("Frauenhelpline", "0800 222 555", { ...always, web: "frauenhelpline.at" }),
    ],
    source: "telefonseelsorge.at, frauenhelpline.at",
    checkedOn: null,
  },
  BE: {
    contacts: [
      emergency("112"),
      crisis("Zelfmoordlijn", "1813", { ...always, web: "zelfmoord1813.be", languages: ["Dutch"] }),
      crisis("Centre de Prévention du Suicide", "0800 32 123", { ...always, languages: ["French"] }),
      abuse("Écoute Violences Conjugales", "0800 30 030", { languages: ["French"] }),
      abuse("1712", "1712", { web: "1712.be", languages: ["Dutch"] }),
    ],
    source: "zelfmoord1813.be, preventionsuicide.be, ecouteviolencesconjugales.be, 1712.be",
    checkedOn: null,
  },
  BG: {
    contacts: [emergency("112"), abuse("Animus hotline", "0800 1 86 76", { web: "animusassociation.org" })],
    source: "animusassociation.org",
    checkedOn: null,
  },
  HR: {
    contacts: [
      emergency("112"),
      crisis("Psychiatric crisis centre, KBC Zagreb", "01 2376 470", { ...always, languages: ["Croatian"] }),
      abuse("National centre for victims", "116 006", { ...always, languages: ["Croatian"] }),
    ],
    source: "kbc-zagreb.hr, pzs.hr",
    checkedOn: null,
  },
  CY: {
    contacts: [
      emergency("112"),
      crisis("Cyprus Samaritans", "8000 7773", { languages: ["English"] }),
      abuse("Domestic violence helpline", "1440", always),
    ],
    source: "cyprussamaritans.org, domviolence.org.cy",
    checkedOn: null,
  },
  CZ: {
    contacts: [
      emergency("112"),
      crisis("Linka první psychické pomoci", "116 123", { ...always, languages: ["Czech"] }),
      abuse("Linka pomoci obětem, Bílý kruh bezpečí", "116 006", { ...always, languages: ["Czech"] }),
    ],
    source: "linkapsychickepomoci.cz, bkb.cz",
    checkedOn: null,
  },
  DK: {
    contacts: [
      emergency("112"),
      crisis("Livslinien", "70 201 201", { web: "livslinien.dk", languages: ["Danish"] }),
      abuse("Lev Uden Vold", "1888", { ...always, web: "levudenvold.dk" }),
    ],
    source: "livslinien.dk, levudenvold.dk",
    checkedOn: null,
  },
  EE: {
    contacts: [
      emergency("112"),
      crisis("Victim Support crisis helpline", "116 006", {
        ...always,
        web: "palunabi.ee",
        languages: ["Estonian", "Russian", "English"],
      }),
      crisis("Eluliin", "655 8088", { web: "eluliin.ee", languages: ["Estonian"] }),
    ],
    source: "palunabi.ee, eluliin.ee",
    checkedOn: "2026-11-22",
  },
  FI: {
    contacts: [
      emergency("112"),
      crisis("MIELI crisis helpline", "09 2525 0111", { ...always, web: "mieli.fi", languages: ["Finnish"] }),
      abuse("Nollalinja", "080 005 005", { ...always, web: "nollalinja.fi" }),
    ],
    source: "mieli.fi, nollalinja.fi",
    checkedOn: null,
  },
  FR: {
    contacts: [
      emergency("112"),
      crisis("Numéro national de prévention du suicide", "3114", {
        ...always,
        web: "3114.fr",
        languages: ["French"],
      }),
      abuse("Violences Femmes Info", "3919", { ...always, web: "arretonslesviolences.gouv.fr" }),
    ],
    source: "3114.fr, arretonslesviolences.gouv.fr",
    checkedOn: null,
  },
  DE: {
    contacts: [
      emergency("112"),
      crisis("TelefonSeelsorge", "0800 111 0 111", {
        ...always,
        web: "telefonseelsorge.de",
        languages: ["German"],
      }),
      abuse("Hilfetelefon Gewalt gegen Frauen", "116 016", { ...always, web: "hilfetelefon.de" }),
    ],
    source: "telefonseelsorge.de, hilfetelefon.de",
    checkedOn: "2026-11-22",
  },
  GR: {
    contacts: [
      emergency("112"),
      crisis("Suicide help line Klimaka", "1018", {
        ...always,
        web: "suicide-help.gr",
        languages: ["Greek"],
      }),
      abuse("SOS helpline for women", "15900", { ...always, languages: ["Greek", "English"] }),
    ],
    source: "suicide-help.gr, womensos.gr",
    checkedOn: null,
  },
  HU: {
    contacts: [
      emergency("112"),
      crisis("Lelki Elsősegély", "116 123", { ...always, web: "sos116-123.hu", languages: ["Hungarian"] }),
      abuse("OKIT", "06 80 20 55 20", { ...always, languages: ["Hungarian"] }),
    ],
    source: "sos116-123.hu, okit.hu",
    checkedOn: null,
  },
  IE: {
    contacts: [
      emergency("112"),
      crisis("Samaritans", "116 123", { ...always, web: "samaritans.ie", languages: ["English"] }),
      abuse("Women's Aid", "1800 341 900", { ...always, web: "womensaid.ie" }),
    ],
    source: "samaritans.org, womensaid.ie",
    checkedOn: null,
  },
  IT: {
    contacts: [
      emergency("112"),
      crisis("Telefono Amico Italia", "02 2327 2327", { web: "telefonoamico.it", languages: ["Italian"] }),
      abuse("1522", "1522", { ...always, web: "1522.eu" }),
    ],
    source: "telefonoamico.it, 1522.eu",
    checkedOn: null,
  },
  LV: {
    contacts: [
      emergency("112"),
      crisis("Skalbes crisis line", "116 123", {
        ...always,
        web: "skalbes.lv",
        languages: ["Latvian", "Russian", "English"],
      }),
      abuse("Support for victims", "116 006", { web: "cietusajiem.lv" }),
    ],
    source: "skalbes.lv, cietusajiem.lv",
    checkedOn: "2026-11-22",
  },
  LT: {
    contacts: [emergency("112"), crisis("Vilties linija", "116 123", { ...always, web: "viltieslinija.lt" })],
    source: "viltieslinija.lt",
    checkedOn: null,
  },
  LU: {
    contacts: [
      emergency("112"),
      crisis("SOS Détresse", "45 45 45", { web: "454545.lu" }),
      abuse("Helpline Violence", "2060 1060", { web: "helpline-violence.lu" }),
    ],
    source: "454545.lu, helpline-violence.lu",
    checkedOn: null,
  },
  MT: {
    contacts: [
      emergency("112"),
      crisis("Mental health helpline", "1579", { ...always, languages: ["Maltese", "English"] }),
      abuse("Supportline", "179", { ...always, languages: ["Maltese", "English"] }),
    ],
    source: "richmond.org.mt, fsws.gov.mt",
    checkedOn: null,
  },
  NL: {
    contacts: [
      emergency("112"),
      crisis("113 Zelfmoordpreventie", "113", { ...always, web: "113.nl", languages: ["Dutch"] }),
      abuse("Veilig Thuis", "0800 2000", { ...always, web: "veiligthuis.nl" }),
    ],
    source: "113.nl, veiligthuis.nl",
    checkedOn: null,
  },
  PL: {
    contacts: [
      emergency("112"),
      crisis("Telefon wsparcia dla dorosłych", "116 123", {
        ...always,
        web: "116sos.pl",
        languages: ["Polish"],
      }),
      abuse("Niebieska Linia", "800 120 002", { ...always, web: "niebieskalinia.info" }),
    ],
    source: "116sos.pl, niebieskalinia.info",
    checkedOn: "2026-11-22",
  },
  PT: {
    contacts: [
      emergency("112"),
      crisis("Linha Nacional de Prevenção do Suicídio", "1411", { ...always, languages: ["Portuguese"] }),
      abuse("Linha de violência doméstica", "800 202 148", { ...always, languages: ["Portuguese"] }),
    ],
    source: "sns24.gov.pt, cig.gov.pt",
    checkedOn: "2026-11-22",
  },
  RO: {
    contacts: [
      emergency("112"),
      crisis("TelVerde antisuicid", "0800 801 200", { languages: ["Romanian"] }),
      abuse("Domestic violence helpline", "0800 500 333", { ...always, languages: ["Romanian"] }),
    ],
    source: "antisuicid.ro, anes.gov.ro",
    checkedOn: null,
  },
  SK: {
    contacts: [
      emergency("112"),
      crisis("Linka dôvery Nezábudka", "0800 800 566", { ...always, languages: ["Slovak"] }),
      abuse("National line for women", "0800 212 212", { ...always, languages: ["Slovak"] }),
    ],
    source: "linkanezabudka.sk, zastavmenasilie.gov.sk",
    checkedOn: null,
  },
  SI: {
    contacts: [
      emergency("112"),
      crisis("Samarijan and Sopotnik", "116 123", { ...always, languages: ["Slovenian"] }),
      abuse("SOS telefon", "080 11 55", { web: "drustvo-sos.si" }),
    ],
    source: "telefon-samarijan.si, drustvo-sos.si",
    checkedOn: null,
  },
  ES: {
    contacts: [
      emergency("112"),
      crisis("Línea 024", "024", { ...always, languages: ["Spanish"] }),
      abuse("Violencia de género", "016", always),
    ],
    source: "sanidad.gob.es, violenciagenero.igualdad.gob.es",
    checkedOn: "2026-11-22",
  },
  SE: {
    contacts: [
      emergency("112"),
      crisis("Mind Självmordslinjen", "90101", { ...always, web: "mind.se", languages: ["Swedish"] }),
      abuse("Kvinnofridslinjen", "020 50 50 50", { ...always, web: "kvinnofridslinjen.se" }),
    ],
    source: "mind.se, kvinnofridslinjen.se",
    checkedOn: null,
  },
};

/** The rest of Europe. */
export const otherEuropeHelp: Readonly<Record<string, CountryHelp>> = {
  CH: {
    contacts: [
      emergency("112"),
      emergency("144", "Ambulance"),
      crisis("Die Dargebotene Hand", "143", {
        ...always,
        web: "143.ch",
        languages: ["German", "French", "Italian"],
      }),
    ],
    source: "143.ch",
    checkedOn: null,
  },
  GB: {
    contacts: [
      emergency("999"),
      crisis("Samaritans", "116 123", { ...always, web: "samaritans.org", languages: ["English"] }),
      { name: "Shout", purpose: "crisis", text: "text SHOUT to 85258", web: "giveusashout.org", ...always },
      abuse("National Domestic Abuse Helpline", "0808 2000 247", {
        ...always,
        web: "nationaldahelpline.org.uk",
      }),
    ],
    source: "samaritans.org, giveusashout.org, nationaldahelpline.org.uk",
    checkedOn: "2026-11-22",
  },
  IS: {
    contacts: [
      emergency("112"),
      crisis("Red Cross helpline", "1717", { ...always, web: "1717.is", languages: ["Icelandic"] }),
    ],
    source: "1717.is",
    checkedOn: null,
  },
  NO: {
    contacts: [
      emergency("112", "Police"),
      emergency("113", "Ambulance"),
      crisis("Mental Helse Hjelpetelefonen", "116 123", { ...always, languages: ["Norwegian"] }),
      crisis("Kirkens SOS", "22 40 00 40", { ...always, web: "kirkens-sos.no", languages: ["Norwegian"] }),
      abuse("VO-linjen", "116 006", { ...always, web: "volinjen.no" }),
    ],
    source: "mentalhelse.no, kirkens-sos.no, volinjen.no",
    checkedOn: null,
  },
  TR: {
    contacts: [
      emergency("112"),
      abuse("ALO 183 social support", "183", { ...always, languages: ["Turkish"] }),
    ],
    source: "aile.gov.tr",
    checkedOn: null,
  },
  UA: {
    contacts: [
      emergency("112"),
      crisis("Lifeline Ukraine", "7333", { ...always, web: "lifelineukraine.com", languages: ["Ukrainian"] }),
      abuse("La Strada Ukraine", "116 123", { ...always, web: "la-strada.org.ua" }),
    ],
    source: "lifelineukraine.com, la-strada.org.ua",
    checkedOn: null,
  },
};
