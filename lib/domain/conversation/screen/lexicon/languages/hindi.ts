import { type LanguageLexicon, patternLines, signal } from "../signal.ts";

/** Danger and harm in Hindi. */
export const hindi: LanguageLexicon = {
  signals: [
    signal(
      { name: "hindi.wish", category: "suicide", strength: "crisis", isLight: true },
      `(मरना|मर जाना|मरने|मर) .. (चाहता|चाहती|है मुझे|का मन|की इच्छा|जाऊं|जाऊँ|जाना चाहता|जाना चाहती)
      (जीना|जीने|ज़िंदा रहना|जिंदा रहना|जीवित रहना) .. (नहीं|नही|का मन नहीं|की इच्छा नहीं|बेकार)
      (आत्महत्या|खुदकुशी|ख़ुदकुशी|सुसाइड|फांसी|फाँसी)
      (अपनी जान|खुद को|ख़ुद को|अपने आप को) .. (लेना|ले लूं|ले लूँ|मार|खत्म|ख़त्म|देना|दे दूं|मारना|मार डालूं|लेने)
      (ज़िंदगी|जिंदगी|जीवन|जान) .. (खत्म|ख़त्म|बेकार|मतलब नहीं|नहीं चाहिए|तंग|थक)
      (मेरे बिना|मेरे न होने) .. (बेहतर|खुश|अच्छा)
      (mar|marna|marne|mar jana|mar jaana) .. (chahta|chahti|jana chahta|jaun|jau|jaungi|jaunga|ka mann|ka man|ki ichha|hai mujhe|jana chahti)
      (jeena|jina|jeene|jine|zinda rehna|jinda rehna) .. (nahi|nahin|nai|nhi|nehi|mann|bekar)
      (nahi|nahin|nhi) .. (jeena|jina|jee|zinda rehna)
      (atmahatya|aatmahatya|khudkushi|khudkhushi|suicide|suside|fansi|phansi)
      (apni jaan|apni jan|khud ko|apne aap ko|apne aapko) .. (lena|le lu|le lunga|le lungi|lelu|maar|mar|khatam|dena|de du|dedu|marna|maarna|khatm|de dunga|de dungi|lene)
      (zindagi|jindagi|zindgi|life) .. (khatam|khatm|bekar|nahi chahiye|matlab nahi|se tang|thak gaya|thak gayi|se thak|nahi jeena)
      (mere bina|mere na hone) .. (behtar|khush|accha|acha|better)
      (kaash|kash) .. (mar|paida|uth) .. (jaata|jata|jau|na hota|na hoti|jaun|jaati|jati)`,
    ),
    signal(
      { name: "hindi.plan", category: "suicide", strength: "crisis", isImminent: true },
      `(गोलियां|गोलियाँ|दवाइयां|दवाई|नींद की गोली|ज़हर|जहर|रस्सी|चाकू) .. (खा ली|खा लीं|खा लूंगा|खा लूंगी|पी लिया|हाथ में|सामने|तैयार|खा लिया|पास)
      (goliyan|goliya|dawai|dawaiyan|neend ki goli|pills|zeher|zehar|jahar|rassi|chaku) .. (kha li|kha liya|kha lunga|kha lungi|pi liya|haath mein|hath me|samne|taiyar|ready|paas|khali|kha lee)
      (आज रात|कल|aaj raat|kal|aaj) .. (सब खत्म|खत्म कर|मर जाऊंगा|मर जाऊंगी|sab khatam|khatam kar|mar jaunga|mar jaungi|kar lunga|kar lungi)
      (पुल|छत|पटरी|pul|chhat|chat|patri|train) .. (कूद|खड़ा|खड़ी|kood|kud|kudna|khada|khadi|se kood|ke samne|ke neeche)`,
    ),
    signal(
      { name: "hindi.self_harm", category: "self_harm", strength: "crisis" },
      `(खुद को|अपने आप को|अपनी कलाई|अपना हाथ|हाथ|khud ko|apne aap ko|apni kalai|apna hath|apne hath|kalai) .. (काट*|चोट|जला*|kaat*|kat leta|kat leti|chot|jala*|nuksan|hurt|kata)`,
    ),
    signal(
      { name: "hindi.threat", category: "harm_to_others", strength: "crisis", isLight: true },
      `(उसे|उसको|बॉस को|सबको|मैनेजर को|use|usko|boss ko|sabko|manager ko|unko) .. (मार दूंगा|मार डालूंगा|मार दूंगी|जान से|काट दूंगा|maar dunga|mar dunga|maar dalunga|maar daalunga|jaan se|maar dungi|kaat dunga|goli maar)
      (जान से मारने|मारने की|jaan se maarne|jaan se marne|maarne ki) .. (धमकी|dhamki)
      (bandook|banduk|chaku|बंदूक|चाकू) .. (office|ऑफिस|ऑफ़िस|kaam|lekar|laya|लेकर)`,
    ),
    signal(
      { name: "hindi.abuse", category: "abuse", strength: "crisis" },
      `(पति|पती|बॉयफ्रेंड|पिता|पापा|भाई|ससुराल|सास|pati|husband|boyfriend|papa|bhai|sasural|saas|baap|biwi|wife) .. (मारता|मारते|पीटता|पीटते|मारा|पीटा|मारती|maarta|marta|maarte|marte|peetta|pitta|peette|maara|mara|maarti|thappad|haath uthata|hath uthata|गला|हाथ उठाता|बलात्कार|gala)
      (घर जाने से|घर जाने में|ghar jaane se|ghar jane se|ghar jane mein|usse|pati se) .. (डर|dar)
      (घरेलू हिंसा|बलात्कार|रेप|gharelu hinsa|balatkar|rape)`,
    ),
    signal(
      { name: "hindi.medical", category: "medical_emergency", strength: "crisis", isImminent: true },
      `(दिल का दौरा|हार्ट अटैक|लकवा|बेहोश|एम्बुलेंस|dil ka daura|heart attack|lakwa|behosh|ambulance|dora pada)
      (सीने|छाती|दिल|seene|sine|chhati|chati|dil) .. (दर्द|जकड़न|भारी|dard|jakdan|bhari)
      (सांस|साँस|saans|sans) .. (नहीं|nahi|nahin|nhi|तकलीफ|takleef|रुक|ruk)
      (खून|khoon|khun) .. (बह|रुक नहीं|बहुत|beh|bah|ruk nahi|bahut)`,
    ),
    signal(
      { name: "hint.hopeless", category: "suicide", strength: "concern" },
      `(अब और नहीं|अब नहीं होता|सहन नहीं|बर्दाश्त नहीं|कोई उम्मीद नहीं|कोई रास्ता नहीं|कोई फायदा नहीं|थक गया|थक गई|हार गया|हार गई)
      (ab aur nahi|ab nahi hota|sehan nahi|bardasht nahi|koi umeed nahi|koi ummeed nahi|koi rasta nahi|koi fayda nahi|haar gaya|haar gayi|sab khatam ho gaya|ab nahi jhela)
      (बोझ|bojh) .. (हूं|हूँ|hu|hun|hoon|ban|सब|sab)`,
    ),
    signal(
      { name: "hindi.harassment", category: "harassment", strength: "concern" },
      `(परेशान|गाली|गालियां|छेड़*|बदतमीजी|उत्पीड़न|अपमान|छूता|छुआ|धमकाता|pareshan|gaali|gali|galiyan|chhed*|ched*|badtameezi|utpidan|apmaan|beizzati|chhuta|chhua|chuta|dhamkata|dhamki|harass*) .. (करता|करते|देता|देते|करती|boss|manager|बॉस|मैनेजर|karta|karte|deta|dete|karti|karta hai|office|mujhe|मुझे|kiya|किया)`,
    ),
    signal(
      {
        name: "hindi.discrimination",
        category: "discrimination",
        strength: "concern",
        ignoresNegation: true,
      },
      `(भेदभाव|जातिवाद|bhedbhav|bhed bhav|jaativaad|jativad)
      (जाति|धर्म|मुसलमान|दलित|गर्भवती|औरत|महिला|jaati|jati|dharm|musalman|muslim|dalit|pregnant|aurat|mahila|ladki) .. (होने के कारण|की वजह|के कारण|hone ke karan|ki wajah|hone ki wajah|ke karan) ..`,
    ),
    signal(
      { name: "hindi.unsafe_work", category: "unsafe_work", strength: "concern", ignoresNegation: true },
      `(बिना|bina) .. (हेलमेट|सुरक्षा|दस्ताने|बेल्ट|helmet|suraksha|safety|belt|gloves|dastane|break)
      (जान का खतरा|गैस लीक|jaan ka khatra|gas leak|khatarnak|खतरनाक) .. (काम|मशीन|kaam|machine|office|factory)?`,
    ),
  ],
  idioms: patternLines(`
    (हंसी|हँसी|हंसते|hasi|hansi|haste|hanste|has has|hasne|bhook|bhukh|भूख|neend|नींद|garmi|गर्मी|thand|bore|sharam|pyaas) .. (मर|मार|mar|maar|mari|mara)
    (deadline|kaam|काम|meeting|boss|traffic|project|garmi) .. (मार डाल|मार रहा|maar dal*|mar dal*|maar rah*|mar rah*|jaan le|jaan leg*|जान ले*)
    mar gaya (yaar|bhai|lol|emojilaugh)
  `),
};
