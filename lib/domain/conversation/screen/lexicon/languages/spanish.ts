import { type LanguageLexicon, patternLines, signal } from "../signal.ts";

/** Danger and harm in Spanish. */
export const spanish: LanguageLexicon = {
  signals: [
    signal(
      { name: "spanish.wish", category: "suicide", strength: "crisis", isLight: true },
      `(quiero|quisiera|deseo|quería|querría|ganas|prefiero|preferiría|necesito|ojalá|gustaría|pienso en|pensando en|voy a|ojala me) .. (morir|morirme|estar muerto|estar muerta|matarme|suicidarme|quitarme la vida|desaparecer para siempre|no despertar|no despertarme|no existir|dejar de existir|no estar aquí|acabar con mi vida|acabar con todo|terminar con mi vida|colgarme|dormir para siempre|no vivir|muriera|muera)
      (me quiero|me voy a|quiero|voy a) (matar|morir|suicidar|colgar|ahorcar|tirar)
      (matarme|suicidarme|ahorcarme|colgarme|quitarme la vida|acabar con mi vida|terminar con mi vida|poner fin a mi vida|quitarme de en medio|pegarme un tiro|cortarme las venas)
      (no quiero|no deseo|no puedo|sin ganas de|no tengo ganas de|ya no quiero|cansado de|cansada de|harto de|harta de) .. (vivir|seguir viviendo|existir|despertar|estar vivo|estar viva|seguir aquí|la vida|mi vida)
      (sentido|razón|razones|motivo|motivos) .. (vivir|seguir viviendo|vida|para vivir|seguir aquí)
      (mejor) .. (sin mí|muerto|muerta|si no estuviera|si me muero|si desaparezco|si no existiera)
      sin mí .. (mejor|felices)
      (suicidio|suicid*|pensamientos suicidas)
      (nadie) .. (extrañaría|echaría de menos|notaría|daría cuenta)
      (tirarme|lanzarme|saltar|arrojarme) .. (puente|tren|ventana|metro|balcón|azotea|edificio|vías)
      (vida) .. (no vale|no tiene sentido|sin sentido|ya no tiene)
      (no haber nacido|nunca haber nacido|no despertar mañana|no despertarme nunca)
    (no|sin|ya no|ningún|ninguna) ... (sentido|razón|razones|motivo|motivos|ganas) .. (vivir|seguir viviendo|seguir aquí|vida)`,
    ),
    signal(
      { name: "spanish.plan", category: "suicide", strength: "crisis", isImminent: true },
      `(tomé|tomado|tomarme|tragué|tragado|tomo) .. (todas|todo|demasiadas|muchas|frasco|caja|sobredosis|pastillero) .. (pastillas|píldoras|medicamentos|frasco|caja)?
      (pastillas|píldoras|soga|cuerda|cuchillo|pistola|arma|navaja|veneno) .. (aquí|listas|lista|preparadas|en la mano|delante de mí|enfrente|guardadas|guardando|juntando)
      (juntando|guardando|acumulando) .. (pastillas|píldoras|medicamentos)
      (carta|cartas|nota) .. (despedida|suicidio|adiós)
      (escribí|escrito|dejado|dejé|escrita) .. (carta|cartas|nota) .. (madre|padre|padres|hijos|hija|hijo|mujer|marido|familia|todos)
      (esta noche|hoy|mañana) .. (lo hago|lo voy a hacer|me mato|se acaba|termino|todo acaba|acabo con todo|me voy para siempre)
      (voy a hacerlo|lo voy a hacer) .. (esta noche|hoy|mañana|preparado)
      (estoy|parado|parada|sentada|sentado) .. (puente|azotea|vías|borde|cornisa|balcón)
      (sobredosis)`,
    ),
    signal(
      { name: "spanish.self_harm", category: "self_harm", strength: "crisis" },
      `(me corto|me cortaba|cortarme|me hago daño|hacerme daño|me lastimo|lastimarme|me quemo|autolesion*|me autolesiono|me corté|cortándome|me hiero|golpearme) ..`,
    ),
    signal(
      { name: "spanish.threat", category: "harm_to_others", strength: "crisis", isLight: true },
      `(voy a|quiero|podría|ganas de|me dan ganas de) .. (matar|matarlo|matarla|matarlos|apuñalar|apuñalarlo|golpearlo|pegarle|golpear|dispararle|estrangular|degollar|reventar|quemar) .. (a mi|mi|jefe|todos|alguien|él|ella|compañero)?
      (amenaz*|amenaza|amenazó) .. (matar|matarme|muerte|pegarme|cuchillo|pistola|arma|golpearme|con)
      (pistola|cuchillo|arma|bomba) .. (trabajo|oficina|llevar|traer|traje)
      amenazas? de muerte`,
    ),
    signal(
      { name: "spanish.abuse", category: "abuse", strength: "crisis" },
      `(mi)? (marido|esposo|novio|pareja|esposa|novia|padre|ex|hermano|padrastro|él|ella|mujer) .. (me|nos|la) .. (pega|golpea|maltrata|pegó|golpeó|viola|violó|ahorca|ahorcó|abusa|abusó|encierra|amenaza|empuja|estrangula|patea|cachetea|bofetea)
      (miedo) .. (volver a casa|a mi marido|de mi marido|mi esposo|a casa|mi pareja|de él)
      (me encerró|me encierra|me ha encerrado|encerrada|encerrado) .. (casa|baño|cuarto|habitación|noche)
      (la próxima vez) .. (viva|vivo|mata*|mato)
      (violencia doméstica|violencia de género|me violaron|me violó|violada|violado|abuso sexual|abusó de mí|agresión sexual)`,
    ),
    signal(
      { name: "spanish.medical", category: "medical_emergency", strength: "crisis", isImminent: true },
      `(infarto|ataque al corazón|derrame|ictus|convulsion*|inconsciente|desmayado|desmayada|desmayé|ambulancia|paro cardíaco|ataque cardíaco|shock anafiláctico)
      (dolor|presión|opresión|duele) .. (pecho|brazo izquierdo|corazón)
      (no puedo|no puede|no me deja|cuesta) .. respirar
      (sangrando|sangro|sangra) .. (mucho|para|no para)
      (cara|boca|brazo|lado) .. (dormido|dormida|paralizad*|caída)`,
    ),
    signal(
      { name: "hint.hopeless", category: "suicide", strength: "concern" },
      `(no puedo|no aguanto|ya no puedo|no soporto) más
      (ya no puedo)
      (sin esperanza|no hay salida|no veo salida|no hay esperanza|desesperad*|para qué seguir|nada tiene sentido|no tiene sentido|perdí la esperanza)
      (soy|ser) .. (una carga|un estorbo|un peso)
      (quiero|quisiera) (desaparecer|que todo acabe|que todo termine|rendirme)`,
    ),
    signal(
      { name: "spanish.harassment", category: "harassment", strength: "concern" },
      `(acos*|acoso|hostig*|humilla|humillan|humilló|me grita|me insulta|insultan|manosea|manoseó|propasa|se propasó|burlan|burla de mí|me ridiculiza) ..
      (toca|tocó|toquetea|toquetear) .. (sin permiso|sin mi|muslo|nalga*|pecho|trasero|consentimiento|pierna)
      (me toca) .. (supervisor|jefe|compañero)?`,
    ),
    signal(
      {
        name: "spanish.discrimination",
        category: "discrimination",
        strength: "concern",
        ignoresNegation: true,
      },
      `(discriminan|discriminado|discriminada|discriminación|discriminar|discriminó|racista|racismo|machista|machismo|sexista|homófobo|homofobia|xenófob*)
      (por ser|porque soy|por mi|debido a mi) .. (mujer|negro|negra|embarazada|indígena|gay|lesbiana|extranjero|extranjera|inmigrante|musulman*|judí*|discapacidad|discapacitad*|edad|viejo|vieja|color|acento|religión|raza|embarazo|mayor|origen) ..`,
    ),
    signal(
      { name: "spanish.unsafe_work", category: "unsafe_work", strength: "concern", ignoresNegation: true },
      `(sin) .. (arnés|casco|protección|guantes|mascarilla|equipo de seguridad|capacitación|descanso|medidas de seguridad)
      (salida de emergencia|fuga de gas|amianto|asbesto|normas de seguridad|medidas de seguridad|peligroso|peligrosa|inseguro) .. (bloqueada|trabajo|máquina|obligan|obliga|jefe|cerrada|obra|ignoran)?`,
    ),
  ],
  idioms: patternLines(`
    (plazo|trabajo|reunión|este|esta|esto|calor|proyecto|estrés|fecha|jefe|tráfico|lunes|gimnasio) .. (me está matando|me mata|me matan|me están matando|va a matarme|me va a matar)
    (me muero|muero|morí|murió|muerto|muerta|morir|morirme|muriendo) .. (risa|hambre|sueño|ganas|sed|frío|calor|vergüenza|aburrimiento|pena|envidia|cansancio|curiosidad)
    (matar el tiempo|punto muerto|tiempo muerto|de muerte|mosquita muerta)
    (no puedo) más .. (café|comer|comida|llena|lleno)
    (mi)? (jefe|madre|mujer|esposa) (me va a|va a) matar(me)?
  `),
};
