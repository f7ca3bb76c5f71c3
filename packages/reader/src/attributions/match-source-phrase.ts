import { findMarker, isMarker } from './clause-markers.ts'
import type { Place } from './place.ts'
import { findSourceNoun } from './source-nouns.ts'
import type { SourcePhrase } from './source-phrases.ts'
import { statementOwner } from './statement-owner.ts'

/** A source phrase found in a sentence. */
export interface PhraseMatch {
  /** Head of the whole phrase, which depends on what is said. */
  readonly head: number
  readonly source: number | null
  readonly cue: readonly number[]
}

/** Whether the word `opener` opens this phrase here, and with which source. */
export function matchSourcePhrase(place: Place, opener: number, phrase: SourcePhrase): PhraseMatch | null {
  const { tree } = place
  if (!['case', 'mark', 'fixed', 'advmod', 'dep'].includes(tree.relation(opener)))
    return matchParticiple(place, opener, phrase)
  const head = tree.head(opener)
  const own = [opener, ...tree.children(opener, 'fixed')]
  if (phrase.noun === null) {
    const isLinked =
      phrase.link === null ||
      tree
        .children(head, 'case', 'mark')
        .concat(own)
        .some((index) => hasForm(place, index, phrase.link))
    if (!isLinked || !isNominal(place, head) || !isAllowed(place, head, phrase)) return null
    if (phrase.isInserted && !isInserted(place, opener, head)) return null
    const link = phrase.link === null ? [] : [opener, opener + 1].filter((index) => hasForm(place, index, phrase.link))
    return { head, source: head, cue: [...new Set([...own, ...link])] }
  }
  if (!isNoun(place, head, phrase.noun)) return null
  const source = linkedSource(place, head, phrase)
  if (phrase.link !== null && source === null) return null
  const stands = source ?? (standsForSource(place, head) ? head : null)
  return { head, source: stands, cue: stands === head || head - opener > 2 ? own : [...own, head] }
}

/** A noun that names a source by itself: `nach Medienberichten`, `nach Polizeiangaben`. */
function standsForSource({ tree, language }: Place, index: number): boolean {
  const { form = '', lemma = '' } = tree.tokens[index] ?? {}
  return findSourceNoun(lemma, language) !== null || statementOwner(form, language) !== null
}

/** `[basierend auf] Studien`, `[citing] officials`. */
function matchParticiple(place: Place, opener: number, phrase: SourcePhrase): PhraseMatch | null {
  const { tree } = place
  if (phrase.noun !== null || tree.head(opener) < 0) return null
  if (!['advcl', 'acl', 'xcomp', 'parataxis', 'amod', 'advmod', 'conj'].includes(tree.relation(opener))) return null
  const source = tree
    .children(opener, 'obl', 'nmod', 'obj')
    .find((child) => (phrase.link === null ? tree.relation(child) === 'obj' : hasCase(place, child, phrase.link)))
  if (source === undefined || !isAllowed(place, source, phrase)) return null
  const marker = phrase.link === null ? opener : (tree.children(source, 'case')[0] ?? opener)
  return { head: opener, source, cue: Math.abs(marker - opener) === 1 ? [opener, marker] : [opener] }
}

function isInserted({ tree }: Place, opener: number, head: number): boolean {
  const words = tree.subtree(head)
  return (
    head > opener &&
    /^[,"“”»«–—-]$/.test(tree.tokens[opener - 1]?.form ?? '') &&
    words.filter((index) => tree.tokens[index]?.upos !== 'PUNCT')[0] === opener &&
    words.every((index) => tree.tokens[index]?.upos !== 'VERB' && tree.relation(index) !== 'cop')
  )
}

function hasForm({ tree }: Place, index: number, form: string | null): boolean {
  return tree.tokens[index]?.form.toLowerCase() === form
}

function hasCase(place: Place, index: number, form: string): boolean {
  return place.tree.children(index, 'case').some((marker) => hasForm(place, marker, form))
}

function isNominal({ tree }: Place, index: number): boolean {
  return ['NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM', 'X'].includes(tree.tokens[index]?.upos ?? '')
}

/** Compounds count by their last part (`Polizeiangaben`). */
function isNoun({ tree, language }: Place, index: number, noun: string): boolean {
  const { form = '', lemma = '' } = tree.tokens[index] ?? {}
  if (lemma.toLowerCase() === noun.toLowerCase()) return true
  const endings = [lemma, form].flatMap((word) => [word, word.replace(/n$/u, '')]).map((word) => word.toLowerCase())
  return language === 'de' && noun.length >= 5 && endings.some((word) => word.endsWith(noun.toLowerCase()))
}

function isAllowed(place: Place, head: number, phrase: SourcePhrase): boolean {
  return (
    !phrase.needsSource ||
    place.isParty(head) ||
    findSourceNoun(place.tree.tokens[head]?.lemma ?? '', place.language) !== null
  )
}

/** Whose statement it is: `nach Angaben [der Polizei]`, `in [the minister's] view`, `unter Berufung auf [Insider]`. */
function linkedSource(place: Place, noun: number, phrase: SourcePhrase): number | null {
  const { tree, language } = place
  const children = tree.children(noun, 'nmod', 'obl', 'det', 'amod', 'appos', 'compound', 'flat')
  const { link } = phrase
  if (link !== null) return children.find((child) => hasCase(place, child, link)) ?? null
  const possessor = children.find(
    (child) =>
      tree.relation(child) === 'nmod' &&
      (tree.children(child, 'case').length === 0 || findMarker(tree, child, language, 'possessor', 'agent') >= 0),
  )
  const rest = [
    possessor,
    children.find((child) => tree.tokens[child]?.feats['Poss'] === 'Yes'),
    children.find((child) =>
      tree.children(child, 'case').some((marker) => isMarker(tree.tokens[marker]?.form ?? '', 'agent', language)),
    ),
    children.find((child) => child > noun && ['appos', 'flat'].includes(tree.relation(child))),
    children.find((child) => ['amod', 'compound'].includes(tree.relation(child)) && place.isParty(child)),
  ]
  return rest.find((child) => child !== undefined) ?? null
}
