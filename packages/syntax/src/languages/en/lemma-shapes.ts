import type { LemmaShapes } from '../language-rules.ts'

export const lemmaShapes: LemmaShapes = {
  unlikely: {
    // Not submitt, lov, provoc, issu; nor killed -> kille, expressed -> expresse; nor occupied -> occupie, occupi.
    VERB: [
      /(?:nn|rr|gg|pp|mm|bb|[^u]tt|[^eo]u|[^t]z|v|c|i)$/u,
      // nominat, execut, retir
      /\p{L}{2}(?:[^aeo]at|[bc]ut|[^aest]ir)$/u,
      // mopping -> moppe, beginning -> beginne
      /(?:pp|nn|tt|bb|gg|mm|rr)e$/u,
      // hoping is no form of hop, which doubles its consonant: hopping
      /^([^aeiou]*[aeiou][^aeiouwxy])(?:ing|ed)>\1$/u,
      // recognized -> recognized; but bring, need
      /\p{L}{3}[^e>]ed$|[aeiouy]\p{L}+ing$/u,
      // sat -> s
      />\p{L}$/u,
      /(?:ll|ss|dd|ct|pt|rm|rt|nt|ld|nd|sh|ch|ck|wn|rn|x|y|w)e$/u,
      /[^dlt]ie$/u,
      /\p{L}{3}[dlt]ie$/u,
    ],
    // clashes -> clashe, companies -> companie
    NOUN: [/(?:sh|ch|ss|x)e$/u, /(?:n|t|r|l|c|p|g)ie$/u],
    // easiest -> easi, hottest -> hott
    ADJ: [/(?:i|tt|gg)$/u],
  },
  thousands: /^\d{1,3}(?:,\d{3})+$/u,
  separable: undefined,
}
