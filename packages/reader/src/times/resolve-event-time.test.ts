import type { Article, Language } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { emptyState } from '../model/empty-state.ts'
import type { ReadingState } from '../model/reading-state.ts'
import { parseConllu } from '../tree/parse-conllu.ts'
import { resolveEventTime } from './resolve-event-time.ts'
import { timesStep } from './times-step.ts'

function stateOf(language: Language, published: string | null, conllu: string): ReadingState {
  const { text, sentences } = parseConllu(conllu)
  const article: Article = {
    id: 'a',
    url: null,
    outlet: null,
    title: null,
    section: null,
    published,
    language,
    text,
    credits: [],
  }
  const empty: ReadingState = emptyState(article, sentences)
  return { ...empty, ...timesStep.run(empty) }
}

/** Columns: id, form, lemma, upos, feats, head, deprel. */
const conllu = (rows: string): string =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [id, form, lemma, upos, feats, head, deprel] = row.trim().split(/\s+/)
      return [id, form, lemma, upos, '_', feats, head, deprel, '_', '_'].join('\t')
    })
    .join('\n')

const timeFor = (language: Language, rows: string, form: string): [string | null, string | null] => {
  const state = stateOf(language, '2024-11-21', conllu(rows))
  const trigger = state.sentences[0]?.tokens.findIndex((token) => token.form === form) ?? -1
  expect(trigger).toBeGreaterThanOrEqual(0)
  const { from, to } = resolveEventTime(state, 0, trigger)
  return [from, to]
}

const signed = `
1 Das das DET _ 2 det
2 Abkommen Abkommen NOUN _ 6 nsubj:pass
3 wurde werden AUX Mood=Ind|Tense=Past|VerbForm=Fin 6 aux:pass
4 am an ADP _ 5 case
5 Mittwoch Mittwoch NOUN _ 6 obl
6 unterzeichnet unterzeichnen VERB VerbForm=Part 0 root`

const reported = `
1 Minister Minister NOUN _ 2 nsubj
2 sagte sagen VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
3 am an ADP _ 4 case
4 Montag Montag NOUN _ 2 obl
5 , , PUNCT _ 8 punct
6 Truppen Truppe NOUN _ 8 nsubj:pass
7 seien sein AUX Mood=Sub|Tense=Pres|VerbForm=Fin 8 aux:pass
8 verlegt verlegen VERB VerbForm=Part 2 ccomp`

const reportedWithOwn = `
1 Minister Minister NOUN _ 2 nsubj
2 sagte sagen VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
3 am an ADP _ 4 case
4 Montag Montag NOUN _ 2 obl
5 , , PUNCT _ 10 punct
6 Truppen Truppe NOUN _ 10 nsubj:pass
7 seien sein AUX Mood=Sub|Tense=Pres|VerbForm=Fin 10 aux:pass
8 am an ADP _ 9 case
9 Sonntag Sonntag NOUN _ 10 obl
10 verlegt verlegen VERB VerbForm=Part 2 ccomp`

const nounCarried = `
1 Am an ADP _ 2 case
2 Dienstag Dienstag NOUN _ 3 obl
3 begann beginnen VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
4 die der DET _ 5 det
5 Verlegung Verlegung NOUN _ 3 nsubj
6 der der DET _ 7 det
7 Truppen Truppe NOUN _ 5 nmod`

const nounAnnounced = `
1 Am an ADP _ 2 case
2 Dienstag Dienstag NOUN _ 3 obl
3 kündigte ankündigen VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
4 Moskau Moskau PROPN _ 3 nsubj
5 die der DET _ 6 det
6 Verlegung Verlegung NOUN _ 3 obj
7 an an ADP _ 3 compound:prt`

const misattached = `
1 Beide beide DET _ 2 det
2 Staaten Staat NOUN _ 8 nsubj
3 haben haben AUX Mood=Ind|Tense=Pres|VerbForm=Fin 8 aux
4 das der DET _ 5 det
5 Abkommen Abkommen NOUN _ 8 obj
6 am an ADP _ 7 case
7 Mittwoch Mittwoch NOUN _ 5 nmod
8 unterzeichnet unterzeichnen VERB VerbForm=Part 0 root`

const speechOf = `
1 Beide beide DET _ 2 det
2 Staaten Staat NOUN _ 8 nsubj
3 haben haben AUX Mood=Ind|Tense=Pres|VerbForm=Fin 8 aux
4 die der DET _ 5 det
5 Rede Rede NOUN _ 8 obj
6 vom von ADP _ 7 case
7 Mittwoch Mittwoch NOUN _ 5 nmod
8 gelobt loben VERB VerbForm=Part 0 root`

