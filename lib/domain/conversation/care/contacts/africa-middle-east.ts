import { abuse, type CountryHelp, crisis, dayAndNight, emergency } from "./contact-entries.ts";

const always = { hours: dayAndNight };

export const africaMiddleEastHelp: Readonly<Record<string, CountryHelp>> = {
  AE: {
    contacts: [
      emergency("998", "Ambulance"),
      emergency("999", "Police"),
      crisis("Mental support line", "800 4673", { languages: ["Arabic", "English"] }),
    ],
    source: "u.ae",
    checkedOn: "2026-11-22",
  },
  EG: {
    contacts: [
      emergency("123", "Ambulance"),
      emergency("122", "Police"),
      crisis("General Secretariat of Mental Health", "16328", { languages: ["Arabic"] }),
      abuse("National Council for Women", "15115", { languages: ["Arabic"] }),
    ],
    source: "mohp.gov.eg, ncw.gov.eg",
    checkedOn: "2026-11-22",
  },
  IL: {
    contacts: [
      emergency("101", "Ambulance"),
      emergency("100", "Police"),
      crisis("ERAN", "1201", { ...always, web: "eran.org.il", languages: ["Hebrew", "Arabic", "Russian"] }),
      abuse("Welfare ministry hotline", "118", always),
    ],
    source: "eran.org.il, gov.il",
    checkedOn: null,
  },
  KE: {
    contacts: [
      emergency("999"),
      crisis("Befrienders Kenya", "0722 178 177", { web: "befrienderskenya.org" }),
      crisis("Kenya Red Cross", "1199", always),
      abuse("Gender violence helpline", "1195", always),
    ],
    source: "befrienderskenya.org, redcross.or.ke, hak.or.ke",
    checkedOn: null,
  },
  NG: {
    contacts: [emergency("112"), crisis("SURPIN", "0800 078 7746", { languages: ["English"] })],
    source: "surpinng.com",
    checkedOn: "2026-11-22",
  },
  SA: {
    contacts: [
      emergency("997", "Ambulance"),
      emergency("911", "Emergency (Riyadh, Makkah, Madinah and the Eastern Province)"),
      crisis("National Center for Mental Health Promotion", "920033360", { languages: ["Arabic"] }),
      abuse("Family violence reports", "1919", always),
    ],
    source: "ncmh.org.sa, hrsd.gov.sa",
    checkedOn: null,
  },
  ZA: {
    contacts: [
      emergency("112", "Emergency, from a mobile phone"),
      emergency("10177", "Ambulance"),
      emergency("10111", "Police"),
      crisis("SADAG suicide crisis helpline", "0800 567 567", { ...always, web: "sadag.org" }),
      abuse("Gender-Based Violence Command Centre", "0800 428 428", always),
    ],
    source: "sadag.org, gbv.org.za",
    checkedOn: "2026-11-22",
  },
};
