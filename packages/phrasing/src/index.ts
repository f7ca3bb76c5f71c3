export { type Counted, createPhrasing, type Phrasing, type WordGroup } from './create-phrasing.ts'
