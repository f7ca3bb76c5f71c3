import type { Hyphens } from '../language-rules.ts'

// The treebanks write the parts of every hyphen compound as tokens: US - Regierung, Ein - und Ausfuhr.
export const hyphens: Hyphens = { joinedPrefixes: new Set() }
