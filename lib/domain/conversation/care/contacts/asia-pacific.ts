import { abuse, type CountryHelp, crisis, dayAndNight, emergency } from "./contact-entries.ts";

const always = { hours: dayAndNight };

export const asiaPacificHelp: Readonly<Record<string, CountryHelp>> = {
  AU: {
    contacts: [
      emergency("000"),
      crisis("Lifeline", "13 11 14", {
        ...always,
        text: "text 0477 13 11 14",
        web: "lifeline.org.au",
        languages: ["English"],
      }),
      abuse("1800RESPECT", "1800 737 732", { ...always, web: "1800respect.org.au" }),
    ],
    source: "lifeline.org.au, 1800respect.org.au",
    checkedOn: "2026-11-22",
  },
  BD: {
    contacts: [
      emergency("999"),
      crisis("Kaan Pete Roi", "09612 119911", { web: "kaanpeteroi.org", languages: ["Bengali"] }),
      abuse("National helpline for women and children", "109", always),
    ],
    source: "kaanpeteroi.org, mowca.gov.bd",
    checkedOn: null,
  },
  CN: {
    contacts: [
      emergency("120", "Ambulance"),
      emergency("110", "Police"),
      crisis("National psychological assistance hotline", "12356", { languages: ["Chinese"] }),
    ],
    source: "nhc.gov.cn",
    checkedOn: "2026-11-22",
  },
  HK: {
    contacts: [
      emergency("999"),
      crisis("The Samaritans", "2896 0000", { ...always, languages: ["English", "Cantonese", "Mandarin"] }),
      crisis("Samaritan Befrienders", "2389 2222", { ...always, languages: ["Cantonese"] }),
      abuse("CEASE crisis centre", "18281", always),
    ],
    source: "samaritans.org.hk, sbhk.org.hk, tungwahcsd.org",
    checkedOn: null,
  },
  ID: {
    contacts: [
      emergency("112"),
      crisis("SEJIWA (then press 8)", "119", { languages: ["Indonesian"] }),
      abuse("SAPA", "129", { languages: ["Indonesian"] }),
    ],
    source: "kemkes.go.id, kemenpppa.go.id",
    checkedOn: null,
  },
  IN: {
    contacts: [
      emergency("112"),
      crisis("Tele MANAS", "14416", {
        ...always,
        web: "telemanas.mohfw.gov.in",
        languages: ["Hindi", "English", "further languages of India"],
      }),
      abuse("Women helpline", "181", always),
    ],
    source: "telemanas.mohfw.gov.in, wcd.nic.in",
    checkedOn: null,
  },
  JP: {
    contacts: [
      emergency("119", "Ambulance"),
      emergency("110", "Police"),
      crisis("Yorisoi Hotline", "0120 279 338", { ...always, languages: ["Japanese"] }),
      crisis("Inochi no Denwa", "0120 783 556", { languages: ["Japanese"] }),
      crisis("TELL Lifeline", "03 5774 0992", { web: "telljp.com", languages: ["English"] }),
      abuse("DV Soudan Plus", "0120 279 889", always),
    ],
    source: "since2011.net, inochinodenwa.org, telljp.com, soudanplus.jp",
    checkedOn: null,
  },
  KR: {
    contacts: [
      emergency("119", "Ambulance"),
      emergency("112", "Police"),
      crisis("Suicide prevention hotline", "109", { ...always, languages: ["Korean"] }),
      abuse("Women's emergency hotline", "1366", always),
    ],
    source: "mohw.go.kr, women1366.kr",
    checkedOn: "2026-11-22",
  },
  LK: {
    contacts: [
      emergency("1990", "Ambulance"),
      emergency("119", "Police"),
      crisis("National Mental Health Helpline", "1926", {
        ...always,
        languages: ["Sinhala", "Tamil", "English"],
      }),
      abuse("Women's helpline", "1938"),
    ],
    source: "nimh.health.gov.lk, childwomenmin.gov.lk",
    checkedOn: null,
  },
  MY: {
    contacts: [
      emergency("999"),
      crisis("Befrienders Kuala Lumpur", "03 7627 2929", { ...always, web: "befrienders.org.my" }),
      abuse("Talian Kasih", "15999", always),
    ],
    source: "befrienders.org.my, kpwkm.gov.my",
    checkedOn: null,
  },
  NZ: {
    contacts: [
      emergency("111"),
      crisis("Need to talk?", "1737", { ...always, text: "text 1737", web: "1737.org.nz" }),
      abuse("Women's Refuge", "0800 733 843", { ...always, web: "womensrefuge.org.nz" }),
    ],
    source: "1737.org.nz, womensrefuge.org.nz",
    checkedOn: null,
  },
  PH: {
    contacts: [
      emergency("911"),
      crisis("NCMH Crisis Hotline", "1553", { ...always, languages: ["Filipino", "English"] }),
    ],
    source: "ncmh.gov.ph",
    checkedOn: null,
  },
  PK: {
    contacts: [
      emergency("15", "Police"),
      emergency("1122", "Rescue and ambulance"),
      crisis("Umang", "0311 7786264", { languages: ["Urdu", "English"] }),
      abuse("Ministry of Human Rights helpline", "1099"),
    ],
    source: "umang.com.pk, mohr.gov.pk",
    checkedOn: "2026-11-22",
  },
  SG: {
    contacts: [
      emergency("995", "Ambulance"),
      emergency("999", "Police"),
      crisis("Samaritans of Singapore", "1767", { ...always, web: "sos.org.sg" }),
      abuse("National Anti-Violence Helpline", "1800 777 0000", always),
    ],
    source: "sos.org.sg, msf.gov.sg",
    checkedOn: null,
  },
  TH: {
    contacts: [
      emergency("1669", "Ambulance"),
      emergency("191", "Police"),
      crisis("Mental health hotline", "1323", { ...always, languages: ["Thai"] }),
      abuse("Social assistance centre", "1300", always),
    ],
    source: "dmh.go.th, m-society.go.th",
    checkedOn: null,
  },
  TW: {
    contacts: [
      emergency("119", "Ambulance"),
      emergency("110", "Police"),
      crisis("Suicide prevention hotline", "1925", { ...always, languages: ["Mandarin"] }),
      abuse("Protection hotline", "113", always),
    ],
    source: "mohw.gov.tw",
    checkedOn: null,
  },
};
