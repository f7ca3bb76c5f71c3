import type { Token } from '@lagebild/schema'
import type { EntityDraft, Gender } from '../entities/entity-draft.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { MentionDraft } from './mention-draft.ts'
import type { Pronoun } from './mention-words.ts'
import { genderOfToken } from './noun-phrase.ts'
import type { SentenceGround } from './sentence-ground.ts'

/** What a pronoun may mean. */
export interface Antecedent {
  readonly drafts: readonly EntityDraft[]
  readonly mention: MentionDraft
  readonly isPlural: boolean
}

/** Whether number and gender of a pronoun allow that it means what a mention names. */
export function agreesWithPronoun(
  { drafts, mention, isPlural }: Antecedent,
  entry: Pronoun,
  token: Token,
  ground: SentenceGround,
): boolean {
  const { tree, trees } = ground
  const number = numberOf(token, entry, tree)
  if (number === 's' && isPlural) return false
  const [draft] = drafts
  if (!draft) return false
  // `they` can take up a group that is grammatically one, and a body whose name is plural (`the Guards`, `die Vereinten Nationen`).
  if (number === 'p')
    return (
      isPlural ||
      (entry.genders.length === 0 && draft.kind === 'group') ||
      (isMany(draft) && isPluralPhrase(trees[mention.sentence], mention.head))
    )
  if (mention.form === 'adjective') return false
  if (isPlural) return number === null
  if (entry.genders.length === 0) return draft.kind === 'organization' || draft.kind === 'group'
  if (draft.kind === 'person')
    return draft.gender === null
      ? !(entry.genders.length === 1 && entry.genders[0] === 'n')
      : entry.genders.includes(draft.gender)
  const gender = draft.gender ?? genderShown(ground, mention)
  return gender === null ? draft.key !== null : entry.genders.includes(gender)
}

/** The gender of a body's name where its form or the pronoun that took it up shows it: `die Bundesregierung … Sie`. */
function genderShown({ trees, words }: SentenceGround, { form, head, sentence }: MentionDraft): Gender {
  const token = trees[sentence]?.tokens[head]
  if (form === 'name') return genderOfToken(token)
  const [gender, other] = words.pronouns.get(token?.form.toLowerCase() ?? '')?.genders ?? []
  return form === 'pronoun' && other === undefined && isGender(gender) ? gender : null
}

const isGender = (value: string | undefined): value is 'm' | 'f' | 'n' =>
  value === 'm' || value === 'f' || value === 'n'

const isMany = ({ kind }: EntityDraft): boolean => kind === 'group' || kind === 'organization'

/** A plural by its own form, or by that of the verb it is the subject of. */
function isPluralPhrase(tree: SentenceTree | undefined, head: number): boolean {
  const verb = tree?.relation(head) === 'nsubj' ? tree.tokens[tree.head(head)] : undefined
  return [tree?.tokens[head], verb].some((token) => token?.feats['Number'] === 'Plur')
}

/** s or p where form, features or the verb show it; null where both are possible. */
function numberOf(token: Token, entry: Pronoun, tree: SentenceTree): 's' | 'p' | null {
  if (entry.numbers.length === 1) return entry.numbers[0] === 's' ? 's' : 'p'
  const owner = token.feats['Number[psor]']
  const own = entry.types.includes('possessive') ? owner : token.feats['Number']
  const verb = tree.tokens[tree.head(tree.sentence.tokens.indexOf(token))]
  const number = own ?? (token.deprel.startsWith('nsubj') ? verb?.feats['Number'] : undefined)
  return number === 'Sing' ? 's' : number === 'Plur' ? 'p' : null
}
