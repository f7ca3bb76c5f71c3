/** A surface token and the syntactic words it holds: `am` holds `an`, `dem`. */
export interface SurfaceToken {
  readonly form: string
  readonly words: readonly string[]
}

export type SurfaceSentence = readonly SurfaceToken[]
