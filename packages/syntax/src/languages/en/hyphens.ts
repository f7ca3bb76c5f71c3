import type { Hyphens } from '../language-rules.ts'
import { words } from '../words.ts'

// Bound prefixes stay joined (co-workers, post-war); the parts of compounds are tokens (US - based, ten - year - old).
export const hyphens: Hyphens = {
  joinedPrefixes: words(`
    anti arch bi bio co counter cross cyber de dis e eco electro ex extra geo hyper infra inter intra macro mega micro mid mini mis mono
    multi nano neo non over para paleo poly post pre pro proto pseudo psycho quasi re semi socio sub super supra trans tri ultra un
    under uni`),
}
