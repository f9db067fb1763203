/**
 * Words that carry no meaning for the screen: articles, forms of "be" and "do", and everything that only adds colour.
 * They are left out of messages and of patterns alike, so that "I just really want to fucking die" reads "i want die".
 */
export const silentWords: ReadonlySet<string> = new Set(
  `a an the to that am is are be been being was were
   just really so very actually honestly literally legitimately genuinely truly simply totally absolutely completely seriously basically definitely
   fucking fuckin fking freaking freakin effing frickin bloody goddamn damn damned fuck omg
   kinda sorta even still also quite pretty rather please some sometimes somtimes often maybe perhaps probably possibly
   constantly always already currently lately recently usually genuinely quietly slowly suddenly
   oh um uh uhm hmm like yeah tbh ngl fr deadass though anyway suppose guess dear
   certain such own ever bit bunch whole entire entirely`
    .split(/\s+/)
    .filter((word) => word !== "rather" && word !== "like"),
);
