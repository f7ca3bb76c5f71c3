import { prepositionOf } from '../tree/preposition-of.ts'
import { latestPair } from './latest-pair.ts'
import { isDefinite, isDual, isPlural } from './noun-phrase.ts'
import type { SentenceGround } from './sentence-ground.ts'
import { type MentionWeigher, statesInFocus } from './states-in-focus.ts'

/**
 * Adds what a noun for states or places refers to: `beide Länder`, `das Land`, `die russische Region Kursk`.
 * Returns false where the noun means nothing of the kind.
 */
export function readStateNoun(ground: SentenceGround, head: number, weigh: MentionWeigher): boolean {
  const { tree, words } = ground
  const token = tree.tokens[head]
  const use =
    words.stateNouns.get(token?.lemma.toLowerCase() ?? '') ?? words.stateNouns.get(token?.form.toLowerCase() ?? '')
  if (!token || use === undefined || !['NOUN', 'PROPN'].includes(token.upos)) return false
  if (use === 'place') return readPlaceNoun(ground, head)
  if (isDual(ground, head)) {
    const pair = latestPair(ground, head) ?? statesInFocus(ground, head, weigh).slice(0, 2)
    if (pair.length < 2) return false
    ground.add({ first: Math.max(0, head - 1), last: head, head, form: 'description', drafts: pair })
    return true
  }
  if (use !== 'both' || isPlural(ground, head) || !isDefinite(ground, head) || isSpecified(ground, head)) return false
  const [state] = statesInFocus(ground, head, weigh)
  if (!state) return false
  ground.add({ first: head, last: head, head, form: 'description', drafts: [state] })
  return true
}

/** `das Land mit den meisten Einwohnern`, `the country that attacked`: said of any country, not of the one in focus. */
function isSpecified({ tree }: SentenceGround, head: number): boolean {
  return tree.children(head, 'nmod', 'acl', 'amod', 'compound', 'appos').length > 0
}

function readPlaceNoun(ground: SentenceGround, head: number): boolean {
  const { tree, names } = ground
  const near = names.find(({ first, last }) => first === head + 1 || last === head - 1)
  const naming = tree.children(head, 'nmod').filter((at) => [null, 'of', 'von'].includes(prepositionOf(tree, at)))
  const linked = [...tree.children(head, 'flat', 'appos', 'compound'), ...naming, ...(near ? [near.first] : [])]
  const [place] = linked.flatMap((at) => ground.entitiesAt(at)).filter(({ kind }) => kind === 'place')
  if (!place) return false
  const owner = tree
    .children(head, 'amod', 'nmod', 'compound')
    .flatMap((at) => ground.entitiesAt(at))
    .find((draft) => draft.country && draft !== place)
  place.country ??= owner?.country ?? null
  ground.add({
    first: head,
    last: near && near.first > head ? near.last : head,
    head,
    form: 'description',
    drafts: [place],
  })
  return true
}
