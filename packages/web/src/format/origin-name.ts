import type { Phrasing } from '@lagebild/phrasing'
import type { OriginView } from '@lagebild/schema'

/** Origins that are a body of a state, whoever spoke for it: `government:RUS`. */
const stateBody = /^[a-z-]+:[A-Z]{3}$/

const articles = /^(?:dem|der|den|des|die|das|the) /

/**
 * An origin as a label. Bodies of states are named in the reader's language (`Geheimdienst Südkoreas`); everything else has the name that
 * articles give it.
 */
export function originName(origin: OriginView, phrasing: Phrasing): string {
  if (!stateBody.test(origin.key) || origin.kind === 'media') return origin.name
  const words = phrasing.origin(origin).replace(articles, '')
  return words.charAt(0).toLocaleUpperCase(phrasing.language) + words.slice(1)
}
