import { type Article, type Reading, readingVersion, type Sentence } from '@lagebild/schema'
import { attributionsStep } from './attributions/attributions-step.ts'
import { claimsStep } from './claims/claims-step.ts'
import { entitiesStep } from './entities/entities-step.ts'
import { eventsStep } from './events/events-step.ts'
import { factualityStep } from './factuality/factuality-step.ts'
import { emptyState } from './model/empty-state.ts'
import type { ReadingState } from './model/reading-state.ts'
import { composeSteps } from './pipeline/compose.ts'
import type { AnyStep } from './pipeline/step.ts'
import { quantitiesStep } from './quantities/quantities-step.ts'
import { timesStep } from './times/times-step.ts'
import { readerVersion } from './version.ts'

/**
 * The steps in their order, each with the reason why it stands where it stands.
 */
const steps: readonly AnyStep[] = [
  entitiesStep,
  timesStep,
  quantitiesStep,
  // Sources are entities.
  attributionsStep,
  // Arguments are entities, times and quantities.
  eventsStep,
  // How sure an event is depends on whose words it stands in.
  factualityStep,
  claimsStep,
]

const runSteps = composeSteps(['article', 'sentences'], steps)

/**
 * Everything that the reader knows about an article after all steps, with the places in the trees; `readingOf` gives the part that is kept.
 * Pure: the same article, sentences and version give the same state.
 */
export function analyzeArticle(article: Article, sentences: readonly Sentence[]): ReadingState {
  return runSteps(emptyState(article, sentences))
}

/**
 * The reading of an analyzed article.
 * @param model name of the syntax model that made the trees, kept in the reading
 */
export function readingOf(state: ReadingState, model: string): Reading {
  return {
    schema: readingVersion,
    reader: readerVersion,
    model,
    article: state.article,
    entities: state.entities,
    times: state.times.map(({ time }) => time),
    quantities: state.quantities.map(({ quantity }) => quantity),
    attributions: state.attributions.map(({ attribution }) => attribution),
    claims: state.claims,
  }
}

/** Reads one article from its sentences: `analyzeArticle` and `readingOf` in one. */
export function readArticle(article: Article, sentences: readonly Sentence[], model: string): Reading {
  return readingOf(analyzeArticle(article, sentences), model)
}
