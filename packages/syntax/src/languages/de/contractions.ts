import type { Contractions } from '../language-rules.ts'

export const contractions: Contractions = {
  table: new Map(
    Object.entries({
      am: ['an', 'dem'],
      ans: ['an', 'das'],
      aufm: ['auf', 'dem'],
      aufs: ['auf', 'das'],
      beim: ['bei', 'dem'],
      durchs: ['durch', 'das'],
      fürs: ['für', 'das'],
      hinterm: ['hinter', 'dem'],
      hinters: ['hinter', 'das'],
      im: ['in', 'dem'],
      ins: ['in', 'das'],
      übers: ['über', 'das'],
      überm: ['über', 'dem'],
      übern: ['über', 'den'],
      ums: ['um', 'das'],
      unterm: ['unter', 'dem'],
      unters: ['unter', 'das'],
      vom: ['von', 'dem'],
      vorm: ['vor', 'dem'],
      vors: ['vor', 'das'],
      zum: ['zu', 'dem'],
      zur: ['zu', 'der'],
    }),
  ),
  // So geht's nicht weiter; but McDonald's stays whole.
  clitics: ["'s", "'n", "'nem", "'ner", "'nen", "'ne"],
  splitsNames: false,
  isMultiword: false,
  keepsFinalApostrophe: true,
}
