// Made by scripts/generate.ts from packages/phrasing/lexicons; do not edit.
import deBodies from './de/bodies.json' with { type: 'json' }
import deFrames from './de/frames.json' with { type: 'json' }
import deNouns from './de/nouns.json' with { type: 'json' }
import deOrganizations from './de/organizations.json' with { type: 'json' }
import dePhrases from './de/phrases.json' with { type: 'json' }
import deStates from './de/states.json' with { type: 'json' }
import deVerbForms from './de/verb-forms.json' with { type: 'json' }
import deVerbs from './de/verbs.json' with { type: 'json' }
import deWords from './de/words.json' with { type: 'json' }
import enBodies from './en/bodies.json' with { type: 'json' }
import enFrames from './en/frames.json' with { type: 'json' }
import enNouns from './en/nouns.json' with { type: 'json' }
import enOrganizations from './en/organizations.json' with { type: 'json' }
import enPhrases from './en/phrases.json' with { type: 'json' }
import enStates from './en/states.json' with { type: 'json' }
import enVerbForms from './en/verb-forms.json' with { type: 'json' }
import enVerbs from './en/verbs.json' with { type: 'json' }
import enWords from './en/words.json' with { type: 'json' }
import worldPlaces from './world/places.json' with { type: 'json' }
import worldPredicates from './world/predicates.json' with { type: 'json' }
import worldStates from './world/states.json' with { type: 'json' }

/** A lexicon row: the filled cells by column name. */
export type Row = Readonly<Partial<Record<string, string>>>
export type Table = readonly Row[]

export const lexicons = {
  de: {
    bodies: deBodies as Table,
    frames: deFrames as Table,
    nouns: deNouns as Table,
    organizations: deOrganizations as Table,
    phrases: dePhrases as Table,
    states: deStates as Table,
    verbForms: deVerbForms as Table,
    verbs: deVerbs as Table,
    words: deWords as Table,
  },
  en: {
    bodies: enBodies as Table,
    frames: enFrames as Table,
    nouns: enNouns as Table,
    organizations: enOrganizations as Table,
    phrases: enPhrases as Table,
    states: enStates as Table,
    verbForms: enVerbForms as Table,
    verbs: enVerbs as Table,
    words: enWords as Table,
  },
  world: {
    places: worldPlaces as Table,
    predicates: worldPredicates as Table,
    states: worldStates as Table,
  },
}
