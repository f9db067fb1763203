import { type Concepts, phraseList } from "../signal.ts";

/** Words that change what stands near them. */
export const modifierConcepts: Concepts = {
  have: phraseList(
    "have, has, having, had, got, i have, with my, there is, there are, with, keep, bought, own, holding, hold, carrying, hid",
  ),
  negator: phraseList(
    `not, never, neither, nor, without, hardly, far from, no longer, no (intention|intent|plan|plans|desire|wish|urge|thoughts|thought|need|reason|way), zero (intention|desire|plans), instead of, rather than, stopped, quit, nobody, no one, refuse, wouldnt, nowhere near, anything but,
    nicht, kein*, nie, niemals, pas, jamais, aucun*, ni, no, nunca, jamas, ningun*, nao, nem, non, mai, nessun*, niet, geen, nooit, nie, nigdy, degil, asla, не, никогда, нет, नहीं, न, nahi, nahin, لا, لن, ليس, لم, ما, 不, 没, 没有, 並不, ない, ません`,
  ),
  notreallynegator: phraseList(
    `can not (stop|help|avoid|quit|shake|escape|resist|control|fight|ignore|keep myself from|stop myself from), could not (stop|help|avoid|resist|control), not stop, never stop, not going lie, not gonna lie, not lying, no lie, not only, not know (if|how|why|what|when|whether|where|who), not sure (if|how|why|whether|when),
    not care if, not mind if, why not, no idea, no doubt, not joking, not kidding, not exaggerating, not being dramatic, not okay, not ok, not well, not good, not fine, not great, not tell, not worry, not judge, not know, not told, not sleep, not sleeping, not slept, not eat, not eating, not eaten, not want (live|exist|wake up|talk|go on), not long, not far, not anymore, not much, not enough,
    not surprised, not first time, not stopped, never stopped, not yet, not tell anybody, not expect, not understand why, not talk, not say anything, not hate, not blame, not make it, not matter, not get, not feel, not see, can not sleep, can not eat, can not cope, can not breathe,
    not helping, does not help, not able, not coping, no sleep, no energy, no hope, no friends, no point, no reason (to)? (live|go on|stay|be), no way out, without (telling|saying|warning|help|him|her|them), nobody (cares|care|knows|know|helps|help|listens|would), no one (cares|care|knows|know|helps|help|listens|would), no joke`,
  ),
  bridge: phraseList(
    "think, thinking, thought, believe, feel, feeling, say, saying, said, mean, meaning, as if, though, like, because, suggesting, claim, claiming, it, true, case, anything, so much, planning, about, ever, would",
  ),
  but: phraseList(
    "but, although, though, yet, however, except, because, until, unless, and i, and now, which is why",
  ),
  laugh: phraseList(
    "lol, lmao, lmfao, rofl, haha*, hehe*, emojilaugh, jk, just kidding, xd, just joking, lolol, ha ha, figuratively, metaphorically, hyperbole, so to speak, lolz, jks",
  ),
  petty: phraseList(
    `air con, aircon, air conditioning, heating, wifi, printer, excel, spreadsheet, spreadsheets, powerpoint, font, coffee, traffic, commute, music, song, notifications, pinging, pings, jira, slack, vpn, keyboard, mouse, laptop, hold music, smell, microwave, seagulls, pigeons, drilling, building works, construction noise, software, update, updates, captcha, password, passwords, doughnut, donut, cake, chocolate, football, referee, autocorrect, pop ups, cookies, inbox, email, emails, calendar invites, crm, sap, meeting, sausage rolls, leaf blower, fire drill, alarm clock, diet, gym`,
  ),
  trivial: phraseList(
    `embarrass*, shame of it, boredom, bored, laughing, laughter, cuteness, cringe, cringing, awkward*, meeting, meetings, standup, deadline, deadlines, spreadsheet, spreadsheets, excel, powerpoint, slides, email, emails, inbox, monday, mondays, commute, traffic, wifi, printer, jira, sprint, code review, merge conflict, merge conflicts, build, deploy, deployment, tickets, ticket, heat, aircon, air conditioning, coffee, caffeine, hunger, hungry, hangover, hungover, curiosity, jealousy, envy, zoom, teams call, conference call, call, presentation, all hands, webinar, onboarding video, expenses, expense report, timesheet, timesheets, paperwork, homework, workout, gym, leg day, stairs, cuteness overload, excitement, happiness, joy, anticipation, thirst, starving, lunch, chocolate, cake, pizza, football, match, game, playlist, song, puns, pun, dad jokes, acronym, acronyms, font, comic sans, slack, regex, css, javascript, java, python, legacy code, documentation, quarterly, audit, tax return, budget, forecast, report, reports, data entry, powerpoints, feet, shoes, heels, laundry, dishes`,
  ),
  fiction: phraseList(
    `film, films, movie, movies, show, tv, series, episode, season, netflix, documentary, documentaries, book, books, novel, novels, song, songs, lyric, lyrics, album, band, poem, play, opera, musical, theatre, theater, game, video game, games, rpg, boss fight, character, characters, protagonist, villain, hero, scene, plot, chapter, podcast, story, author, actor, actress, comic, anime, manga, thriller, crime drama, drama, shakespeare, hamlet, romeo, juliet, macbeth, musical, soap, soap opera, ending, finale, trailer, level, quest, playthrough, dungeon, kill streak`,
  ),
  news: phraseList(
    `news, article, articles, headline, headlines, newspaper, journalist, report on, read about, read that, study, studies, statistics, stats, survey, research, paper, lecture, history, historian, historical, museum, war, soldiers, century, bbc, guardian, cnn, according to`,
  ),
  topicwork: phraseList(
    `policy, policies, award, awards, jury, diversity week, awareness week, talk on, labelling, warning label, warnings, usability, training, course, courses, webinar, seminar, module, e learning, elearning, campaign, awareness, prevention, hotline poster, poster, posters, leaflet, leaflets, guideline, guidelines, guidance, protocol, procedure, procedures, risk assessment, charity, fundrais*, donation, toolkit, curriculum, handbook, intranet, newsletter, slides on, presentation on, presentation about, article about, blog post, essay, dissertation, thesis, first aid course, first aid training, mental health first aid, first aider, drill, certification, compliance, e-learning, exam, quiz, translate, translation, translating, proofread*, draft, drafting, keynote, conference, talk about, panel, expo, fire drill, case study, exercise, simulation, rehears*, role play, roleplay, script, policy document, question about our, our policy, dataset, classifier, keyword, keywords, test phrase, content moderation, moderat*, feature, screening tool`,
  ),
  says: phraseList(
    "says, said, goes, sings, sang, shouts, yells, called, titled, named, entitled, line, quote, quotes, quoted, lyric, lyrics, chorus, reads, labelled, labeled, slogan, caption, hashtag, tagline, where, in which, about, who, when, character, protagonist, hero, sung",
  ),
};
