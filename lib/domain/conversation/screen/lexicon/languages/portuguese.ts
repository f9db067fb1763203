import { type LanguageLexicon, patternLines, signal } from "../signal.ts";

/** Danger and harm in Portuguese. */
export const portuguese: LanguageLexicon = {
  signals: [
    signal(
      { name: "portuguese.wish", category: "suicide", strength: "crisis", isLight: true },
      `(quero|queria|gostaria|vontade|prefiro|preferia|desejo|preciso|vou|penso em|pensando em|tomara) .. (morrer|me matar|matar me|estar morto|estar morta|sumir para sempre|sumir pra sempre|desaparecer para sempre|não acordar|não existir|deixar de existir|não viver|tirar minha vida|tirar a minha vida|acabar com tudo|acabar com minha vida|me suicidar|me enforcar|acabar com a minha vida|dormir para sempre|dormir pra sempre|não acordar mais|pular da ponte)
      (me matar|matar me|me suicidar|suicidar me|tirar minha vida|tirar a minha vida|tirar minha própria vida|acabar com minha vida|acabar com a minha vida|me enforcar|enforcar me|dar um fim na minha vida|pôr fim à minha vida)
      (não quero|não aguento|cansei de|cansado de|cansada de|sem vontade de|não consigo) .. (viver|existir|acordar|estar viva|estar vivo|vida|minha vida)
      (melhor) .. (sem mim|morto|morta|se eu morresse|se eu sumisse|se eu não existisse)
      sem mim .. (melhor|felizes)
      (suicídio|suicid*)
      (motivo|razão|sentido) .. (viver|continuar vivo|continuar viva|vida)
      (ninguém) .. (sentiria falta|notaria|perceberia|sentir minha falta)
      (pular|me jogar|saltar|atirar me) .. (ponte|prédio|janela|trem|metrô|sacada|trilhos|comboio)
      (nunca ter nascido|não ter nascido)
    (não|sem|nenhum|nenhuma) ... (sentido|razão|motivo|vontade) .. (viver|continuar vivo|continuar viva|vida)`,
    ),
    signal(
      { name: "portuguese.plan", category: "suicide", strength: "crisis", isImminent: true },
      `(tomei|tomado|engoli|tomar|engolir) .. (todos|todas|tudo|muitos|cartela|caixa|frasco|overdose) .. (remédios|comprimidos|medicamentos|pílulas|caixa|cartela)?
      (remédios|comprimidos|corda|faca|arma|veneno|gilete) .. (aqui|prontos|pronta|na mão|na minha frente|guardados|guardando|juntando|separados)
      (carta|cartas|bilhete) .. (despedida|suicídio|adeus)
      (escrevi|deixei|escrita|escrito|pronta) .. (carta|cartas|bilhete) .. (mãe|pai|pais|filhos|filha|filho|mulher|marido|esposa|família|todos)
      (apetece me|vontade de|gostava de|penso em|só queria) .. (desaparecer|sumir) (de vez|para sempre|pra sempre)
      (hoje|essa noite|esta noite|amanhã) .. (eu faço|vou fazer isso|me mato|acaba tudo|tudo acaba|vou acabar|vai acabar tudo)
      (estou|parado|parada|sentada) .. (ponte|telhado|trilhos|beirada|sacada|terraço)`,
    ),
    signal(
      { name: "portuguese.self_harm", category: "self_harm", strength: "crisis" },
      `(me corto|me cortar|me cortei|me cortando|me machuco|me machucar|me automutilo|automutilação|me queimo|cortar me|magoar me|corto me) ..`,
    ),
    signal(
      { name: "portuguese.threat", category: "harm_to_others", strength: "crisis", isLight: true },
      `(vou|quero|vontade de|podia|poderia) .. (matar|esfaquear|bater|espancar|atirar|estrangular|quebrar a cara|acabar com) .. (ele|ela|eles|meu|minha|chefe|todos|todo mundo|alguém|colega)
      (ameaç*|ameaçou|ameaça) .. (matar|morte|bater|faca|arma|me)
      (arma|faca|bomba|pistola) .. (trabalho|escritório|levar|trazer|serviço)`,
    ),
    signal(
      { name: "portuguese.abuse", category: "abuse", strength: "crisis" },
      `(marido|namorado|parceiro|esposa|namorada|pai|ex|irmão|padrasto|companheiro|ele|ela) .. (me|nos) .. (bate|bateu|agride|agrediu|espanca|espancou|estupra|estuprou|enforca|enforcou|maltrata|tranca|ameaça|empurra|chuta|abusa|abusou|violou|viola)
      (bate em mim|bateu em mim|me bate)
      (medo) .. (voltar para casa|voltar pra casa|do meu marido|ir para casa|ir pra casa|dele|meu marido|casa)
      (me trancou|me tranca|trancou me|fechou me|me fechou|trancada|trancado) .. (casa|banheiro|quarto|noite)
      (da próxima vez|a próxima vez) .. (viva|vivo|mata*|mato)
      (violência doméstica|estupr*|fui abusada|abuso sexual|fui violada)`,
    ),
    signal(
      { name: "portuguese.medical", category: "medical_emergency", strength: "crisis", isImminent: true },
      `(infarto|enfarte|ataque cardíaco|derrame|avc|convuls*|desmaiei|desmaiou|inconsciente|ambulância|parada cardíaca)
      (dor|aperto|pressão) .. (peito|braço esquerdo|coração)
      (não consigo|não consegue|difícil) .. respirar
      (sangrando|sangra) .. (muito|não para)`,
    ),
    signal(
      { name: "hint.hopeless", category: "suicide", strength: "concern" },
      `(não aguento mais|não consigo mais|sem esperança|sem saída|não vejo saída|desesper*|nada faz sentido|não faz sentido|perdi a esperança|pra que continuar)
      (sou|ser) .. (um peso|um fardo|um estorbo)
      (quero|queria) (sumir|desaparecer|desistir de tudo|que tudo acabe)`,
    ),
    signal(
      { name: "portuguese.harassment", category: "harassment", strength: "concern" },
      `(assédi*|assedi*|humilh*|me xinga|me insulta|grita comigo|me apalpa|passou a mão|passa a mão|bullying|me persegue|me ofende|zombam) ..`,
    ),
    signal(
      {
        name: "portuguese.discrimination",
        category: "discrimination",
        strength: "concern",
        ignoresNegation: true,
      },
      `(discriminado|discriminada|discriminação|discriminam|discriminar|discriminou|racista|racismo|machista|machismo|homofób*|homofobia|xenofob*|preconceito)
      (por ser|porque sou|por causa) .. (mulher|negro|negra|grávida|gay|lésbica|idade|cor|sotaque|religião|deficien*|nordestin*|imigrante|estrangeir*|gravidez|velho|velha) ..`,
    ),
    signal(
      { name: "portuguese.unsafe_work", category: "unsafe_work", strength: "concern", ignoresNegation: true },
      `(sem) .. (epi|capacete|cinto|proteção|luvas|treinamento|segurança|descanso|equipamento)
      (saída de emergência|vazamento de gás|amianto|normas de segurança|perigoso|risco de vida) .. (bloqueada|trabalh*|máquina|obrig*|chefe|ignor*)?`,
    ),
  ],
  idioms: patternLines(`
    (prazo|trabalho|reunião|esse|essa|isso|calor|projeto|estresse|chefe|trânsito|academia|tô|to|me) .. (me matando|me mata|matando|vai me matar|me matar de)
    (morrendo|morrer|morri|morro|morto|morta|morta) (de)? .. (rir|fome|sono|vontade|sede|frio|calor|vergonha|tédio|saudade|cansaço|curiosidade|inveja)
    (matar o tempo|matar a fome|matar a saudade|matar saudade|ponto morto|tempo morto)
  `),
};
