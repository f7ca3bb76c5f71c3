import type { Surroundings } from './match-entry.ts'
import { nounSlots } from './noun-slots.ts'
import type { RawEvent } from './raw-event.ts'
import { verbLemmas } from './verb-lemmas.ts'

/** Whether an act turns away what is said (`rejects [reports] on troops`) or done (`denies the [closure] of the border`, `denies that it was closed`), and nobody directly. */
export function rejectsWords(event: RawEvent, around: Surroundings): boolean {
  const { tree, words } = around
  if (event.entry.type !== 'REJECT' || event.kind === 'noun') return false
  const objects = event.slots.get('obj') ?? []
  const isDenied = objects.length > 0 || (event.slots.get('comp') ?? []).length > 0
  return (
    objects.some((object) => isReport(object, around)) || (isDenied && verbLemmas(tree, event.head).some(words.denial))
  )
}

/** Who made what is rejected, if they are named: `[Ukrainian] reports on troops in Belarus`, `a report by [Bulgaria]`; not what it is about. */
export function reportAuthors(object: number, around: Surroundings): readonly string[] {
  const { tree, words, parties } = around
  if (!isReport(object, around)) return []
  const slots = nounSlots(tree, object, words)
  const owners = [...(slots.get('gen') ?? []), ...(slots.get('mod') ?? [])].flatMap((token) => parties.behind(token))
  // `claims of Congo`, but `reports of troops`
  const isAuthor = (id: string, slot: string): boolean => !words.genitive(slot) || parties.entity(id)?.kind !== 'group'
  const authors = [...slots]
    .filter(([slot]) => words.author(slot) || words.genitive(slot))
    .flatMap(([slot, tokens]) => tokens.flatMap((token) => parties.own(token)).filter((id) => isAuthor(id, slot)))
  return [...new Set([...owners, ...authors])]
}

function isReport(object: number, { tree, words }: Surroundings): boolean {
  return words.report(tree.tokens[object]?.lemma ?? '')
}
