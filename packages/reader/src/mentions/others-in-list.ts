import { coordinated } from '../tree/coordinated.ts'
import { range, type SentenceGround } from './sentence-ground.ts'

/**
 * The tokens of a phrase that name others of a list than the one state: `[Britain,] France [and Germany]` in `foreign ministers of
 * Britain, France and Germany`, so that each state's ministers have their own name. Empty where the phrase lists no states.
 */
export function othersInList(
  { tree, entitiesAt }: SentenceGround,
  { first, last }: { first: number; last: number },
  country: string | null,
): ReadonlySet<number> {
  const names = range(first, last).filter((index) =>
    entitiesAt(index).some(({ kind }) => kind === 'state' || kind === 'place'),
  )
  const top = names.find((index) => coordinated(tree, index).filter((at) => names.includes(at)).length > 1)
  const own = names.find((index) => entitiesAt(index).some((draft) => draft.country === country))
  if (top === undefined || own === undefined) return new Set()
  const members = coordinated(tree, top)
  const below = (member: number): number[] => {
    const others = tree.children(member, 'conj').flatMap((at) => tree.subtree(at))
    const joints = tree.children(member, 'cc', 'punct')
    return tree.subtree(member).filter((index) => !others.includes(index) && !joints.includes(index))
  }
  // The preposition of the first is that of all: `[of] Britain, France and Germany`.
  const kept = new Set([...below(own), ...tree.children(top, 'case')])
  return new Set(members.flatMap((member) => tree.subtree(member)).filter((index) => !kept.has(index)))
}
