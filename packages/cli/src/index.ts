export { type ArticleReader, openReader } from './wiring.ts'
