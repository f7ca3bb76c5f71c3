import type { SentenceGround } from './sentence-ground.ts'
import { spanHead } from './span-head.ts'

/** `the North`, `der Norden` for a state of which the article has spoken by name. */
export function readStatePhrases(ground: SentenceGround): void {
  const { words, mentions, article, tree, registry } = ground
  const countries = new Set(
    mentions.flatMap(({ drafts }) =>
      drafts.flatMap(({ kind, country }) => (kind === 'state' && country ? [country] : [])),
    ),
  )
  for (const { phrase, country, requires } of words.phrases) {
    if (requires.length > 0 && !requires.some((code) => countries.has(code))) continue
    tree.tokens.forEach((token, first) => {
      const end = token.start + phrase.length
      const found = article.text.slice(token.start, end)
      if (found !== phrase && found !== phrase.charAt(0).toUpperCase() + phrase.slice(1)) return
      const last = tree.tokens.findIndex((other) => other.end === end)
      // `im Norden Syriens`, `the North Sea`: a direction of something else.
      if (
        last < first ||
        tree.tokens[last + 1]?.upos === 'PROPN' ||
        tree.children(spanHead(tree, first, last), 'nmod').some((at) => at > last)
      )
        return
      if (ground.names.some((name) => name.first <= last && first <= name.last)) return
      ground.add({
        first,
        last,
        head: spanHead(tree, first, last),
        form: 'description',
        drafts: [registry.state(country)],
      })
    })
  }
}
