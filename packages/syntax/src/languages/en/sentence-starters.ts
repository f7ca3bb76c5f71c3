import { words } from '../words.ts'

/** Words that no name or phrase goes on with: capitalised after a stop, they begin a sentence. */
export const sentenceStarters = words(`
  The A An He She It They We I You This That These Those There Here One Some Many Most Several Both All Each Every No None Nobody
  Another Other Others Such Few Any Anyone Everyone Someone
  His Her Its Their Our My Your Who What Which When Where Why How Whether Whose
  In On At By For From With Without Within Under Over Into After Before Since During Until Through Between Among Against About
  Despite Amid Following According Because Although Though While If Unless As Like Upon Along Of To Than
  And But Or Nor So Yet Then Thus Therefore However Moreover Meanwhile Nevertheless Still Also Even Only Just Instead Earlier Later
  Now Today Yesterday Tomorrow Once Perhaps Maybe Please Yes Not Never Soon Again Additionally Furthermore Finally First Second
  Is Are Was Were Has Have Had Does Do Did Can Could Will Would Should May Might Let Let's It's He's She's They're We're I'm I've Don't`)
