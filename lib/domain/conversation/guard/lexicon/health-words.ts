import { anyOf } from "../guard-rule.ts";

/** Names of conditions that only somebody who may examine people can find. */
export const conditionWords = anyOf(
  "(?:\\p{L}+ )?depression|(?:clinically |chronically )?depressed|depressive|burn-?outs?|burn(?:t|ed)[ -]out",
  "(?:\\p{L}+ )?(?:disorders?|phobia|psychosis|neurosis|dysmorphia|dysfunction|deficiency|deficit|addiction)",
  "\\p{L}+ syndrome",
  "adhd|ptsd|cptsd|ocd|autis(?:m|tic)|asperger'?s?|neurodivergent|dyslexi\\p{L}+|bipolar|schizo\\p{L}+|borderline|anorexi\\p{L}+|bulimi\\p{L}+|dementia|insomnia(?:c)?|sleep apn\\p{L}+|migraines?|diabetes|diabetic|thyroid|an(?:a)?emi[ac]|hypertension|fibromyalgia|ulcers?|angina|heart attack|arrhythmia|palpitations|gastritis|ibs|allerg\\p{L}+|infection|hormonal|hormones|menopause|perimenopause|pms|long covid|a virus|the flu|vitamin deficiency",
  "alcoholi(?:c|sm)|addict(?:ed)?|narcissis\\p{L}+|sociopath\\p{L}*|psychopath\\p{L}*|hypochondriac\\p{L}*|workaholi\\p{L}+|codependen\\p{L}+|neurotic|paranoi(?:d|a)|manic|mania|delusion\\p{L}*|hysteri\\p{L}+",
  "(?:nervous|mental) breakdown|midlife (?:crisis|depression)|(?:clinical|generali[sz]ed|social|high-functioning|pathological|severe|chronic) (?:anxiety|stress|fatigue|exhaustion)|panic attacks?|anxiety attacks?",
  "trauma(?:ti[sz]ed|tic)?|trauma response|complicated grief|dissociat\\p{L}+|attachment (?:style|issues|problems)|on the spectrum|stage of grief|separation anxiety|health anxiety|suicidal|psychosomatic|chemical imbalance|serotonin|dopamine|cortisol|nervous system dysregulation|dysregulated|low self-esteem|inferiority complex|mentally ill|mental illness|emotionally unstable",
);

/** Drugs, remedies, doses, diets and treatments. */
export const remedyWords = anyOf(
  "medications?|medicines?|meds|tablets?|pills?|doses?|dosage|drugs?|antidepressants?|ssris?|antibiotics?|painkillers?|sedatives?|tranquilli[sz]ers?|benzos?|benzodiazepines?|supplements?|vitamins?|prescriptions?|stimulants?|steroids|insulin|sleeping (?:aids?|pills?|tablets?)|milligrams?|mg|drops|herbal|homeopath\\p{L}*|essential oils?",
  "sertraline|fluoxetine|citalopram|escitalopram|venlafaxine|mirtazapine|bupropion|wellbutrin|prozac|zoloft|lexapro|xanax|valium|diazepam|lorazepam|alprazolam|zopiclone|ambien|lithium|quetiapine|propranolol|ibuprofen|paracetamol|aspirin|acetaminophen|tylenol|naproxen|melatonin|magnesium|omega|zinc|iron tablets|valerian|st\\.? john'?s?|cbd|cannabis|marijuana|weed|ritalin|adderall|modafinil|beta-?blockers?|nicotine|ashwagandha|lavender|chamomile|probiotics?|creatine|psilocybin|mushrooms|ketamine|microdos\\p{L}+|antihistamines?|hormone",
  "keto|gluten|detox|juice cleanse|intermittent fasting|low-carb|cold (?:showers?|plunges?|baths?)|acupuncture|cognitive behaviou?ral|cbt|emdr|electroshock|hypnosis|light therapy|in a clinic|rehab",
  "(?:glass(?:es)?|bottle|shot|nip|drop|sip) of (?:wine|brandy|whisky|whiskey|gin|something)|wine|beers?|brandy|whisky|whiskey|vodka|alcohol|nightcap|a drink or two|a joint|(?:a |an )?(?:stiff|strong|evening|quick) drink",
);

/** What hurts: nothing that Elara may explain away. */
export const bodyWords =
  "(?:chest (?:pains?|pressure)|dizziness|blood pressure|heart|symptoms?|side effects?|lump|numbness|headaches?|stomach|back pain|swelling|rash|bleeding|fever|migraine|thyroid|your neck|ice on)";
