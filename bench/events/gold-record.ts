/** What the bench needs of a PLOVER gold standard record. */
export interface GoldRecord {
  readonly id: string
  readonly date: string
  readonly text: string
}
