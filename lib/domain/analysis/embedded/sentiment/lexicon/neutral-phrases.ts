/** Words of feeling that mean none here: courtesies, names of things, figures of speech. */
export const neutralPhrases = `to be honest|fair|frank
  no thanks
  not tell anybody|him|her|them|my
  thanks for asking|listening|your
  praised him|her|instead
  let's be honest
  good morning|afternoon|evening|night
  kind of
  is|are|am|was|were|it kind of
  kinds of
  not much|special|new
  sort of
  kind regards
  best regards
  would like
  feel~|felt like
  look~ like
  sound~ like
  seem~ like
  more like
  something like
  just like
  like everywhere
  like always
  as well
  as well as
  well i|the|it|that
  work~ hard
  hard work
  hard hat
  hard drive
  hard to say
  hard copy
  first aid
  fire safety|drill|door|exit|alarm|brigade|extinguisher
  loss adjuster
  late shift
  early late
  good|bad|fair trade
  quality issue~
  issue tracker|number|a the
  press release~
  stress test~
  back chair
  bad back
  sick note|pay
  complaint~ form|department|desk|procedure|box
  complaints handling
  customer care|support|success
  support line|desk|level|office|team
  level support
  happy hour
  welcome pack|desk|email|mail
  thank you in advance
  error message|code|log
  lost property|and found
  trouble ticket~
  problem management|solving
  award ceremony
  bonus is|scheme|plan|calculated|system
  pressure gauge|valve|washer|cooker|vessel
  fair and square
  cold store|storage|chain|call~
  heavy load~|goods|duty|vehicle
  dead line
  safety briefing|shoes|training|instructions
  risk assessment
  conflict of interest
  easy access
  care home|worker~|assistant~|plan~
  aged|intensive|day|child care
  interesting question
  quite a few
  good question
  on call
  on-call
  good bye
  no doubt
  fine print
  fine tune~
  patient|patients
  take|takes|taking|took care of
  love to know
  thinks
  the? patient record~|file|transport
  rest of
  the rest
  break room
  lunch break
  lunch is
  break is
  coffee break
  win or lose
  late lunch
  quiet room
  in case
  happy birthday
  if anything
  no news
  not sure which|when|where|whether|yet
  not know yet
  cross functional
  positive|negative test
  false positive|negative
  joke~ aside
  sweat shirt~
  support ticket~
  not only
  enough about
  calm down
  pros and cons
  good and bad sides|days|points
  ups and downs
  no good`;
