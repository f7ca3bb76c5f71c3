import type { LemmaShapes } from '../language-rules.ts'
import { words } from '../words.ts'

export const lemmaShapes: LemmaShapes = {
  unlikely: {
    // Infinitives end in -en, -ern, -eln or are tun and sein: not umfassn, basierenen, unterzeichneen, dementiern.
    VERB: [/(?<!en|er|el|tu|sei)(?<!e)n$/u, /(?<!fe)iern$/u, /[^n]$/u, /(?:[^s]een|renen|[bdgklmpst]nen)$/u],
  },
  thousands: undefined,
  separable: {
    prefixes: words(`
      ab an auf aus bei bekannt bereit dar durch ein entgegen fest fort frei her heraus herbei herunter hervor hin hinaus hinzu klar los mit
      nach nieder offen statt teil um unter über vor voran voraus vorbei weg weiter wieder zu zurück zusammen`),
    participle: 'ge',
    infinitive: 'zu',
  },
}
