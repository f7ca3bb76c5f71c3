import type { Language } from '@lagebild/schema'
import { describe, expect, test } from 'vitest'
import { describeEvents, readTree } from './testing/read-tree.ts'

/** What a sentence shows, its tree, the events that must be read from it. */
const cases: readonly (readonly [string, Language, string, readonly string[]])[] = [
  [
    'an object that is a bare name gets what is given',
    'de',
    'Kenia/Kenia/PROPN/2/nsubj/B-LOC lieferte/liefern/VERB/0/root/_/VerbForm=Fin Malawi/Malawi/PROPN/2/obj/B-LOC Mais/Mais/NOUN/2/obj',
    ['AID Kenia > Malawi'],
  ],
  [
    'the agents of a passive act',
    'de',
    'Der/der/DET/2/det Vertrag/Vertrag/NOUN/8/nsubj:pass wurde/werden/AUX/8/aux:pass von/von/ADP/5/case Laos/Laos/PROPN/8/obl:agent/B-LOC und/und/CCONJ/7/cc Vietnam/Vietnam/PROPN/5/conj/B-LOC unterzeichnet/unterzeichnen/VERB/0/root/_/VerbForm=Part',
    ['SUPPORT Laos, Vietnam > '],
  ],
  [
    'a separable verb is read with its particle, a name as its dative',
    'de',
    'Pakistan/Pakistan/PROPN/2/nsubj/B-LOC warf/werfen/VERB/0/root/_/VerbForm=Fin Indien/Indien/PROPN/2/obl:arg/B-LOC die/der/DET/5/det Sprengung/Sprengung/NOUN/2/obj vor/vor/ADP/2/compound:prt',
    ['ACCUSE Pakistan > Indien'],
  ],
  [
    'without its particle it is another verb',
    'de',
    'Pakistan/Pakistan/PROPN/2/nsubj/B-LOC warf/werfen/VERB/0/root/_/VerbForm=Fin Indien/Indien/PROPN/2/obl:arg/B-LOC die/der/DET/5/det Bälle/Ball/NOUN/2/obj zu/zu/ADP/2/compound:prt',
    [],
  ],
  [
    'a relative pronoun stands for its noun; of two subjects the second is the object',
    'de',
    'Die/der/DET/2/det Regierung/Regierung/NOUN/8/nsubj ,/,/PUNCT/6/punct die/der/PRON/6/obj/_/PronType=Rel Togo/Togo/PROPN/6/nsubj/B-LOC kritisierte/kritisieren/VERB/2/acl:relcl/_/VerbForm=Fin ,/,/PUNCT/2/punct traf/treffen/VERB/0/root/_/VerbForm=Fin Ghana/Ghana/PROPN/8/nsubj/B-LOC',
    ['ACCUSE Togo > Regierung', 'CONSULT Regierung > Ghana'],
  ],
  [
    'what is agreed to is not told as done',
    'de',
    'Peru/Peru/PROPN/2/nsubj/B-LOC stimmte/stimmen/VERB/0/root/_/VerbForm=Fin zu/zu/ADP/2/compound:prt ,/,/PUNCT/8/punct die/der/DET/6/det Grenze/Grenze/NOUN/8/obj zu/zu/PART/8/mark öffnen/öffnen/VERB/2/xcomp/_/VerbForm=Inf',
    ['AGREE Peru > '],
  ],
  [
    'a phrase below the genitive of a noun names who acts',
    'de',
    'Die/der/DET/2/det Räumung/Räumung/NOUN/7/nsubj der/der/DET/4/det Siedlung/Siedlung/NOUN/2/nmod/_/Case=Gen durch/durch/ADP/6/case Israel/Israel/PROPN/4/nmod/B-LOC begann/beginnen/VERB/0/root/_/VerbForm=Fin',
    ['RETREAT Israel > '],
  ],
  [
    'what stands between subject and verb belongs to the subject',
    'de',
    'Die/der/DET/2/det Unterdrückung/Unterdrückung/NOUN/7/nsubj der/der/DET/4/det Migranten/Migrant/NOUN/2/nmod/_/Case=Gen durch/durch/ADP/6/case Iran/Iran/PROPN/7/obl/B-LOC geht/gehen/VERB/0/root/_/VerbForm=Fin weiter/weiter/ADV/7/compound:prt',
    ['COERCE Iran > Migranten'],
  ],
  [
    'a light verb and its noun make one event',
    'de',
    'Mali/Mali/PROPN/2/nsubj/B-LOC verhängte/verhängen/VERB/0/root/_/VerbForm=Fin Sanktionen/Sanktion/NOUN/2/obj gegen/gegen/ADP/5/case Niger/Niger/PROPN/2/obl/B-LOC',
    ['SANCTION Mali > Niger'],
  ],
  [
    'the same verb with another noun makes none',
    'de',
    'Mali/Mali/PROPN/2/nsubj/B-LOC verhängte/verhängen/VERB/0/root/_/VerbForm=Fin Fenster/Fenster/NOUN/2/obj',
    [],
  ],
  [
    'nouns are found under lemmas that are cut short',
    'de',
    'Kanada/Kanada/PROPN/2/nsubj/B-LOC erhob/erheben/VERB/0/root/_/VerbForm=Fin Vorwürfe/Vorwürf/NOUN/2/obj gegen/gegen/ADP/5/case Indien/Indien/PROPN/2/obl/B-LOC',
    ['ACCUSE Kanada > Indien'],
  ],
  [
    'verbs are found by an irregular past form under a wrong lemma',
    'de',
    'Myanmar/Myanmar/PROPN/2/nsubj/B-LOC vertrieb/vertechen/VERB/0/root/_/VerbForm=Fin die/der/DET/4/det Migranten/Migrant/NOUN/2/obj',
    ['COERCE Myanmar > Migranten'],
  ],
  [
    'a plural before a singular verb is the object',
    'de',
    'Berichte/Bericht/NOUN/2/nsubj/_/Number=Plur dementierte/dementieren/VERB/0/root/_/Number=Sing|VerbForm=Fin Teheran/Teheran/PROPN/2/obj/B-LOC/Number=Sing',
    ['REJECT Iran > '],
  ],
  [
    'coordinated subjects act together',
    'en',
    'Chile/Chile/PROPN/4/nsubj/B-LOC and/and/CCONJ/3/cc Peru/Peru/PROPN/1/conj/B-LOC signed/sign/VERB/0/root/_/VerbForm=Fin a/a/DET/6/det treaty/treaty/NOUN/4/obj',
    ['SUPPORT Chile, Peru > '],
  ],
  [
    'verbs side by side share subject and object',
    'en',
    'Mali/Mali/PROPN/2/nsubj/B-LOC attacked/attack/VERB/0/root/_/VerbForm=Fin and/and/CCONJ/4/cc occupied/occupy/VERB/2/conj/_/VerbForm=Fin Niger/Niger/PROPN/4/obj/B-LOC',
    ['ASSAULT Mali > Niger', 'ASSAULT Mali > Niger'],
  ],
  [
    'a participle takes its agent and its noun',
    'en',
    'Sanctions/sanction/NOUN/5/nsubj imposed/impose/VERB/1/acl/_/Tense=Past|VerbForm=Part by/by/ADP/4/case Japan/Japan/PROPN/2/obl:agent/B-LOC expired/expire/VERB/0/root/_/VerbForm=Fin',
    ['SANCTION Japan > '],
  ],
  [
    'what follows from an act is done by the agent of its passive',
    'en',
    'Mali/Mali/PROPN/3/nsubj:pass/B-LOC was/be/AUX/3/aux:pass attacked/attack/VERB/0/root/_/Tense=Past|VerbForm=Part by/by/ADP/5/case Niger/Niger/PROPN/3/obl:agent/B-LOC ,/,/PUNCT/7/punct killing/kill/VERB/3/advcl/_/VerbForm=Ger soldiers/soldier/NOUN/7/obj',
    ['ASSAULT Niger > Mali', 'ASSAULT Niger > soldiers'],
  ],
  [
    'without an agent by nobody who is named',
    'en',
    'Mali/Mali/PROPN/3/nsubj:pass/B-LOC was/be/AUX/3/aux:pass attacked/attack/VERB/0/root/_/Tense=Past|VerbForm=Part ,/,/PUNCT/5/punct killing/kill/VERB/3/advcl/_/VerbForm=Ger soldiers/soldier/NOUN/5/obj',
    ['ASSAULT  > Mali', 'ASSAULT  > soldiers'],
  ],
  [
    'in an active clause by its subject',
    'en',
    'Mali/Mali/PROPN/2/nsubj/B-LOC attacked/attack/VERB/0/root/_/VerbForm=Fin Niger/Niger/PROPN/2/obj/B-LOC ,/,/PUNCT/5/punct killing/kill/VERB/2/advcl/_/VerbForm=Ger soldiers/soldier/NOUN/5/obj',
    ['ASSAULT Mali > Niger', 'ASSAULT Mali > soldiers'],
  ],
  [
    'a passive without auxiliary that has an object is none',
    'en',
    'Mali/Mali/PROPN/2/nsubj:pass/B-LOC eased/ease/VERB/0/root/_/VerbForm=Fin the/the/DET/4/det sanctions/sanction/NOUN/2/obj against/against/ADP/6/case Niger/Niger/PROPN/4/nmod/B-LOC',
    ['CONCEDE Mali > Niger'],
  ],
  [
    'a receiver where nothing is given is an object',
    'en',
    'Mali/Mali/PROPN/2/nsubj/B-LOC summoned/summon/VERB/0/root/_/VerbForm=Fin Niger/Niger/PROPN/5/nmod:poss/B-LOC ’s/’s/PART/3/case ambassador/ambassador/NOUN/2/iobj',
    ['ACCUSE Mali > Niger ’s ambassador'],
  ],
  [
    'an adverb behind the verb may be its particle',
    'en',
    'Armenia/Armenia/PROPN/2/nsubj/B-LOC pulled/pull/VERB/0/root/_/VerbForm=Fin back/back/ADV/2/advmod its/its/PRON/5/nmod:poss troops/troops/NOUN/2/obj',
    ['RETREAT Armenia > '],
  ],
  [
    'a noun without any party tells no event',
    'en',
    'The/the/DET/2/det talk/talk/NOUN/8/nsubj of/of/ADP/5/case the/the/DET/5/det town/town/NOUN/2/nmod is/be/AUX/8/cop a/a/DET/8/det cat/cat/NOUN/0/root',
    [],
  ],
]

describe('events of a tree', () => {
  test.each(cases)('%s', (_, language, tree, expected) => {
    expect(describeEvents(readTree(tree, language))).toEqual(expected)
  })
})
