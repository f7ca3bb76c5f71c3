import type { TenseShapes } from '../tense-shapes.ts'

/** None: an English past form is often a participle, too. */
export const tenseShapes: TenseShapes | null = null
