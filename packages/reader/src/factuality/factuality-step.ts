import type { Certainty, Polarity, Status } from '@lagebild/schema'
import { refusalRule } from '../events/refusal.ts'
import type { Factuality } from '../model/factuality.ts'
import type { LocatedAttribution } from '../model/located-attribution.ts'
import type { LocatedEvent } from '../model/located-event.ts'
import type { ReadingState } from '../model/reading-state.ts'
import type { Step } from '../pipeline/step.ts'
import { treeOf } from '../tree/tree-of.ts'
import { clauseOf } from './clause-of.ts'
import {
  findCertaintyWord,
  findEvidenceAbove,
  findEvidenceCertainty,
  isConfirming,
  isUnconfirmed,
} from './find-doubt.ts'
import { isNegated } from './find-negation.ts'
import { findStatus, type StatusReading } from './find-status.ts'
import { sourceChain } from './source-chain.ts'

/** Weighs each event: what its words, its clause and the cues of its sources say of how sure it is (the scale of FactBank). */
export const factualityStep: Step<'factualities'> = {
  name: 'factuality',
  requires: ['article', 'sentences', 'attributions', 'events'],
  provides: ['factualities'],
  run: (state) => ({ factualities: state.events.map((event) => assess(state, event)) }),
}

function assess(state: ReadingState, located: LocatedEvent): Factuality {
  const sentence = state.sentences[located.sentence]
  if (!sentence) throw new Error(`event in sentence ${located.sentence}, which is not there`)
  const tree = treeOf(sentence)
  const { head, event } = located
  const { language, title, text, published } = state.article
  const clause = clauseOf(tree, head)
  const isHeadline = title !== null && text.startsWith(title) && sentence.end <= title.length
  const chain = sourceChain(state.attributions, located.sentence, head, tree.tokens[head]?.start ?? 0)
  const inner = chain.at(-1)
  const isRefusal = located.rule === refusalRule
  const found = findStatus(tree, head, clause, event.type, language, isHeadline)
  const status: StatusReading =
    isRefusal && found.status !== 'ongoing' ? { status: 'happened', certainty: null } : found
  const isFuture = published !== null && event.time.from !== null && event.time.from > published.slice(0, 10)
  const words =
    findCertaintyWord(tree, head, language) ?? (clause === head ? null : findCertaintyWord(tree, clause, language))
  const stance = inner?.stance
  // `did not deny`: neither affirmed nor denied.
  const isUndenied = stance?.polarity === 'negative' && isCueNegated(state, inner)
  const isOpenReport = isUnconfirmed(tree, head, language)
  return {
    certainty:
      isOpenReport || isOpen(state, inner) || isUndenied
        ? 'unknown'
        : weakest(
            status.certainty,
            words,
            stance?.certainty ?? null,
            evidenceOf(state, inner),
            findEvidenceAbove(tree, head, language),
          ),
    polarity: polarityOf(
      !isRefusal && isNegated(tree, head, language),
      isUndenied || isOpenReport ? null : (stance?.polarity ?? null),
    ),
    status: statusOf({
      stance: stance?.status ?? null,
      own: isOpenReport && clause !== head ? 'happened' : status.status,
      isFuture,
      isOpenReport,
    }),
    chain: chain.map(({ attribution }) => attribution.id),
  }
}

interface StatusSigns {
  readonly stance: Status | null
  readonly own: Status
  readonly isFuture: boolean
  readonly isOpenReport: boolean
}

/** `wollte den Bericht über [Lieferungen] nicht bestätigen`: what is wanted is no answer, not the act. */
function statusOf({ stance, own, isFuture, isOpenReport }: StatusSigns): Status {
  if (stance && !(isOpenReport && stance === 'planned')) return stance
  return isFuture && own !== 'hypothetical' ? 'planned' : own
}

function isCueNegated(state: ReadingState, inner: LocatedAttribution | undefined): boolean {
  const sentence = inner ? state.sentences[inner.sentence] : undefined
  return inner?.cue != null && sentence !== undefined && isNegated(treeOf(sentence), inner.cue, state.article.language)
}

/** `bestätigte nicht, dass`: a source that commits to nothing. */
function isOpen(state: ReadingState, inner: LocatedAttribution | undefined): boolean {
  const sentence = inner ? state.sentences[inner.sentence] : undefined
  if (!inner || inner.cue === null || !sentence) return false
  const tree = treeOf(sentence)
  return isConfirming(tree, inner.cue, state.article.language) && isNegated(tree, inner.cue, state.article.language)
}

function evidenceOf(state: ReadingState, inner: LocatedAttribution | undefined): Certainty | null {
  const sentence = inner ? state.sentences[inner.sentence] : undefined
  return inner && inner.cue !== null && sentence
    ? findEvidenceCertainty(treeOf(sentence), inner.cue, state.article.language)
    : null
}

const scale: readonly Certainty[] = ['certain', 'probable', 'possible', 'unknown']

function weakest(...given: readonly (Certainty | null)[]): Certainty {
  return scale[Math.max(0, ...given.map((certainty) => (certainty ? scale.indexOf(certainty) : 0)))] ?? 'certain'
}

/** What is denied of a denied act is affirmed: `dementierte, keine Soldaten geschickt zu haben`. */
function polarityOf(isDenied: boolean, stance: Polarity | null): Polarity {
  return isDenied !== (stance === 'negative') ? 'negative' : 'positive'
}
