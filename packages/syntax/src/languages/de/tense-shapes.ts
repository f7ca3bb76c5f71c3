import type { TenseShapes } from '../tense-shapes.ts'

/** Weak verbs: `sag-te`, `arbeit-ete`, `zeichn-eten`; `arbeit-et` and `warte` are present, so the stem decides. */
export const tenseShapes: TenseShapes = {
  infinitives: ['en', 'n'],
  past: ['te', 'test', 'ten', 'tet', 'ete', 'etest', 'eten', 'etet'],
}
