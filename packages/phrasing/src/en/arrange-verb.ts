import type { Certainty, Status } from '@lagebild/schema'
import type { VerbForms } from './verb-forms.ts'

interface VerbChoice {
  readonly forms: VerbForms
  readonly status: Status
  readonly certainty: Certainty
  readonly isPassive: boolean
  readonly isPlural: boolean
  readonly isNegative: boolean
  /** `by two independent sources`; null where nobody is named. */
  readonly source: string | null
  /** The time says since when. */
  readonly isSince: boolean
}

interface ArrangedVerb {
  readonly verb: string
  /** The source is told with the verb. */
  readonly isSourceTold: boolean
}

const join = (...words: readonly (string | false | null)[]): string => words.filter(Boolean).join(' ')

/** The verb with its helpers, by whether it happened and how sure that is: `did not sign`, `is said by KCNA to have been signed`. */
export function arrangeVerb(choice: VerbChoice): ArrangedVerb {
  const { forms, status, certainty, isPassive, isPlural, isNegative, source } = choice
  const not = isNegative && 'not'
  const be = isPlural ? 'are' : 'is'
  const bare = isPassive ? `be ${forms.participle}` : forms.base
  const perfect = isPassive ? `have been ${forms.participle}` : `have ${forms.participle}`
  const progressive = isPassive ? `being ${forms.participle}` : forms.progressive
  const plain = (verb: string): ArrangedVerb => ({ verb, isSourceTold: false })
  const said = (verb: string): ArrangedVerb => ({ verb: join(be, 'said', source, not, 'to', verb), isSourceTold: true })
  if (status === 'planned') {
    if (isPassive) return plain(join(be, not, 'to', bare))
    if (isNegative) return plain(join(isPlural ? 'do' : 'does', 'not plan to', bare))
    return plain(join(isPlural ? 'plan' : 'plans', 'to', bare))
  }
  // `could not` would say that they were not able to.
  if (status === 'hypothetical') return plain(isNegative ? `might not ${bare}` : `could ${bare}`)
  if (status === 'ongoing') {
    if (certainty === 'probable') return said(`be ${progressive}`)
    if (certainty === 'possible') return plain(join('may', not, 'be', progressive))
    if (choice.isSince) return plain(join(isPlural ? 'have' : 'has', not, 'been', progressive))
    return plain(join(be, not, progressive))
  }
  if (certainty === 'probable') return said(perfect)
  if (certainty === 'possible') return plain(join('may', not, perfect))
  if (isPassive) return plain(join(isPlural ? 'were' : 'was', not, forms.participle))
  return plain(isNegative ? `did not ${forms.base}` : forms.past)
}
