import type { LemmaShapes } from '../language-rules.ts'

export const lemmaShapes: LemmaShapes = {
  unlikely: {
    // Not submitt, lov, provoc, issu; nor killed -> kille, expressed -> expresse; nor occupied -> occupie, occupi.
    VERB: [
      /(?:nn|rr|gg|pp|mm|bb|[^u]tt|[^eo]u|[^t]z|v|ic|i)$/u,
      /(?:ll|ss|dd|ct|pt|rm|rt|nt|ld|nd|sh|ch|ck|wn|rn|x|y|w)e$/u,
      /[^dlt]ie$/u,
      /\p{L}{3}[dlt]ie$/u,
    ],
    // clashes -> clashe, companies -> companie
    NOUN: [/(?:sh|ch|ss|x)e$/u, /(?:n|t|r|l)ie$/u],
    // easiest -> easi
    ADJ: [/i$/u],
  },
  separable: undefined,
}
