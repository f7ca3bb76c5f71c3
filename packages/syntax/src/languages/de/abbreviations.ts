import type { Abbreviations } from '../language-rules.ts'
import { words } from '../words.ts'

export const abbreviations: Abbreviations = {
  // Dr. Weber kam. Er sprach bzw. las vor.
  inside: words(`
    Dr Dres Prof Hr Fr Frl Hrn Dipl Ing Mag med phil jur rer nat theol habil hc h.c Min Präs Vors stellv Stv
    Gen Gen.-Lt Lt Ltn Hptm Maj Oberstlt Adm Kpt Sgt Pfr St Sta Sr Jr Mr Mrs Ms
    bzw ca vgl ggf evtl evt insb inkl exkl zzgl abzgl bspw sog gem lt mind max ehem urspr eigtl allg bes
    u.a z.b z.t z.zt d.h i.d.r u.u o.ä o.a s.o s.u v.a i.v i.a a.d i.e u.ä o.g m.e u.z i.b.a z.hd e.v
    geb gest verh gesch led röm kath ev evang griech lat dt engl frz russ ukr chin amerik südd nordd
    Az Tel Fax Hrsg Red Anm Verf Übers Vgl Bearb Fa Ges Abt Ref Bf Hbf Bhf`),
  // Er wohnt in Zimmer Nr. 5. Aber: Das sind die Regeln dieser Art.
  beforeNumber: words(
    'Nr Nrn No Art Abs S Bd Bde Kap Ziff Lit Ausg Abb Tab Jg Jhg H Aufl Reg Mt Vers Anl Pos Kl Bl Str Tz',
  ),
  // Es kamen 3 Mio. Euro zusammen. Es waren 5 Mrd. Der Minister schwieg.
  atEnd: words(`
    usw usf etc Mio Mrd Bio Tsd Mill Std Min Sek Jh Jhd Jhdt Mt Chr chr Inc Corp Co Ltd Bros jun sen
    Jan Febr Feb Mrz Apr Jun Jul Aug Sept Sep Okt Nov Dez Mo Di Mi Fr Sa
    uvm u.v.m usw.f v.chr n.chr a.m p.m Tsd Stk Stck qm ff`),
}
