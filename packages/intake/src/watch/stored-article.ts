/** What the archive made of an article. */
export interface StoredArticle {
  /** The archive's id. */
  readonly id: string
  readonly claims: number
}
