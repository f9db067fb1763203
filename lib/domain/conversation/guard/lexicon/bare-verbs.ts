/** Verbs a command may begin with. */
export const bareVerbs: ReadonlySet<string> = new Set(
  `accept act add admit agree aim allow apologise apologize apply argue arrange ask attack attend avoid beat become beg begin believe bend bite blame block
  book bottle break bring build bully burn buy bypass call cancel change charge cheat check choose claim clear close combine come complain confront consider
  contact continue copy correct cover cry cut deal decide delete delay demand deny destroy disable do document double drink drive drop eat embarrass end enjoy
  escalate exercise expect explain expose fake fast fight figure file fill film find finish flush focus follow force forge forget forward get ghost give go
  grab grin grow halve handle hang harden have hide hit hold humiliate hurt ignore increase inform insist insult invent invite join keep kick kill laugh lay
  leak learn leave let lie limit list live lock log look lose lower make manipulate massage measure meditate mention microdose mix move name negotiate offer
  open pack pay play plough post power practise prepare present press pretend provoke publish pull punch punish push put quit raise read record reduce refuse
  reject relax remain remind remove repeat reply report request resign rest return rub ruin run sabotage save say schedule scream see sell send set shout shove
  show shut sign sit skip slap sleep slip slow smash smile smoke snap soldier speak spend spit split spread stand start starve stay steal stick stop stretch
  strike sue suck supplement swallow swap swear switch take talk tape taper teach tell text threaten throw toughen trust try turn use visit volunteer wait wake
  walk warn wash waste watch wean wear withdraw withhold work write yell`.split(/\s+/u),
);

/** Those that are nouns or adjectives too: a command only before an object or a preposition. */
export const nounsToo: ReadonlySet<string> = new Set(
  `act attack aim change charge check claim close copy cover cry cut deal delay demand document double drink drive drop end exercise fast fight figure file film
  focus force grin hold increase insult kick laugh lie limit list live log look massage measure mix move name offer open pay play post power present press
  punch push record reply report request rest return run set show sign sleep slip slow smile smoke sort speak spread stand start stick stop stretch strike
  swap switch talk tape text throw trust try turn use visit wait walk waste watch work clear hurt blame block break book call fill swear leave do contact set beat light free
  better come`.split(/\s+/u),
);
