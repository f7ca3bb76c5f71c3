import type { Marks } from '../language-rules.ts'

export const marks: Marks = { joinsRuns: true, colonEndsClause: false }
