import { type LanguageLexicon, patternLines, signal } from "../signal.ts";

/** Danger and harm in Turkish. */
export const turkish: LanguageLexicon = {
  signals: [
    signal(
      { name: "turkish.wish", category: "suicide", strength: "crisis", isLight: true },
      `(ölmek|ölmeyi|gebermek|yok olmak|sonsuza kadar uyumak) .. (istiyorum|isterdim|istiyom|düşünüyorum|diliyorum)
      (yaşamak|yaşamayı|uyanmak|var olmak) .. (istemiyorum|istemiyom|istemiyor|bıktım|anlamsız|gelmiyor)
      (intihar*|canıma kıy*|kendimi öldür*|kendimi as*|hayatıma son*|kendime kıy*|kendimi vur*|bileklerimi kes*|canıma kıyacağım)
      (bensiz|ben olmasam|ben olmasaydım|ben ölsem|ölsem) .. (daha iyi|kimse|umurunda|rahat*|fark)?
      keşke .. (ölsem|doğmasaydım|ölseydim|uyanmasam|hiç doğmasaydım)
      (yaşamanın|hayatın|yaşamak) .. (anlamı yok|bir anlamı kalmadı|anlamsız|amacı yok)
      (yaşamak için) .. (sebep|neden) .. (yok|kalmadı)?
      (atlamak|atlayacağım|atlasam|kendimi atmak|kendimi atacağım) .. (köprüden|trenin|çatıdan|pencereden|balkondan)?
      (köprüden|trenin önüne|çatıdan|pencereden|balkondan) .. (atla*|atmak|atacağım)`,
    ),
    signal(
      { name: "turkish.plan", category: "suicide", strength: "crisis", isImminent: true },
      `(hapları|hap|ilaçları|ilaç|ilaçların) .. (hepsini|içtim|yuttum|aldım|biriktir*|hazır|önümde|elimde|kutu)
      (ip|bıçak|silah|tabanca|jilet) .. (hazır|elimde|önümde|aldım|yanımda)
      (veda|intihar) (mektub*|mektup|notu|notum)
      (bu gece|bugün|yarın|bu akşam) .. (yapacağım|bitireceğim|bitecek|son vereceğim|öleceğim|her şey bitecek)
      (köprüdeyim|çatıdayım|rayların üstündeyim|köprünün üzerindeyim)
      aşırı doz`,
    ),
    signal(
      { name: "turkish.self_harm", category: "self_harm", strength: "crisis" },
      `(kendimi|kendime|kolumu|bileğimi|bacağımı) .. (kesiyorum|kestim|kesmek|zarar veriyorum|zarar vermek|yakıyorum|jiletliyorum|kesmeye) ..`,
    ),
    signal(
      { name: "turkish.threat", category: "harm_to_others", strength: "crisis", isLight: true },
      `(onu|onları|müdürümü|patronu|patronumu|hepsini|herkesi|seni) .. (öldüreceğim|öldürmek|öldürürüm|bıçaklayacağım|vuracağım|döveceğim|gebertirim|gebertece*|boğacağım)
      (tehdit) .. (öldür*|bıçak*|silah*|ölüm*|etti|ediyor)
      (silah|bıçak|bomba) .. (işe|ofise|iş yerine|getir*|götür*)`,
    ),
    signal(
      { name: "turkish.abuse", category: "abuse", strength: "crisis" },
      `(kocam|eşim|sevgilim|babam|eski|karım|abim|partnerim|erkek arkadaşım|nişanlım) .. (dövüyor|dövdü|vuruyor|vurdu|tokat*|şiddet|boğdu|tecavüz*|tekmel*|hapsed*|dövüyo)
      (eve gitmekten|eve dönmekten|kocamdan|eşimden|ondan) korkuyorum
      (aile içi şiddet|tecavüz*|cinsel saldırı|istismar)`,
    ),
    signal(
      { name: "turkish.medical", category: "medical_emergency", strength: "crisis", isImminent: true },
      `(kalp krizi|felç|inme|nöbet geçir*|bayıl*|bilinci kapalı|ambulans)
      (göğsüm*|göğsüme|kalbim*|sol kolum) .. (ağrı*|sıkış*|baskı|acıyor|uyuş*|batıyor)
      (nefes) .. (alamıyorum|alamıyor|alamıyom)
      (kanama|kan) .. (durmuyor|çok|kaybed*)`,
    ),
    signal(
      { name: "hint.hopeless", category: "suicide", strength: "concern" },
      `(dayanamıyorum|daha fazla dayanamıyorum|artık yapamıyorum|tükendim|pes ediyorum|umudum kalmadı|umudum yok|çıkış yok|çaresiz*|umutsuz*|ne anlamı var|hiçbir anlamı yok|bıktım her şeyden)
      (yük) .. (oldum|oluyorum|gibi|herkese)
      (kaybolmak|yok olmak|her şey bitsin) .. (istiyorum)?`,
    ),
    signal(
      { name: "turkish.harassment", category: "harassment", strength: "concern" },
      `(taciz*|mobbing|zorbal*|hakaret*|aşağılıyor|aşağılandım|bağırıyor bana|elle taciz|dokunuyor|takip ediyor|küfür*|dalga geçiyor*) ..`,
    ),
    signal(
      {
        name: "turkish.discrimination",
        category: "discrimination",
        strength: "concern",
        ignoresNegation: true,
      },
      `(ayrımcı*|ırkç*|cinsiyetçi*|homofob*)
      (hamile|kürt|alevi|suriyeli|başörtü*|kadın|engelli|eşcinsel|yaşlı|yaşım) .. (olduğum için|yüzünden|için) ..`,
    ),
    signal(
      { name: "turkish.unsafe_work", category: "unsafe_work", strength: "concern", ignoresNegation: true },
      `(kask|kemer|eldiven|koruma|güvenlik|iş güvenliği|eğitim|mola|baret) .. (olmadan|yok|vermiyor*|siz|önlem*|ihlal*)
      (acil çıkış|gaz kaçağı|asbest|iş güvenliği|tehlikeli) .. (kapalı|kilitli|çalış*|makine|zorl*|patron)?`,
    ),
  ],
  idioms: patternLines(`
    (gülmekten|açlıktan|yorgunluktan|sıcaktan|meraktan|utançtan|sıkıntıdan|soğuktan|uykusuzluktan|susuzluktan) .. (öl*|öldüm|ölüyorum|öleceğim|geber*)
    (teslim tarihi|toplantı|iş|proje|deadline|stres|bu) .. (beni öldürüyor|beni öldürecek|öldürüyor)
    zaman öldür*
  `),
};
