import type { Abbreviations } from '../language-rules.ts'
import { words } from '../words.ts'

export const abbreviations: Abbreviations = {
  // Gen. Park met Mr. Lee, e.g. at lunch.
  inside: words(`
    Mr Mrs Ms Messrs Mx Dr Drs Prof Rev Hon Fr St Ste Mt Ft Pt Pres Gov Govs Sen Sens Rep Reps Atty Supt Dir Asst Ass't
    Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt PVT Brig Insp Det Amb Min Secy Sec
    vs viz cf approx e.g i.e eg ca esp incl excl resp dept ed eds est vol vols attn ext a.k.a b.k.a f.k.a P.S p.s PS`),
  // See No. 5 on p. 12. But: She said no.
  beforeNumber: words('No Nos p pp Fig Figs Art Arts Ch Chap Sect Vol Vols Rm Ext Op Eq Ref Rd Apt Bldg par para'),
  // The shares of Acme Inc. President Kim ... rose. They met in the U.S. They left.
  atEnd: words(`
    etc Inc Corp Co Cos Ltd Bros LLC L.L.C L.P PLC plc Jr Sr Esq Ph.D M.D B.A M.A a.m p.m A.M P.M
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    al St Ave Blvd Rd Dept Univ Assn Intl Natl Govt ft lb lbs oz hrs hr mins sec secs yr yrs km mi mph sq
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
    Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta bn mn tr`),
}