const beforeClause = `
1 Er er PRON _ 2 nsubj
2 traf treffen VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
3 Kim Kim PROPN _ 2 obj
4 , , PUNCT _ 9 punct
5 bevor bevor SCONJ _ 9 mark
6 er er PRON _ 9 nsubj
7 am an ADP _ 8 case
8 Mittwoch Mittwoch NOUN _ 9 obl
9 abreiste abreisen VERB Mood=Ind|Tense=Past|VerbForm=Fin 2 advcl`

const sharedTime = `
1 On on ADP _ 2 case
2 Monday Monday PROPN _ 4 obl
3 troops troops NOUN _ 4 nsubj
4 crossed cross VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
5 the the DET _ 6 det
6 river river NOUN _ 4 obj
7 and and CCONJ _ 8 cc
8 seized seize VERB Mood=Ind|Tense=Past|VerbForm=Fin 4 conj
9 villages village NOUN _ 8 obj`

const quoted = `
1 Troops troops NOUN _ 2 nsubj
2 crossed cross VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
3 the the DET _ 4 det
4 river river NOUN _ 2 obj
5 , , PUNCT _ 7 punct
6 officials official NOUN _ 7 nsubj
7 said say VERB Mood=Ind|Tense=Past|VerbForm=Fin 2 parataxis
8 Tuesday Tuesday PROPN _ 7 obl:tmod`

const agreed = `
1 Seoul Seoul PROPN _ 2 nsubj
2 agreed agree VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
3 on on ADP _ 4 case
4 Monday Monday PROPN _ 2 obl
5 to to PART _ 6 mark
6 send send VERB VerbForm=Inf 2 xcomp
7 shells shell NOUN _ 6 obj`

const began = agreed.replace('agreed agree', 'began begin')

const annually = `
1 Moskau Moskau PROPN _ 2 nsubj
2 liefert liefern VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
3 jährlich jährlich ADV _ 2 advmod
4 Öl Öl NOUN _ 2 obj`

const since = `
1 Moskau Moskau PROPN _ 2 nsubj
2 liefert liefern VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
3 seit seit ADP _ 4 case
4 Februar Februar NOUN _ 2 obl
5 2022 2022 NUM _ 4 nmod
6 Öl Öl NOUN _ 2 obj`

describe('resolveEventTime', () => {
  it.each<[string, Language, string, string, [string | null, string | null]]>([
    ['takes a dependent of the predicate', 'de', signed, 'unterzeichnet', ['2024-11-20', '2024-11-20']],
    ['leaves the time of the reporting verb', 'de', reported, 'verlegt', [null, null]],
    ['keeps that time for the reporting verb', 'de', reported, 'sagte', ['2024-11-18', '2024-11-18']],
    ['prefers the own time of a reported act', 'de', reportedWithOwn, 'verlegt', ['2024-11-17', '2024-11-17']],
    ['dates a noun by the verb that carries it', 'de', nounCarried, 'Verlegung', ['2024-11-19', '2024-11-19']],
    ['does not date a noun by the verb that announces it', 'de', nounAnnounced, 'Verlegung', [null, null]],
    ['accepts a time that was hung on the object', 'de', misattached, 'unterzeichnet', ['2024-11-20', '2024-11-20']],
    ['leaves a time to the noun that it is of', 'de', speechOf, 'gelobt', [null, null]],
    ['leaves the time of a subordinate clause', 'de', beforeClause, 'traf', [null, null]],
    ['keeps the time within its clause', 'de', beforeClause, 'abreiste', ['2024-11-20', '2024-11-20']],
    ['shares a time in front among coordinated verbs', 'en', sharedTime, 'seized', ['2024-11-18', '2024-11-18']],
    ['leaves the time of a reporting verb behind', 'en', quoted, 'crossed', [null, null]],
    ['does not date a plan by its decision', 'en', agreed, 'send', [null, null]],
    ['dates an act by the verb of its beginning', 'en', began, 'send', ['2024-11-18', '2024-11-18']],
    ['leaves out what recurs', 'de', annually, 'liefert', [null, null]],
    ['gives an open end', 'de', since, 'liefert', ['2022-02-01', null]],
  ])('%s', (_name, language, rows, form, expected) => {
    expect(timeFor(language, rows, form)).toEqual(expected)
  })

  it('names the time that it took', () => {
    const state = stateOf('de', '2024-11-21', conllu(signed))
    expect(resolveEventTime(state, 0, 5)).toEqual({
      from: '2024-11-20',
      to: '2024-11-20',
      value: '2024-11-20',
      ref: 't1',
    })
  })

  it('gives no time for a sentence that is not there', () => {
    const state = stateOf('de', '2024-11-21', conllu(signed))
    expect(resolveEventTime(state, 7, 0)).toEqual({ from: null, to: null, value: null, ref: null })
  })
})
