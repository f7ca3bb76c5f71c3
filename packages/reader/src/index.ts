export type { Mention } from './model/mention.ts'
export type { ReadingState } from './model/reading-state.ts'
