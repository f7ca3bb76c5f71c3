import type { Language, Sentence } from '@lagebild/schema'
import { describe, expect, test } from 'vitest'
import type { LocatedTime } from '../model/located-time.ts'
import type { ReadingState } from '../model/reading-state.ts'
import { parseConllu } from '../tree/parse-conllu.ts'
import { quantitiesStep } from './quantities-step.ts'

function stateOf(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
  times: readonly LocatedTime[] = [],
): ReadingState {
  const article = {
    id: 'a',
    url: null,
    outlet: null,
    title: '',
    section: null,
    published: null,
    language,
    text,
    credits: [],
  }
  return {
    article,
    sentences,
    times,
    entities: [],
    mentions: [],
    quantities: [],
    attributions: [],
    events: [],
    factualities: [],
    claims: [],
  } as ReadingState
}

function read(source: string, language: Language, timeWords?: string) {
  const { text, sentences } = parseConllu(source)
  const start = timeWords ? text.indexOf(timeWords) : 0
  const time = { id: 't1', start, end: start + (timeWords?.length ?? 0), type: 'DATE', value: '', from: null, to: null }
  const times = timeWords ? [{ sentence: 0, first: 0, last: 0, head: 0, time } as unknown as LocatedTime] : []
  const { quantities } = quantitiesStep.run(stateOf(text, sentences, language, times))
  return quantities.map(({ sentence, first, last, head, item, quantity }) => {
    const form = (index: number | null): string | null =>
      index === null ? null : (sentences[sentence]?.tokens[index]?.form ?? null)
    return {
      id: quantity.id,
      words: text.slice(quantity.start, quantity.end),
      first: form(first),
      last: form(last),
      head: form(head),
      item: form(item),
      unit: quantity.unit,
      min: quantity.min,
    }
  })
}

const animals = `
1  Der  der  DET  _  _  2  det
2  Zoo  Zoo  NOUN  _  _  3  nsubj
3  bekam  bekommen  VERB  _  _  0  root
4  über  über  ADV  _  _  5  advmod
5  70  70  NUM  _  _  7  nummod
6  seltene  selten  ADJ  _  _  7  amod
7  Echsen  Echse  NOUN  _  _  3  obj`

const troops = `
1  Die  der  DET  _  _  2  det
2  Armee  Armee  NOUN  _  _  3  nsubj
3  verlor  verlieren  VERB  _  _  0  root
4  10.000  10.000  NUM  _  _  6  nummod
5  ihrer  ihr  DET  _  _  6  det
6  Truppen  Truppe  NOUN  _  _  3  obj`

const handed = `
1  Oslo  Oslo  PROPN  _  _  2  nsubj
2  handed  hand  VERB  _  _  0  root
3  over  over  ADP  _  _  2  compound:prt
4  22  22  NUM  _  _  6  nummod
5  air  air  NOUN  _  _  6  compound
6  filters  filter  NOUN  _  _  2  obj
7  and  and  CCONJ  _  _  9  cc
8  $  $  SYM  _  _  2  obj  _  SpaceAfter=No
9  5m  5m  NUM  _  _  8  nummod`

const year = `
1  2010  2010  NUM  _  _  3  nummod
2  neue  neu  ADJ  _  _  3  amod
3  Gesichter  Gesicht  NOUN  _  _  0  root`

const hyphen = `
1  A  a  DET  _  _  6  det
2  20  20  NUM  _  _  4  nummod  _  SpaceAfter=No
3  -  -  PUNCT  _  _  4  punct  _  SpaceAfter=No
4  year  year  NOUN  _  _  5  obl
5  old  old  ADJ  _  _  6  amod
6  pilot  pilot  NOUN  _  _  7  nsubj
7  killed  kill  VERB  _  _  0  root
8  two  two  NUM  _  _  7  obj`

describe('quantities in trees', () => {
  test('reach the counted noun over adjectives, known or not', () => {
    expect(read(animals, 'de')).toEqual([
      {
        id: 'q1',
        words: 'über 70 seltene Echsen',
        first: 'über',
        last: 'Echsen',
        head: 'Echsen',
        item: 'Echsen',
        unit: null,
        min: 70,
      },
    ])
  })

  test('end at the number where a determiner follows, yet count the noun', () => {
    expect(read(troops, 'de')).toEqual([
      {
        id: 'q1',
        words: '10.000',
        first: '10.000',
        last: '10.000',
        head: '10.000',
        item: 'Truppen',
        unit: 'person',
        min: 10_000,
      },
    ])
  })

  test('leave a particle to its verb and take the last noun of a compound', () => {
    expect(read(handed, 'en')).toEqual([
      {
        id: 'q1',
        words: '22 air filters',
        first: '22',
        last: 'filters',
        head: 'filters',
        item: 'filters',
        unit: null,
        min: 22,
      },
      { id: 'q2', words: '$5m', first: '$', last: '5m', head: '$', item: null, unit: 'USD', min: 5_000_000 },
    ])
  })

  test('find an age in tokens that a hyphen parts, and a number without a noun', () => {
    expect(read(hyphen, 'en').map(({ words, unit, item }) => [words, unit, item])).toEqual([
      ['20-year old', 'year', null],
      ['two', null, null],
    ])
  })

  test('leave bare numbers inside time expressions to the times', () => {
    const clock = year.replace('2010', '4711')
    expect(read(clock, 'de')).toHaveLength(1)
    expect(read(clock, 'de', '4711 neue')).toHaveLength(0)
  })
})
