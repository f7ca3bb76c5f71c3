import type { EntityKind, Language, MentionForm } from '@lagebild/schema'

/** A sentence and an entity that must be read from it. Fields left out are not compared. */
export interface EntityCase {
  readonly language: Language
  readonly text: string
  readonly entity: {
    readonly kind?: EntityKind
    readonly name?: string
    readonly country?: string | null
    readonly sector?: string | null
    readonly role?: string
    /** Words of one of its mentions, and the form of that mention. */
    readonly mention?: string
    readonly form?: MentionForm
  }
}

const row =
  (language: Language) =>
  (text: string, entity: EntityCase['entity']): EntityCase => ({ language, text, entity })
const de = row('de')
const en = row('en')

/** Own sentences with an entity that is in them. */
export const entityCases: readonly EntityCase[] = [
  // States by name, in their inflections and abbreviations.
  de('Nordkorea hat eine Rakete getestet.', { kind: 'state', name: 'Nordkorea', country: 'PRK', form: 'name' }),
  de('Die DVRK lehnt Gespräche ab.', { kind: 'state', name: 'Nordkorea', country: 'PRK', mention: 'DVRK' }),
  de('Der Außenminister der Türkei reist nach Rom.', { kind: 'state', name: 'Türkei', country: 'TUR' }),
  de('Die Vereinigten Staaten liefern Munition.', { kind: 'state', name: 'USA', country: 'USA' }),
  de('Das Vorgehen der Elfenbeinküste überraschte viele.', { kind: 'state', name: 'Elfenbeinküste', country: 'CIV' }),
  de('Frankreichs Haltung ist klar.', { kind: 'state', name: 'Frankreich', mention: 'Frankreichs', form: 'name' }),
  de('Der Irak verlangt den Abzug der Truppen.', { kind: 'state', name: 'Irak', country: 'IRQ' }),
  de('Ungarns Regierung blockiert den Beschluss.', { kind: 'state', name: 'Ungarn', country: 'HUN', form: 'name' }),
  en('The DPRK launched a satellite.', { kind: 'state', name: 'North Korea', country: 'PRK' }),
  en('The United Kingdom expelled two envoys.', { kind: 'state', country: 'GBR' }),
  en('The UK imposed new sanctions.', { kind: 'state', name: 'United Kingdom', mention: 'UK' }),
  en('U.S. officials met the Taliban in Doha.', { kind: 'state', country: 'USA', form: 'adjective' }),
  en("Ivory Coast's army took part in the exercise.", { kind: 'state', name: 'Ivory Coast', country: 'CIV' }),
  en('Turkey closed the border with Syria.', { kind: 'state', name: 'Turkey', country: 'TUR' }),
  en('The Czech Republic sent howitzers.', { kind: 'state', country: 'CZE' }),
  en('Kosovo and Serbia resumed talks.', { kind: 'state', country: 'XKX' }),
  // Capitals and seats that act.
  de('Moskau wirft dem Westen Wortbruch vor.', { kind: 'state', name: 'Russland', mention: 'Moskau', form: 'metonym' }),
  de('Der Kreml äußerte sich nicht.', { kind: 'state', country: 'RUS', form: 'metonym' }),
  de('Die Beziehungen zu Peking haben sich verbessert.', { kind: 'state', name: 'China', form: 'metonym' }),
  de('Gegen Washington richtet sich die neue Front.', { kind: 'state', country: 'USA', form: 'metonym' }),
  de('Das Weiße Haus bestätigte den Anruf.', { kind: 'state', country: 'USA', form: 'metonym' }),
  de('Zwischen Seoul und Tokio gibt es Streit.', { kind: 'state', country: 'JPN', form: 'metonym' }),
  de('Brüssel drängt auf schärfere Regeln.', { kind: 'organization', country: null, sector: 'IGO', form: 'metonym' }),
  de('Kiews Forderungen bleiben unerfüllt.', { kind: 'state', country: 'UKR', form: 'metonym' }),
  en('Beijing accused Washington of meddling.', { kind: 'state', country: 'CHN', mention: 'Beijing', form: 'metonym' }),
  en('Beijing accused Washington of meddling.', {
    kind: 'state',
    country: 'USA',
    mention: 'Washington',
    form: 'metonym',
  }),
  en('The Kremlin rejected the proposal.', { kind: 'state', name: 'Russia', form: 'metonym' }),
  en('Downing Street declined to comment.', { kind: 'state', country: 'GBR', form: 'metonym' }),
  en('Ties with Tehran have worsened.', { kind: 'state', country: 'IRN', form: 'metonym' }),
  en('The White House said talks would go on.', { kind: 'state', country: 'USA', form: 'metonym' }),
  // Capitals that locate.
  de('In Pjöngjang trafen sich die Delegationen.', { kind: 'place', name: 'Pjöngjang', country: 'PRK', form: 'name' }),
  de('Der Minister flog am Montag nach Moskau.', { kind: 'place', name: 'Moskau', country: 'RUS', form: 'name' }),
  de('Der Präsident besuchte Kiew.', { kind: 'place', country: 'UKR', form: 'name' }),
  en('The leaders met in Beijing on Tuesday.', { kind: 'place', name: 'Beijing', country: 'CHN', form: 'name' }),
  en('She flew to Moscow after the summit.', { kind: 'place', name: 'Moscow', country: 'RUS' }),
  en('The minister visited Kyiv.', { kind: 'place', name: 'Kyiv', country: 'UKR' }),
  // Places.
  de('Die Kämpfe in der russischen Region Kursk dauern an.', { kind: 'place', name: 'Kursk', country: 'RUS' }),
  de('Auf der Krim explodierte ein Depot.', { kind: 'place', name: 'Krim', country: 'UKR' }),
  de('Im Gazastreifen fehlen Medikamente.', { kind: 'place', country: 'PSE' }),
  de('In Nordsyrien rückten Panzer vor.', { kind: 'place', country: 'SYR' }),
  en('Shells hit a market in Donetsk.', { kind: 'place', name: 'Donetsk', country: 'UKR' }),
  en('Fighting spread to Darfur.', { kind: 'place', country: 'SDN' }),
  en('A ship was attacked in the Red Sea.', { kind: 'place', name: 'Red Sea', country: null }),
  // Adjectives carry actors.
  de('Nordkoreanische Soldaten kämpfen an der Front.', {
    kind: 'group',
    country: 'PRK',
    sector: 'MIL',
    form: 'description',
  }),
  de('Er traf russische Diplomaten.', { kind: 'group', country: 'RUS', sector: 'GOV' }),
  de('Der südkoreanische Geheimdienst meldete Verluste.', { kind: 'organization', country: 'KOR', sector: 'SPY' }),
  de('Der Minister dankte seinem kenianischen Amtskollegen.', {
    kind: 'person',
    name: 'kenianischer Amtskollege',
    country: 'KEN',
  }),
  de('Israelische Soldaten rückten vor.', { kind: 'state', name: 'Israel', form: 'adjective' }),
  de('Die Führung in Teheran drohte mit Vergeltung.', { kind: 'group', country: 'IRN', sector: 'GOV' }),
  en('Ukrainian troops crossed the river.', { kind: 'group', country: 'UKR', sector: 'MIL' }),
  en('Palestinian militants fired rockets.', { kind: 'group', country: 'PSE', sector: 'REB' }),
  en('South Korean intelligence reported losses.', { kind: 'organization', country: 'KOR', sector: 'SPY' }),
  en('A Turkish court sentenced the editor.', { kind: 'organization', country: 'TUR', sector: 'JUD' }),
  // Compounds.
  de('US-Präsident John Miller sagte ab.', {
    kind: 'person',
    name: 'John Miller',
    country: 'USA',
    sector: 'GOV',
    role: 'Präsident',
  }),
  de('Ein US-Rüstungsunternehmen liefert die Raketen.', { kind: 'organization', country: 'USA', sector: 'BUS' }),
  de('Der Moskauer Zoo schickte zwei Löwen.', { kind: 'organization', country: 'RUS' }),
  de('Die Ukraine-Kontaktgruppe tagte in Ramstein.', {
    kind: 'state',
    name: 'Ukraine',
    mention: 'Ukraine',
    form: 'adjective',
  }),
  de('Hamas-Kämpfer überfielen den Posten.', { kind: 'group', country: 'PSE', sector: 'REB' }),
  en('US troops left the base.', { kind: 'group', country: 'USA', sector: 'MIL' }),
  // Genitives and possessives.
  de('Russlands Delegation reiste ab.', { kind: 'group', name: 'Russlands Delegation', country: 'RUS', sector: 'GOV' }),
  de('Nordkoreas staatliche Medien schwiegen dazu.', { kind: 'organization', country: 'PRK', sector: 'MED' }),
  de('Vertreter Russlands und der Ukraine berieten sich.', { kind: 'group', country: 'UKR', sector: 'GOV' }),
  en("Iran's Foreign Ministry summoned the ambassador.", { kind: 'organization', country: 'IRN', sector: 'GOV' }),
  en('The government of Sudan refused.', { kind: 'organization', country: 'SDN', sector: 'GOV' }),
  en('Police in Harare arrested two men.', { kind: 'organization', country: 'ZWE', sector: 'COP' }),
  // Facilities and bodies with their place.
  de('Der Zentralzoo in Pjöngjang erhielt Tiere.', {
    kind: 'organization',
    name: 'Zentralzoo in Pjöngjang',
    country: 'PRK',
  }),
  de('Das Atomkraftwerk Saporischschja wurde beschossen.', { kind: 'facility' }),
  // Bodies of the world data.
  de('Die Nachrichtenagentur Yonhap berichtete darüber.', {
    kind: 'organization',
    name: 'Yonhap',
    country: 'KOR',
    sector: 'MED',
  }),
  de('Der BND warnte vor Spionage.', { kind: 'organization', country: 'DEU', sector: 'SPY' }),
  de('Die Vereinten Nationen fordern eine Waffenruhe.', {
    kind: 'organization',
    name: 'Vereinte Nationen',
    sector: 'IGO',
  }),
  de('Das Pentagon bestätigte den Bericht.', { kind: 'organization', country: 'USA', sector: 'MIL' }),
  en('KCNA carried the statement.', { kind: 'organization', name: 'KCNA', country: 'PRK', sector: 'MED' }),
  en('The IAEA sent inspectors.', { kind: 'organization', sector: 'IGO', country: null }),
  en('Hezbollah fired rockets at Haifa.', { kind: 'group', country: 'LBN', sector: 'REB' }),
  en('The State Department welcomed the deal.', { kind: 'organization', country: 'USA', sector: 'GOV' }),
  en('Houthi rebels seized the tanker.', { country: 'YEM', sector: 'REB' }),
  // Persons with titles in either order.
  de('Außenministerin Karin Holm sprach mit Journalisten. Schweden wird liefern.', {
    kind: 'person',
    name: 'Karin Holm',
    sector: 'GOV',
    role: 'Außenministerin',
  }),
  de('Nordkoreas Machthaber Kim Jong Un empfing Gäste.', {
    kind: 'person',
    name: 'Kim Jong Un',
    country: 'PRK',
    role: 'Machthaber',
  }),
  de('Polens Präsident Jan Kowal unterschrieb.', {
    kind: 'person',
    name: 'Jan Kowal',
    country: 'POL',
    role: 'Präsident',
  }),
  de('Pjotr Iwanow, der russische Verteidigungsminister, trat zurück.', {
    kind: 'person',
    name: 'Pjotr Iwanow',
    country: 'RUS',
    sector: 'MIL',
  }),
  de('Die Delegation Russlands, angeführt von Oleg Smirnow, reiste ab.', {
    kind: 'person',
    name: 'Oleg Smirnow',
    country: 'RUS',
    sector: 'GOV',
  }),
  en('French President Marc Dubois arrived.', { kind: 'person', name: 'Marc Dubois', country: 'FRA', sector: 'GOV' }),
  en('Li Ming, minister of external economic relations, signed the paper for China.', {
    kind: 'person',
    name: 'Li Ming',
    role: 'minister of external economic relations',
  }),
  en('Hezbollah leader Ali Hamdan threatened retaliation.', {
    kind: 'person',
    name: 'Ali Hamdan',
    country: 'LBN',
    sector: 'REB',
  }),
  en("Iran's Foreign Ministry spokesman Reza Karimi denied it.", {
    kind: 'person',
    name: 'Reza Karimi',
    country: 'IRN',
    sector: 'GOV',
  }),
  // Descriptions and pronouns that lead back.
  de('Indien und Pakistan verhandeln. Beide Seiten sind zufrieden.', {
    kind: 'state',
    country: 'IND',
    mention: 'Beide Seiten',
    form: 'description',
  }),
  de('Indien und Pakistan verhandeln. Beide Länder schweigen.', {
    kind: 'state',
    country: 'PAK',
    mention: 'Beide Länder',
    form: 'description',
  }),
  de('Oleg Smirnow landete am Montag. Er traf den König.', {
    kind: 'person',
    name: 'Oleg Smirnow',
    mention: 'Er',
    form: 'pronoun',
  }),
  de('Die polnische Delegation kam an. Die Delegation blieb zwei Tage.', {
    kind: 'group',
    country: 'POL',
    mention: 'Delegation',
    form: 'description',
  }),
  de('Nordkorea droht. Südkorea warnt den Norden.', {
    kind: 'state',
    country: 'PRK',
    mention: 'den Norden',
    form: 'description',
  }),
  en('India and Pakistan met. The two sides agreed on a date.', {
    kind: 'state',
    country: 'PAK',
    mention: 'two sides',
    form: 'description',
  }),
  en('North Korea tested a missile. Seoul condemned the North.', {
    kind: 'state',
    country: 'PRK',
    mention: 'the North',
    form: 'description',
  }),
  en('Anna Berg resigned on Friday. She had led the party for years.', {
    kind: 'person',
    name: 'Anna Berg',
    mention: 'She',
    form: 'pronoun',
  }),
  en('Oleg Smirnov met the king. Smirnov then left.', {
    kind: 'person',
    name: 'Oleg Smirnov',
    mention: 'Smirnov',
    form: 'name',
  }),
  en('Russia moved its troops to the border.', { kind: 'group', country: 'RUS', sector: 'MIL', mention: 'its troops' }),
  en('The minister, who arrived from Warsaw, left early.', { kind: 'person', mention: 'who', form: 'pronoun' }),
  en('The National Intelligence Service (NIS) briefed lawmakers. The NIS gave no figures.', {
    kind: 'organization',
    country: 'KOR',
    sector: 'SPY',
    mention: 'NIS',
  }),
  en('The Dockers Solidarity Council (DSC) called a strike. The DSC wants higher pay.', {
    kind: 'organization',
    name: 'Dockers Solidarity Council',
    mention: 'DSC',
    form: 'name',
  }),
]

