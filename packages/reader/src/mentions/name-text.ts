import { languageTraits } from '../entities/language-traits.ts'
import type { SentenceGround } from './sentence-ground.ts'
import { spanHead } from './span-head.ts'

/** A name as the text writes it, without the ending of a genitive (`Lawrows`). */
export function nameText(ground: SentenceGround, { first, last }: { first: number; last: number }): string {
  const { tree, article, language } = ground
  const { tokens } = tree
  const start = tokens[first]?.start ?? 0
  const lastToken = tokens[last]
  const text = article.text
    .slice(start, lastToken?.end ?? start)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
  if (!lastToken || !languageTraits[language].genitiveEndings.includes('s') || !text.endsWith('s')) return text
  const bare = text.slice(0, -1)
  // `Petrescus Plan`: what hangs on a noun may be a genitive that the parser has not seen.
  const isGenitive =
    lastToken.feats['Case'] === 'Gen' ||
    lastToken.lemma === lastToken.form.slice(0, -1) ||
    ['nmod', 'compound'].includes(tree.relation(spanHead(tree, first, last)))
  return isGenitive && (lastToken.lemma === lastToken.form.slice(0, -1) || occursAlone(article.text, lastWord(bare)))
    ? bare
    : text
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

function occursAlone(text: string, word: string): boolean {
  let at = text.indexOf(word)
  while (at >= 0) {
    if (!/^\p{L}/u.test(text.slice(at + word.length))) return true
    at = text.indexOf(word, at + 1)
  }
  return false
}
