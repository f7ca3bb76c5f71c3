import { describe, expect, it } from 'vitest'
import { parseConllu } from '../../tree/parse-conllu.ts'
import { vocabularies } from '../words/time-vocabulary.ts'
import { clauseTense } from './clause-tense.ts'

/** Rows of id, form, lemma, upos, feats, head, relation; the time is the first proper noun or noun named in the case. */
function tenseOf(language: 'de' | 'en', time: string, rows: string): string {
  const source = rows
    .trim()
    .split('\n')
    .map((row) => {
      const [id, form, lemma, upos, feats, head, deprel] = row.trim().split(/\s+/)
      return [id, form, lemma, upos, '_', feats, head, deprel, '_', '_'].join('\t')
    })
    .join('\n')
  const [sentence] = parseConllu(source).sentences
  const at = sentence?.tokens.findIndex(({ form }) => form === time) ?? -1
  return sentence ? clauseTense(sentence, at, [], 0, vocabularies[language]) : ''
}

const clause = (verbs: string, verb: number): string => `
1 Kim Kim PROPN _ ${verb} nsubj
2 am an ADP _ 3 case
3 Montag Montag NOUN _ ${verb} obl
${verbs}`

describe('clauseTense', () => {
  it.each<[string, string, string]>([
    ['a past form', 'past', clause('4 reiste reisen VERB Tense=Past|VerbForm=Fin 0 root', 4)],
    [
      'a perfect',
      'past',
      clause('4 hat haben AUX Tense=Pres|VerbForm=Fin 5 aux\n5 gehandelt handeln VERB VerbForm=Part 0 root', 5),
    ],
    [
      'a reported perfect',
      'past',
      clause('4 sei sein AUX Mood=Sub|Tense=Pres|VerbForm=Fin 5 aux\n5 gereist reisen VERB VerbForm=Part 0 root', 5),
    ],
    [
      'a future',
      'future',
      clause('4 wird werden AUX Tense=Pres|VerbForm=Fin 5 aux\n5 reisen reisen VERB VerbForm=Inf 0 root', 5),
    ],
    [
      'a plan',
      'future',
      clause('4 will wollen AUX Tense=Pres|VerbForm=Fin 5 aux\n5 reisen reisen VERB VerbForm=Inf 0 root', 5),
    ],
    ['a dated present', 'future', clause('4 tagt tagen VERB Tense=Pres|VerbForm=Fin 0 root', 4)],
    ['a present of speaking', 'past', clause('4 sagt sagen VERB Tense=Pres|VerbForm=Fin 0 root', 4)],
    [
      'a present passive',
      'future',
      clause('4 wird werden AUX Tense=Pres|VerbForm=Fin 5 aux:pass\n5 gewählt wählen VERB VerbForm=Part 0 root', 5),
    ],
    [
      'a past passive',
      'past',
      clause('4 wurde werden AUX Tense=Past|VerbForm=Fin 5 aux:pass\n5 gewählt wählen VERB VerbForm=Part 0 root', 5),
    ],
    [
      'a participle before its noun',
      'past',
      clause(
        '4 unterzeichnete unterzeichnet ADJ _ 5 amod\n5 Abkommen Abkommen NOUN _ 6 obj\n6 gilt gelten VERB Tense=Pres|VerbForm=Fin 0 root',
        4,
      ),
    ],
    [
      'what could be done',
      'future',
      clause(
        '4 könnten können AUX Mood=Sub|Tense=Past|VerbForm=Fin 5 aux\n5 geliefert liefern VERB VerbForm=Part 0 root\n6 werden werden AUX VerbForm=Inf 5 aux:pass',
        5,
      ),
    ],
    [
      'what one could not do',
      'past',
      clause(
        '4 konnten können AUX Mood=Ind|Tense=Past|VerbForm=Fin 5 aux\n5 reisen reisen VERB VerbForm=Inf 0 root',
        5,
      ),
    ],
    [
      'what is said to have been done',
      'past',
      clause(
        '4 soll sollen AUX Mood=Ind|Tense=Pres|VerbForm=Fin 5 aux\n5 geliefert liefern VERB VerbForm=Part 0 root\n6 haben haben AUX VerbForm=Inf 5 aux',
        5,
      ),
    ],
    [
      'what will have been done',
      'future',
      clause(
        '4 wird werden AUX Mood=Ind|Tense=Pres|VerbForm=Fin 5 aux\n5 geliefert liefern VERB VerbForm=Part 0 root\n6 haben haben AUX VerbForm=Inf 5 aux',
        5,
      ),
    ],
    [
      'a weak past form of a relative clause',
      'past',
      `
1 Vertrag Vertrag NOUN _ 0 root
2 den der PRON PronType=Rel 6 obj
3 beide beide DET _ 4 det
4 Länder Land NOUN _ 6 nsubj
5 Montag Montag NOUN _ 6 obl
6 unterzeichneten unterzeichnen VERB Mood=Ind|Tense=Past|VerbForm=Fin 1 acl`,
    ],
    ['no verb', 'unknown', clause('4 Sitzung Sitzung NOUN _ 0 root', 4)],
  ])('German: %s', (_name, expected, rows) => expect(tenseOf('de', 'Montag', rows)).toBe(expected))

  it.each<[string, string, string]>([
    [
      'a past form',
      'past',
      '1 Kim Kim PROPN _ 2 nsubj\n2 left leave VERB Tense=Past|VerbForm=Fin 0 root\n3 Monday Monday PROPN _ 2 obl:tmod',
    ],
    [
      'a future',
      'future',
      '1 Kim Kim PROPN _ 3 nsubj\n2 will will AUX VerbForm=Fin 3 aux\n3 leave leave VERB VerbForm=Inf 0 root\n4 Monday Monday PROPN _ 3 obl:tmod',
    ],
    [
      'a present perfect',
      'past',
      '1 Kim Kim PROPN _ 3 nsubj\n2 has have AUX Tense=Pres|VerbForm=Fin 3 aux\n3 left leave VERB Tense=Past|VerbForm=Part 0 root\n4 Monday Monday PROPN _ 3 obl:tmod',
    ],
    [
      'an infinitive',
      'future',
      '1 Kim Kim PROPN _ 2 nsubj\n2 plans plan VERB Tense=Pres|VerbForm=Fin 0 root\n3 to to PART _ 4 mark\n4 leave leave VERB VerbForm=Inf 2 xcomp\n5 Monday Monday PROPN _ 4 obl:tmod',
    ],
    [
      'a present of speaking',
      'past',
      '1 Kim Kim PROPN _ 2 nsubj\n2 says say VERB Tense=Pres|VerbForm=Fin 0 root\n3 Monday Monday PROPN _ 2 obl:tmod',
    ],
  ])('English: %s', (_name, expected, rows) => expect(tenseOf('en', 'Monday', rows)).toBe(expected))
})
