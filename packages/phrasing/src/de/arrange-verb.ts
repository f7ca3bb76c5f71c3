import type { Certainty, Status } from '@lagebild/schema'
import type { VerbForms } from './verb-forms.ts'

interface VerbChoice {
  readonly forms: VerbForms
  readonly status: Status
  readonly certainty: Certainty
  readonly isPassive: boolean
  readonly isPlural: boolean
}

interface ArrangedVerb {
  readonly finite: string
  /** What stands at the end of the sentence. */
  readonly end: string
  readonly adverb: string | null
  /** It stands in an indirect question: `ob …, ist offen`. */
  readonly isQuestion: boolean
}

const auxiliaries = {
  haben: ['hat', 'haben'],
  sein: ['ist', 'sind'],
  werden: ['wird', 'werden'],
  sollen: ['soll', 'sollen'],
  wollen: ['will', 'wollen'],
  können: ['könnte', 'könnten'],
} as const

/** The finite verb and the rest of it, by whether it happened and how sure that is: `hat … geschenkt`, `soll … geschenkt worden sein`. */
export function arrangeVerb({ forms, status, certainty, isPassive, isPlural }: VerbChoice): ArrangedVerb {
  const say = (verb: keyof typeof auxiliaries): string => auxiliaries[verb][isPlural ? 1 : 0]
  const infinitive = isPassive ? `${forms.participle} werden` : forms.infinitive
  const plain = { adverb: null, isQuestion: false }
  if (status === 'planned') {
    const adverb = certainty === 'possible' || certainty === 'unknown' ? 'möglicherweise' : null
    return { ...plain, finite: say(isPassive ? 'sollen' : 'wollen'), end: infinitive, adverb }
  }
  if (status === 'hypothetical') return { ...plain, finite: say('können'), end: infinitive }
  if (status === 'ongoing') {
    if (certainty === 'unknown') return { ...present(), isQuestion: true }
    if (certainty === 'certain') return present()
    return { ...plain, finite: say(certainty === 'possible' ? 'können' : 'sollen'), end: infinitive }
  }
  const auxiliary = isPassive ? 'sein' : forms.auxiliary
  const participle = isPassive ? `${forms.participle} worden` : forms.participle
  if (certainty === 'certain') return { ...plain, finite: say(auxiliary), end: participle }
  if (certainty === 'unknown') return { finite: say(auxiliary), end: participle, adverb: null, isQuestion: true }
  return {
    ...plain,
    finite: say(certainty === 'possible' ? 'können' : 'sollen'),
    end: `${participle} ${auxiliary}`,
  }

  /** `liefert … aus`; in an indirect question `… ausliefert`. */
  function present(): ArrangedVerb {
    if (isPassive) return { ...plain, finite: say('werden'), end: forms.participle }
    const finite = isPlural ? forms.presentPlural : forms.present
    return certainty === 'unknown'
      ? { ...plain, finite: `${forms.prefix}${finite}`, end: '' }
      : { ...plain, finite, end: forms.prefix }
  }
}
