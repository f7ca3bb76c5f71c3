import type { Dossier, Reading } from '@lagebild/schema'

export const exportVersion = 'lagebild/archive@1'

/** A version of an article as it was read, with the article's own id and not the archive's. */
export interface ExportedReading {
  readonly line: 'reading'
  readonly retrieved: string | null
  readonly added: string
  readonly reading: Reading
}

export interface ExportedDossier {
  readonly line: 'dossier'
  readonly id?: string
  readonly dossier: Dossier
}

/** One line of an export. Rows of the record are for other programs; an import makes them again. */
export type ExportLine =
  | { readonly line: 'archive'; readonly schema: typeof exportVersion }
  | ExportedReading
  | ExportedDossier
  | { readonly line: 'happening' | 'entity' | 'story'; readonly row: object }
