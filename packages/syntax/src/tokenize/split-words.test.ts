import { describe, expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'

type Case = readonly [text: string, words: string]

const german: readonly Case[] = [
  ['Er kam am Abend zum Tor.', 'Er kam an dem Abend zu dem Tor .'],
  ['Im Haus, ins Haus, zur Tür', 'In dem Haus , in das Haus , zu der Tür'],
  ['Amt und Imker', 'Amt und Imker'],
  ['Die US-Regierung und Ein- und Ausfuhr', 'Die US - Regierung und Ein - und Ausfuhr'],
  ['Das kostet 1.300,50 Euro, also 70 %.', 'Das kostet 1.300,50 Euro , also 70 % .'],
  ["So geht's bei McDonald's und Hans' Bruder", "So geht 's bei McDonald's und Hans' Bruder"],
  ['am 3. Mai um 20.15 Uhr', 'an dem 3. Mai um 20.15 Uhr'],
  ['„Ja“, »nein« und ‚wohl‘', '„ Ja “ , » nein « und ‚ wohl ‘'],
  ['z.B. Dr. Li, d. h. er', 'z.B. Dr. Li , d. h. er'],
  [
    'Mail an post@beispiel.de, siehe https://beispiel.de/a?b=1.',
    'Mail an post@beispiel.de , siehe https://beispiel.de/a?b=1 .',
  ],
  ['Toll!! Wirklich?!', 'Toll ! ! Wirklich ? !'],
  ['60er Jahre, 250g, 53-jährig', '60er Jahre , 250g , 53 - jährig'],
]
const english: readonly Case[] = [
  ["They don't know Iran's plan; we'll see.", "They do n't know Iran 's plan ; we 'll see ."],
  ["It’s cannot, gonna and I'd've", "It ’s can not , gon na and I 'd 've"],
  ["O'Brien's and the workers' rights", "O'Brien 's and the workers ' rights"],
  ['US-based co-workers of post-war Anglo-Saxon firms', 'US - based co-workers of post-war Anglo - Saxon firms'],
  ['It cost $2,000, US$5 or €3 (70%).', 'It cost $ 2,000 , US$ 5 or € 3 ( 70 % ) .'],
  ['At 5pm on 11/21/2024, 10K people; the 1990s, the 3rd', 'At 5 pm on 11/21/2024 , 10 K people ; the 1990s , the 3rd'],
  ['AT&T and/or R&D at 60 km/h', 'AT&T and / or R&D at 60 km/h'],
  ['Call 713-853-3989 now!!', 'Call 713-853-3989 now !!'],
]

describe.each([
  ['de', german],
  ['en', english],
] as const)('words in %s', (language, cases) => {
  test.each(cases)('%s', (text, words) => {
    const forms = tokenize(text, language).flatMap((sentence) => sentence.words.map((word) => word.form))
    expect(forms.join(' ')).toBe(words)
  })
})

describe('places', () => {
  test('the words of a contraction share its place, the first says so', () => {
    const [sentence] = tokenize('Er ist im Haus.', 'de')
    expect(sentence?.words.slice(2, 4)).toEqual([
      { form: 'in', start: 7, end: 9, contraction: { form: 'im', size: 2 } },
      { form: 'dem', start: 7, end: 9 },
    ])
  })

  test('words that are written out in a contraction have places of their own', () => {
    const [sentence] = tokenize("Iran's", 'en')
    expect(sentence?.words).toEqual([
      { form: 'Iran', start: 0, end: 4, contraction: { form: "Iran's", size: 2 } },
      { form: "'s", start: 4, end: 6 },
    ])
  })
})
