/** Words too frequent to look for first, or to be what an idiom is about. */
export const commonWords: ReadonlySet<string> = new Set(
  `i me my myself mine you your yourself he him his she her they them their it its we us our who what when where why how which this these those
   not no never nor and or but if then so as of in on at by for from with without about into onto off out over under up down through
   will would could should might may can must shall have has had having go going get got getting make makes made making take keep
   want wants wanted need needs feel feeling think thinking know say says said tell told want see come back
   somebody everybody anybody nobody people person man woman thing things something anything nothing everything all any every one two more most much many
   now today tonight tomorrow again anymore time day night week work boss manager job life because since until while before after once soon
   better good bad right left here there else other others another than too enough last next new old first`.split(
    /\s+/,
  ),
);
