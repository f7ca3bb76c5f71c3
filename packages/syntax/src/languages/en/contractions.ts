import type { Contractions } from '../language-rules.ts'

export const contractions: Contractions = {
  table: new Map(
    Object.entries({
      aint: ['ai', 'nt'],
      arent: ['are', 'nt'],
      cannot: ['can', 'not'],
      couldnt: ['could', 'nt'],
      didnt: ['did', 'nt'],
      doesnt: ['does', 'nt'],
      dont: ['do', 'nt'],
      gimme: ['gim', 'me'],
      gonna: ['gon', 'na'],
      gotta: ['got', 'ta'],
      hasnt: ['has', 'nt'],
      havent: ['have', 'nt'],
      isnt: ['is', 'nt'],
      lemme: ['lem', 'me'],
      outta: ['out', 'ta'],
      shouldnt: ['should', 'nt'],
      wanna: ['wan', 'na'],
      wasnt: ['was', 'nt'],
      werent: ['were', 'nt'],
      wouldnt: ['would', 'nt'],
    }),
  ),
  // They don't; Iran's; we'll.
  clitics: ["n't", "'ll", "'re", "'ve", "'s", "'m", "'d"],
  splitsNames: true,
  isMultiword: true,
  keepsFinalApostrophe: false,
}
