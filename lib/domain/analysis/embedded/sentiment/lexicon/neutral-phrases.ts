/** Words of feeling that mean none here: courtesies, names of things, figures of speech. */
export const neutralPhrases = `to be honest|fair|frank
  no thanks
  not need
  not call|speak|talk|check yet|today|yesterday
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
  no good
  pain nurse|clinic|relief|management|killer~|team
  emergency call~|room|number|department|service~|exit~|contact~|drill|number~|team|doctor
  error log~|report~|rate~|list
  crisis manager~|team|management|plan|hotline|centre|center|line
  loss prevention
  party committee|planning|planner|room
  award scheme|form|show|night
  fun run
  sweet shop~|delivery|potato~|factory|corn
  conflict management|training|resolution
  stress management|ball|level~
  anger management
  trauma ward|team|unit|centre|center|nurse
  injury|accident report~|form~|book|log
  sick leave form~|policy|days
  suicide|abuse|bullying|harassment|violence prevention|policy|training|helpline|hotline
  harassment|bullying|discrimination|grievance policy|procedure|officer|form
  cancer|burns|depression ward|clinic|screening|unit
  problem solving|management|log|ticket~
  trouble shoot~
  dead stock|weight|line
  waste bin~|management|collection|disposal
  missed call~
  delay|delays announcement~
  cancel~ order~|policy|button
  risk report~|register|team|department|manager~
  hot desk~
  free of charge
  safe mode
  quality assurance|control
  warning light~|sign~|label~
  cold call~|storage|room|water|drink~
  heavy metal|machinery|lifting
  ok|okay thanks
  thanks bye
  i see
  broken down by
  break down of|by the? numbers|figures|costs
  down the corridor|hall|road|street|stairs
  lost and
  love|kind|warm from
  sorry for|to
  slow cooker
  the rest
  drug abuse
  fear not
  cut off date
  hardly ever|any? difference
  fire alarm|door|extinguisher|exit|drill|safety|brigade|department|station|escape|fighter~|wood|place
  panic button|room|alarm
  pressure washer~|test~|gauge~|sore~|vessel~
  tear gas
  wrong number
  error correction`;
