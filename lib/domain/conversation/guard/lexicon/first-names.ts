/** First names common in offices of many countries: a sentence that begins with one speaks of somebody. */
export const firstNames: ReadonlySet<string> = new Set(
  `adam adrian ahmed alan alejandro alex alexander alexandra ali alice alicia amanda amir amit amy ana andrea andreas andrew andy anita anja anna anne annika anthony
  antonio arjun arthur barbara beata beatrice ben benjamin bernd bianca bill bob brian bruno camille carl carla carlos carmen caroline catherine charles charlotte chen
  chloe chris christian christina christine claire clara claudia daniel daniela dave david deborah deepak denise diana diego dirk dmitri dominik donna elena eli elias
  elisabeth elizabeth ella ellen emily emma eric erik ernst esther eva fatima felix fiona florian francesca frank franz gabriel george georg gina giulia giovanni greg hanna
  hannah hans harry hassan heather heidi helen helena henry hiroshi hugo ian ines ingrid irina isabel isabella ivan jack jakob james jan jana jane janet jason javier
  jean jeff jennifer jens jessica jim joan joanna joe johan johanna john jonas jonathan jose joseph juan judith julia julian julie jürgen karen karin karl katarzyna kate
  katharina katherine kathrin katja keith kelly kenji kevin kim klaus krzysztof kumar lara larry lars laura lauren lea lena leo leon lia linda lisa liz lorenzo louis
  louise luca lucas lucia luis luisa lukas maciej magda mai maja manuel marc marcel marco marcus maria marie mario marion marta martha martin martina mary mateusz matteo
  matthew matthias max megan mehmet mei michael michel michelle miguel mike min miriam mohamed mohammed monica monika nadia nancy natalia natalie nathan neha nick nicola
  nicole nils nina noah nora olga oliver olivia omar pablo paola patricia patrick paul paula pauline pavel pedro peter petra philip pia pierre piotr priya rachel rahul
  raj ralf ravi rebecca richard rita rob robert roberto roger roland rosa ruth ryan sabine sally sam samantha samir samuel sandra sara sarah scott sebastian sergei sharon
  silvia simon simone sofia sonia sophia sophie stefan stefanie stephan stephanie stephen steve steven sunita susan susanne suzanne sven svenja tanja tara tariq thomas
  tim timo tina tobias tom tomasz toni tony tracy uwe valentina vanessa vera veronica victor victoria vikram vincent wei werner will william wolfgang xavier yan yasmin yusuf
  zoe`.split(/\s+/u),
);
