import type { Language, Span } from '@lagebild/schema'
import { languageTraits } from '../entities/language-traits.ts'
import { isHyphenBetween } from '../tree/is-hyphen-between.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { findSourceNoun } from './source-nouns.ts'
import { covers } from './spans.ts'
import { statementOwner } from './statement-owner.ts'

/** How a source that is no known entity is called, and whether the text writes it as one writes media. */
export interface SourceName {
  readonly name: string
  readonly isOutlet: boolean
}

const quotationMark = /^["„“”»«‚‘’‹›]+$/

/**
 * The name in a source's words: without article (`the harbour office`), the title that stands in quotation marks (`der „Zeit“`), or the name
 * that opens a compound for what it has found out (`BILD-Informationen`), which both name media, or for what it states (`Polizeiangaben`).
 */
export function sourceName(
  tree: SentenceTree | undefined,
  source: Span & { readonly head: number },
  text: string,
  language: Language,
): SourceName {
  const words = text.slice(source.start, source.end)
  const tokens = tree?.tokens.filter((token) => covers(source, token)) ?? []
  const outlet = tree && outletOf(tree, source.head, language)
  if (outlet) return { name: outlet, isOutlet: true }
  const owner = statementOwner(tree?.tokens[source.head]?.form ?? '', language)
  if (owner) return { name: owner.name, isOutlet: false }
  const named = tokens.findIndex(({ upos, feats }) => upos !== 'DET' || feats['Poss'] === 'Yes')
  if (named < 0) return { name: words, isOutlet: false }
  const rest = tokens.slice(named)
  const [opener] = rest
  if (!opener || !quotationMark.test(opener.form)) {
    const isBetweenMarks =
      named === 0 && [text[source.start - 1], text[source.end]].every((mark) => quotationMark.test(mark ?? ''))
    return { name: text.slice(opener?.start, source.end), isOutlet: isBetweenMarks }
  }
  const closing = rest.findIndex(({ form }, at) => at > 0 && quotationMark.test(form))
  const title = rest.slice(1, closing < 0 ? rest.length : closing)
  const isWhole = closing < 0 || closing === rest.length - 1
  if (title.length === 0 || !isWhole) return { name: words, isOutlet: false }
  return { name: text.slice(title[0]?.start, title.at(-1)?.end), isOutlet: true }
}

const capitals = /^\p{Lu}{3,}$/u

/** `BILD` in `BILD-Informationen`, one word or three, headed by either; nothing in `US-Angaben`, which are of a state, nor in `Behörden-Angaben`. */
function outletOf(tree: SentenceTree, head: number, language: Language): string | null {
  const end = isHyphenBetween(tree, head + 1) ? head + 2 : head
  const { form = '', lemma = '' } = tree.tokens[end] ?? {}
  const [, inWord, noun = inWord === undefined ? lemma : ''] = /^(\p{Lu}{3,})-(\p{Lu}\p{Ll}+)$/u.exec(form) ?? []
  const outlet = inWord ?? (isHyphenBetween(tree, end - 1) ? tree.tokens[end - 2]?.form : undefined)
  if (outlet === undefined || !capitals.test(outlet)) return null
  const readings = [noun, ...languageTraits[language].nounEndings.map((ending) => withoutEnding(noun, ending))]
  return readings.some((reading) => findSourceNoun(reading, language)?.kind === 'reports') ? outlet : null
}

const withoutEnding = (noun: string, ending: string): string =>
  noun.endsWith(ending) ? noun.slice(0, -ending.length) : noun
