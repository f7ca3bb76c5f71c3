import { describe, expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'

function split(text: string, language: 'de' | 'en'): string[] {
  return tokenize(text, language).map(({ start, end }) => text.slice(start, end))
}

// Sentences are split at |.
const german = [
  'Am 3. Mai reiste die Ministerin ab. | Sie kam am 5. zurück.',
  'Im 19. Jahrhundert war das anders. | Damals gab es 1848. | Danach kam lange nichts.',
  'Das Treffen fand am 21. November statt, sagte Dr. Weber. | Prof. Klein widersprach.',
  'Der Preis stieg auf 3,5 Mio. Euro. | Es waren 2 Mrd. mehr als geplant.',
  'Es gibt Obst, Gemüse usw. | Die Preise steigen.',
  'Siehe Nr. 5 der Liste, z. B. auf Seite 3. | Regeln dieser Art. | Gelten sie?',
  'J. D. Vance sprach mit Karl XII. von Neuland. | Er blieb bis 300 v. Chr. erhalten.',
  'NEUSTADT (dpa) - Die Wahl beginnt am Sonntag. | Das teilte die Stadt mit.',
  '„Wir gehen.“ | „Warum?“, fragte sie. | »Darum.« | Er schwieg.',
  '„Das ist gut. | Wir bleiben.“ | Dann ging er.',
  '„Komm her!“ rief er.',
  'Wer war das? | Niemand weiß es ... | Alle schweigen.',
  'Die Reihe endete.Dann begann sie neu. | Mehr steht auf www.beispiel.de. | Und nun?'.replace('.Dann', '.|Dann'),
  'Lage und Klima | Im Winter ist es kalt.',
  'Die Partei Die Linke und das Blatt Der Spiegel schweigen.',
  'Der Rat entscheidet heute noch über zwei Fragen: | Die erste ist alt.',
  'Sein Argument: Wenn es regnet, wird es nass.',
  '1. Die Ware kommt an. | 2. Der Kunde zahlt.',
]
const english = [
  'Mr. Lee met Gen. Park on Nov. 21. | They talked.',
  'He lives in the U.S. | He likes it. | The U.S. President agreed.',
  'Acme Inc. Chief Kim left at 5 p.m. on Monday. | The shares fell 3.5%.',
  'SEOUL, Nov 21 (Yonhap) -- The talks ended. | Both sides left.',
  '“We will go.” | “Why?” she asked. | It was late.',
  '"It is over!" he said. | "Go home."',
  'J. D. Vance spoke. | See No. 5 on p. 12. | She said no. | He agreed.',
  'they never came. | we left.',
  'Yahoo! said it would buy the firm.',
  'What now? | Nobody knows ... | They wait.',
]

describe.each([
  ['de', german],
  ['en', english],
] as const)('sentences in %s', (language, cases) => {
  test.each(cases)('%s', (marked) => {
    const glued = /\.\|\S/.test(marked)
    const text = glued ? marked.replace('.|', '.').replaceAll(' | ', ' ') : marked.replaceAll(' | ', ' ')
    expect(split(text, language)).toEqual(marked.split(/ ?\| ?/))
  })
})

describe('lines', () => {
  test('a line is a paragraph: date, section and headline have no stop', () => {
    const text =
      '21. November, 2024\n\nPolitik\nNeue Allianz: Zwei Länder rücken zusammen\nNeue Allianz: Zwei Länder rücken zusammen\n\nSie trafen sich.'
    expect(split(text, 'de')).toHaveLength(5)
  })

  test('lines wrapped by hand are one paragraph', () => {
    const text = [
      'The council met on Tuesday to talk about the new bridge and its',
      'cost. Nobody expected an agreement before the summer, but several of',
      'the members said that talks had gone well and would be continued',
      'next week.',
    ].join('\n')
    expect(split(text, 'en')).toHaveLength(2)
  })

  test.each(['', ' \n\t\n ', '\u00a0'])('no sentence in %j', (text) => {
    expect(tokenize(text, 'de')).toEqual([])
  })
})
