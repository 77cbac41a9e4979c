/** Articles about small places, with invented events, and the printed roles of people who have no article of their own. */

export const LOCAL_NEWS: readonly string[] = [
  'The flower show was held in the village hall on Saturday. Families brought cakes and the rain held off until the evening, the parish newsletter said. Visitors came from all over the county in the south of England.',
  'The school board of the small town in Ohio met on Tuesday. Parents filled the gym to talk about the bus routes and the football field. The United States flag was raised by the band.',
  'A burst pipe flooded the high street in the Scottish market town. Shops closed for two days while council workers pumped out the cellars.',
  'The county fair in Kansas opened with a parade. The state governor sent greetings; the cattle auction raised money for the hospital.',
  'Residents of the Sydney suburb want a crossing near the primary school. The local council in Australia will look at the plans next month.',
  'The library in the Ontario town will stay open on Sundays. The Canadian author festival begins there in June.',
  'The bridge over the river was closed after a lorry hit the railing. Police said nobody was hurt. Traffic was sent through the next village in Ireland.',
  'The high school team won the district final after overtime. The players, the coach and the crowd celebrated with the championship trophy; the season ends next week.',
];

export const PLAIN_NEWS: readonly string[] = [
  'The announcement came on Monday after a week of talks. Reactions were mixed, and a vote is expected before the end of the month.',
  'The meeting lasted for three hours. A joint statement was read out at the end, and reporters were allowed to ask four questions.',
];

export const STRANGER_ROLES = {
  'private role': [
    'a retired teacher',
    'a nurse',
    'a dairy farmer',
    'mother of two',
    'a resident',
    '34, of Millbrook',
    'a plumber from the village',
    'who lives next door',
    'a 19-year-old student',
    'a volunteer at the food bank',
    'who runs the bakery',
  ],
  'local professional role': [
    'principal of Ridgefield Elementary School',
    'head coach at Ridgefield High School',
    'town clerk',
    'the county engineer',
    'chair of the parish council',
    'a local solicitor',
    'fire chief',
    'police sergeant',
    'pastor of the Baptist church',
    'manager of the garden centre',
    'superintendent of the school district',
    'director of the county library',
    'a councillor for the ward',
    'owner of a hardware store',
    'chief executive of the hospice',
    'a spokesperson for the hospital',
    'veterinary surgeon',
    'president of the rotary club',
    'an attorney for the family',
    'conductor of the town band',
  ],
  'no role': [null],
} as const;
