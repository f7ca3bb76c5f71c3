import type { Language } from '@lagebild/schema'
import { wordClasses } from '../lexicon/word-classes.ts'
import type { WordTest } from '../lexicon/word-pattern.ts'

const fields = {
  agent: 'agent',
  genitive: 'genitive',
  nounActor: 'noun-actor',
  nounRecipient: 'noun-recipient',
  contentRecipient: 'content-recipient',
  place: 'place-preposition',
  subjectControl: 'subject-control',
  objectControl: 'object-control',
  message: 'message',
  future: 'future',
  reportedFuture: 'reported-future',
  ownFuture: 'own-future',
  authoring: 'authoring',
  disposition: 'disposition',
  saying: 'saying',
  support: 'support-verb',
  relativePronoun: 'relative-pronoun',
  collective: 'collective',
  measure: 'measure',
  people: 'people',
  crowd: 'crowd',
  aside: 'aside',
  condition: 'condition',
  negation: 'negation',
  denial: 'denial',
  report: 'report',
  confirming: 'confirming',
  author: 'author',
  telling: 'telling',
  answer: 'answer',
  reciprocal: 'reciprocal',
  each: 'each',
  other: 'other',
  returnNoun: 'return-noun',
  returnOpener: 'return-opener',
  returnPreposition: 'return-preposition',
  disputable: 'disputable',
  dead: 'dead',
  wounded: 'wounded',
  killing: 'killing',
  wounding: 'wounding',
  participant: 'participant',
  assistance: 'assistance',
} as const

/**
 * Words of a language that carry the structure of a clause, classes of word-classes: prepositions of a passive's `agent` and
 * of a `genitive`, of the parties of a noun (`nounActor`, `nounRecipient`), of those whom the content of a demand or promise concerns (`contentRecipient`) and of a `place`; verbs of `subjectControl`, whose
 * infinitive has their own subject although they have an object (`versprechen`), and markers of `objectControl` (`accused
 * of …`); nouns of a `message`, which speaks for its author; auxiliaries of the `future`, of the `reportedFuture` and of what a party itself says that it will or will not do (`ownFuture`); adjectives of a `disposition`; verbs of `authoring`, whose agent the thing done is laid to (`crimes committed by`); verbs of
 * `saying`; `support` verbs, which only carry their noun (`führen`, `beginnen`); nouns that are `collective`
 * (`group of`), `measure` a sum or mass or name `people` or a `crowd`; prepositions and conjunctions of what is told `aside` (`after`, `weil`); conjunctions of a `condition`; words of `negation`; verbs of `denial` and of
 * `confirming`; nouns of a `report` that may be denied, prepositions of its `author`; verbs of `telling` and nouns of an `answer` that may be refused; words by which an act is `reciprocal` (`each` side the `other`); the noun of a return (`in exchange for`), what opens it and what
 * follows it; nouns of what is `disputable`, may be so or not (`the allegation`), of the `dead`, the `wounded` and a `participant` in a protest, who are
 * counted, and of `assistance`; verbs of `killing` and of `wounding`.
 */
export type StructureWords = Readonly<Record<keyof typeof fields, WordTest>>

const known = new Map<Language, StructureWords>()

/** The structure words of a language, looked up once; throws where a class is missing. */
export function structureWords(language: Language): StructureWords {
  const found = known.get(language) ?? collectWords(language)
  known.set(language, found)
  return found
}

function collectWords(language: Language): StructureWords {
  const classes = wordClasses(language)
  const entries = Object.entries(fields).map(([field, name]) => {
    const test = classes.get(name)
    if (!test) throw new Error(`lexicon ${language}/word-classes lacks the class ${name}`)
    return [field, test] as const
  })
  return Object.fromEntries(entries) as StructureWords
}
