import type { Language } from '@lagebild/schema'
import { describe, expect, test } from 'vitest'
import { describeExchanges, readTree } from '../events/testing/read-tree.ts'

const iran = 'Iran/Iran/PROPN/2/nsubj/B-LOC'
const supplied =
  'supplied/supply/VERB/0/root/_/VerbForm=Fin Russia/Russia/PROPN/2/obj/B-LOC with/with/ADP/5/case drones/drone/NOUN/2/obl'
const cases: readonly (readonly [string, Language, string, readonly string[]])[] = [
  ['what is given moves from giver to receiver', 'en', `${iran} ${supplied}`, ['Iran → Russia arms: drones']],
  [
    'what is given in exchange moves the other way',
    'en',
    `${iran} ${supplied} in/in/ADP/7/case exchange/exchange/NOUN/2/obl for/for/ADP/9/case wheat/wheat/NOUN/7/nmod`,
    ['Iran → Russia arms: drones', 'Russia → Iran food: wheat'],
  ],
  [
    'an exchange that nothing is named for gives none',
    'en',
    `${iran} ${supplied} after/after/ADP/8/case an/an/DET/8/det exchange/exchange/NOUN/2/obl of/of/ADP/10/case letters/letter/NOUN/8/nmod`,
    ['Iran → Russia arms: drones'],
  ],
  [
    'the receiver may be the subject',
    'en',
    'Sudan/Sudan/PROPN/3/nsubj:pass/B-LOC was/be/AUX/3/aux:pass supplied/supply/VERB/0/root/_/VerbForm=Part with/with/ADP/5/case drones/drone/NOUN/3/obl by/by/ADP/7/case Iran/Iran/PROPN/3/obl:agent/B-LOC',
    ['Iran → Sudan arms: drones'],
  ],
  [
    'what is received comes from who is named',
    'de',
    'Mosambik/Mosambik/PROPN/2/nsubj/B-LOC erhielt/erhalten/VERB/0/root/_/VerbForm=Fin von/von/ADP/4/case Indien/Indien/PROPN/2/obl/B-LOC Weizen/Weizen/NOUN/2/obj',
    ['Indien → Mosambik food: Weizen'],
  ],
  [
    'the receiver gives what stands behind Gegenzug',
    'de',
    'Iran/Iran/PROPN/2/nsubj/B-LOC lieferte/liefern/VERB/0/root/_/VerbForm=Fin Russland/Russland/PROPN/2/obl:arg/B-LOC Drohnen/Drohne/NOUN/2/obj im/in/ADP/6/case Gegenzug/Gegenzug/NOUN/2/obl für/für/ADP/8/case Weizen/Weizen/NOUN/6/nmod',
    ['Iran → Russland arms: Drohnen', 'Russland → Iran food: Weizen'],
  ],
  [
    'a return told in the next sentence goes to who gave before',
    'de',
    'China/China/PROPN/2/nsubj/B-LOC lieferte/liefern/VERB/0/root/_/VerbForm=Fin Myanmar/Myanmar/PROPN/2/obl:arg/B-LOC Drohnen/Drohne/NOUN/2/obj\nIm/in/ADP/2/case Gegenzug/Gegenzug/NOUN/3/obl lieferte/liefern/VERB/0/root/_/VerbForm=Fin Myanmar/Myanmar/PROPN/3/nsubj/B-LOC Erdgas/Erdgas/NOUN/3/obj',
    ['China → Myanmar arms: Drohnen', 'Myanmar → China energy: Erdgas'],
  ],
  [
    'without a word of return its receiver stays unknown',
    'de',
    'China/China/PROPN/2/nsubj/B-LOC lieferte/liefern/VERB/0/root/_/VerbForm=Fin Myanmar/Myanmar/PROPN/2/obl:arg/B-LOC Drohnen/Drohne/NOUN/2/obj\nSpäter/spät/ADV/2/advmod lieferte/liefern/VERB/0/root/_/VerbForm=Fin Myanmar/Myanmar/PROPN/2/nsubj/B-LOC Erdgas/Erdgas/NOUN/2/obj',
    ['China → Myanmar arms: Drohnen', 'Myanmar → – energy: Erdgas'],
  ],
  [
    'what a container holds tells the kind',
    'de',
    'Iran/Iran/PROPN/2/nsubj/B-LOC lieferte/liefern/VERB/0/root/_/VerbForm=Fin Russland/Russland/PROPN/2/obl:arg/B-LOC Container/Container/NOUN/2/obj mit/mit/ADP/6/case Munition/Munition/NOUN/4/nmod',
    ['Iran → Russland arms: Container'],
  ],
  [
    'a part of several is one of these things',
    'de',
    'Oman/Oman/PROPN/2/nsubj/B-LOC lieferte/liefern/VERB/0/root/_/VerbForm=Fin Fidschi/Fidschi/PROPN/2/obl:arg/B-LOC zwei/zwei/NUM/2/obj von/von/ADP/7/case neun/neun/NUM/7/nummod Panzern/Panzer/NOUN/4/nmod',
    ['Oman → Fidschi arms: Panzern'],
  ],
  [
    'a bare number moves nothing',
    'de',
    'Oman/Oman/PROPN/2/nsubj/B-LOC lieferte/liefern/VERB/0/root/_/VerbForm=Fin Fidschi/Fidschi/PROPN/2/obl:arg/B-LOC zwei/zwei/NUM/2/obj',
    [],
  ],
  [
    'a measure yields to what it counts',
    'en',
    `${iran} sent/send/VERB/0/root/_/VerbForm=Fin tonnes/tonne/NOUN/2/obj of/of/ADP/5/case wheat/wheat/NOUN/3/nmod to/to/ADP/7/case Sudan/Sudan/PROPN/2/obl/B-LOC`,
    ['Iran → Sudan food: wheat'],
  ],
  [
    'a promise tells what will be given',
    'en',
    `${iran} pledged/pledge/VERB/0/root/_/VerbForm=Fin to/to/PART/4/mark send/send/VERB/2/xcomp/_/VerbForm=Inf wheat/wheat/NOUN/4/obj to/to/ADP/7/case Sudan/Sudan/PROPN/4/obl/B-LOC`,
    ['Iran → Sudan food: wheat'],
  ],
  [
    'a promise of another act tells of nothing that moves',
    'en',
    `${iran} pledged/pledge/VERB/0/root/_/VerbForm=Fin to/to/PART/4/mark visit/visit/VERB/2/xcomp/_/VerbForm=Inf Sudan/Sudan/PROPN/4/obj/B-LOC`,
    [],
  ],
]

describe('exchanges of a tree', () => {
  test.each(cases)('%s', (_, language, tree, expected) => {
    expect(describeExchanges(readTree(tree, language))).toEqual(expected)
  })
})