/** A sentence and what must not be read from it. */
export interface EntityCounterCase {
  readonly language: Language
  readonly text: string
  /** No entity may have all of these. */
  readonly not: EntityCase['entity']
}

const counter =
  (language: Language) =>
  (text: string, not: EntityCase['entity']): EntityCounterCase => ({ language, text, not })
const notDe = counter('de')
const notEn = counter('en')

/** Own sentences with words that look like an entity and are none, or another one. */
export const entityCounterCases: readonly EntityCounterCase[] = [
  // Who reports need not be of the state that is reported about.
  notDe('Medienberichten zufolge zahlte Prag den Mann.', { sector: 'MED', country: 'CZE' }),
  notDe('Laut Medienberichten hat Ungarn die Grenze geschlossen.', { sector: 'MED', country: 'HUN' }),
  notDe('Wie Medien berichteten, traf der Minister in Prag ein.', { sector: 'MED', country: 'CZE' }),
  notDe('Nach Angaben von Journalisten brannte in Harare ein Haus.', { sector: 'MED', country: 'ZWE' }),
  notDe('Eine Zeitung berichtete über die Wahl in Ghana.', { sector: 'MED', country: 'GHA' }),
  notEn('Media reports said that Prague had paid the man.', { sector: 'MED', country: 'CZE' }),
  notEn('According to media reports, Hungary closed the border.', { sector: 'MED', country: 'HUN' }),
  notEn('A newspaper reported on the election in Ghana.', { sector: 'MED', country: 'GHA' }),
  notEn('Journalists said a house had burnt in Harare.', { sector: 'MED', country: 'ZWE' }),
  notEn('Kenya accepted the demands of rebels.', { sector: 'REB', country: 'KEN' }),
  // Words that fold into a leader's name, and peoples outside the state of that name
  notEn('Kurds sought refuge in the hills.', { country: 'BRA' }),
  notEn('Bosnian Serbs demanded a truce.', { country: 'SRB', kind: 'group' }),
  notEn('Ethnic Albanians demonstrated in Skopje.', { country: 'ALB', kind: 'group' }),
  // Parts of words are no names.
  notDe('Die Berlinale beginnt im Februar.', { country: 'DEU' }),
  notDe('Der Zoo erhielt zwei Bären.', { kind: 'place' }),
  notDe('Die Ambassadorin sprach.', { name: 'Assad' }),
  notEn('The ambassador spoke about polar bears.', { country: 'SYR' }),
  notEn('The ambassador spoke about polar bears.', { country: 'DEU' }),
  notEn('He cooked turkey with rice.', { country: 'TUR' }),
  notEn('They drank from china cups.', { country: 'CHN' }),
  notEn('She gave us the report.', { country: 'USA' }),
  notEn('He asked who would pay.', { sector: 'IGO' }),
  notEn('The polish on the table was old.', { country: 'POL' }),
  notDe('Sie essen zu Mittag.', { kind: 'place' }),
  notDe('Die Flugzeuge landeten sicher.', { kind: 'group' }),
  notDe('Die Termine stehen fest.', { kind: 'facility' }),
  notDe('Die Einführung der Steuer verzögert sich.', { kind: 'group' }),
  notDe('Das Netzwerk fiel aus.', { kind: 'facility' }),
  notDe('Die Fahrzeuge blieben stehen.', { kind: 'group' }),
  // A person's name is not the place or state in it.
  notEn('Michael Jordan retired in 2003.', { country: 'JOR' }),
  notEn('Jack London wrote novels.', { kind: 'place' }),
  notEn('George Washington was a general.', { kind: 'state' }),
  notDe('Jack London schrieb Romane.', { kind: 'place' }),
  // A capital that locates is no state, one that acts no place.
  notDe('Die Gespräche fanden in Pjöngjang statt.', { kind: 'state' }),
  notDe('Der Minister reiste nach Peking.', { kind: 'state' }),
  notDe('Moskau dementierte.', { kind: 'place' }),
  notDe('Die Kritik richtet sich gegen Washington.', { kind: 'place' }),
  notEn('The talks took place in Beijing.', { kind: 'state' }),
  notEn('She travelled to Moscow.', { kind: 'state' }),
  notEn('Moscow denied the claim.', { kind: 'place' }),
  notEn('The mayor of London resigned.', { kind: 'state' }),
  notEn('A drone hit the centre of Kyiv.', { kind: 'state', form: 'metonym' }),
  // Money, languages and attitudes are no actors.
  notDe('Das Projekt kostet zwei Milliarden US-Dollar.', { country: 'USA' }),
  notDe('Prorussische Gruppen demonstrierten.', { country: 'RUS' }),
  notEn('Pro-Russian groups marched.', { kind: 'state', country: 'RUS' }),
  // Whose someone is not.
  notDe('Er traf seinen chinesischen Kollegen Wang Bo. Er ist Franzose.', { name: 'Wang Bo', country: 'FRA' }),
  notEn('Polish minister Jan Kowal met his Russian counterpart.', {
    mention: 'his Russian counterpart',
    country: 'POL',
  }),
  notEn('The US ambassador to Japan resigned.', { kind: 'person', country: 'JPN' }),
  notDe('Die britische Botschaft in Khartum wurde geräumt.', { kind: 'organization', country: 'SDN' }),
  notEn('Israeli soldiers in Lebanon were wounded.', { kind: 'group', country: 'LBN' }),
  // Pronouns do not take what they do not agree with.
  notEn('Anna Berg met Tom Hall. She smiled.', { name: 'Tom Hall', form: 'pronoun' }),
  notDe('Anna Berg traf Tom Hall. Sie lächelte.', { name: 'Tom Hall', form: 'pronoun' }),
  notEn('It is raining in Paris.', { form: 'pronoun' }),
  notDe('Es regnet in Paris.', { form: 'pronoun' }),
  notEn('Russia is big. He laughed.', { country: 'RUS', form: 'pronoun' }),
  // Directions are no states.
  notEn('Snow fell in the North Sea. South Korea and North Korea talked.', { country: 'PRK', mention: 'the North' }),
  notDe('Im Norden Syriens wird gekämpft. Nordkorea schweigt.', { country: 'PRK', form: 'description' }),
  // One state named beside a person is not the person's state.
  notEn('President Hall threatened Russia.', { kind: 'person', country: 'RUS' }),
  notEn('They used force.', { sector: 'MIL' }),
]
