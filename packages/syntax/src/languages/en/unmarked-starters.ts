import type { UnmarkedStarters } from '../language-rules.ts'

// English headlines write such words with a capital: Minister Says He Will Go.
export const unmarkedStarters: UnmarkedStarters = { always: new Set(), beforeSmall: new Set() }
