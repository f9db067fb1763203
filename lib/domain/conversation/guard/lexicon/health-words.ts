import { anyOf } from "../guard-rule.ts";

/** Names of conditions that only somebody who may examine people can find. */
export const conditionWords = anyOf(
  "(?:[a-zß-ɏ]+ )?depression|(?:clinically |chronically )?depressed|depressive|burn-?outs?|burning out|slipped discs?|concussions?|fractures?|asthma|cancer|tumou?rs?|strokes?|pneumonia|thrombosis|hernias?|arthritis|sciatica|carpal tunnel|tinnitus|vertigo|burn(?:t|ed)[ -]out",
  "(?:[a-zß-ɏ]+ )?(?:disorders?|phobia|psychosis|neurosis|dysmorphia|dysfunction|deficiency|deficit|addiction)",
  "[a-zß-ɏ]+ syndrome",
  "adhd|ptsd|cptsd|ocd|autis(?:m|tic)|asperger'?s?|neurodivergent|dyslexi[a-zß-ɏ]+|bipolar|schizo[a-zß-ɏ]+|borderline|anorexi[a-zß-ɏ]+|bulimi[a-zß-ɏ]+|dementia|insomnia(?:c)?|sleep apn[a-zß-ɏ]+|migraines?|diabetes|diabetic|thyroid|an(?:a)?emi[ac]|hypertension|fibromyalgia|ulcers?|angina|heart attack|arrhythmia|palpitations|gastritis|ibs|allerg[a-zß-ɏ]+|infection|hormonal|hormones|menopause|perimenopause|pms|long covid|a virus|the flu|vitamin deficiency",
  "alcoholi(?:c|sm)|addict(?:ed)?|narcissis[a-zß-ɏ]+|sociopath[a-zß-ɏ]*|psychopath[a-zß-ɏ]*|hypochondriac[a-zß-ɏ]*|workaholi[a-zß-ɏ]+|codependen[a-zß-ɏ]+|neurotic|paranoi(?:d|a)|manic|mania|delusion[a-zß-ɏ]*|hysteri[a-zß-ɏ]+",
  "(?:nervous|mental) breakdown|midlife (?:crisis|depression)|(?:clinical|generali[sz]ed|social|high-functioning|pathological|severe|chronic) (?:anxiety|stress|fatigue|exhaustion)|panic attacks?|anxiety attacks?",
  "trauma(?:ti[sz]ed|tic)?|trauma response|complicated grief|dissociat[a-zß-ɏ]+|attachment (?:style|issues|problems)|on the spectrum|stage of grief|separation anxiety|health anxiety|suicidal|psychosomatic|chemical imbalance|serotonin|dopamine|cortisol|nervous system dysregulation|dysregulated|low self-esteem|inferiority complex|mentally ill|mental illness|emotionally unstable",
);

/** Drugs, remedies, doses, diets and treatments. */
export const remedyWords = anyOf(
  "medications?|medicines?|meds|tablets?|pills?|doses?|dosage|drugs?|antidepressants?|ssris?|antibiotics?|painkillers?|sedatives?|tranquilli[sz]ers?|benzos?|benzodiazepines?|supplements?|vitamins?|prescriptions?|stimulants?|steroids|insulin|sleeping (?:aids?|pills?|tablets?)|milligrams?|mg|drops|herbal|homeopath[a-zß-ɏ]*|essential oils?",
  "sertraline|fluoxetine|citalopram|escitalopram|venlafaxine|mirtazapine|bupropion|wellbutrin|prozac|zoloft|lexapro|xanax|valium|diazepam|lorazepam|alprazolam|zopiclone|ambien|lithium|quetiapine|propranolol|ibuprofen|paracetamol|aspirin|acetaminophen|tylenol|naproxen|melatonin|magnesium|omega|zinc|iron tablets|valerian|st\\.? john'?s?|cbd|cannabis|marijuana|weed|ritalin|adderall|modafinil|beta-?blockers?|nicotine|ashwagandha|lavender|chamomile|probiotics?|creatine|psilocybin|mushrooms|ketamine|microdos[a-zß-ɏ]+|antihistamines?|hormone",
  "protein|carbs|hiit|honey|turmeric|ginger|caffeine|electrolytes|keto|gluten|detox|juice cleanse|intermittent fasting|low-carb|cold (?:showers?|plunges?|baths?)|acupuncture|cognitive behaviou?ral|cbt|emdr|electroshock|hypnosis|light therapy|in a clinic|rehab",
  "(?:glass(?:es)?|bottle|shot|nip|drop|sip) of (?:wine|brandy|whisky|whiskey|gin|something)|wine|beers?|brandy|whisky|whiskey|vodka|alcohol|nightcap|a drink or two|a joint|(?:a |an )?(?:stiff|strong|evening|quick) drink",
);

/** What hurts: nothing that Elara may explain away. */
export const bodyWords =
  "(?:chest (?:pains?|pressure)|dizziness|blood pressure|heart|symptoms?|side effects?|lump|numbness|headaches?|stomach|back pain|swelling|rash|bleeding|fever|migraine|thyroid|your neck|ice on)";
