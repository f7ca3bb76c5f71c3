import type { Marks } from '../language-rules.ts'

export const marks: Marks = { joinsRuns: false, colonEndsClause: true }
