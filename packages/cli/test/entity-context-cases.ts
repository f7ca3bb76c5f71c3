import { de, type EntityCase, type EntityCounterCase, en, notDe, notEn } from './entity-case.ts'

const greeting = 'Bundeskanzler Olaf Scholz und Präsident Nurlan Abajew berieten in Oslo.'
const pair = 'Während der Reise traf er Nordkoreas Machthaber Kim Jong Un sowie Premier Kim Tok Hun.'
const hosts = 'Der russische Minister Alexander Kozlow traf Ministerpräsident Kim Tok Hun.'
const statement = 'Die Bundesregierung ist besorgt. Sie fordert Russland auf, seine Truppen abzuziehen.'
const met = 'Premier Kim Tok Hun met Kozlov. Later Russian minister Aleksandr Kozlov left.'

/** Own texts in which other words of the article tell who or whose an entity is. */
export const entityContextCases: readonly EntityCase[] = [
  // A state in the genitive owns the noun behind it, wherever the parser hangs it.
  de(
    'Kenias Außenminister Musalia Mudavadi und sein äthiopischer Kollege Gedion Timothewos unterzeichneten das Papier.',
    {
      kind: 'person',
      name: 'Musalia Mudavadi',
      country: 'KEN',
    },
  ),
  // A bare surname is the person named in full elsewhere.
  en(met, { kind: 'person', name: 'Aleksandr Kozlov', mention: 'Kozlov', country: 'RUS' }),
  en('Berlin will host Okonjo next week. Ngozi Okonjo heads the bank.', {
    kind: 'person',
    name: 'Ngozi Okonjo',
    mention: 'Okonjo',
  }),
  en("Lindqvist's plan failed. Anna Lindqvist is the UN envoy.", { name: 'Anna Lindqvist', mention: 'Lindqvist' }),
  de('Kozlows Besuch dauerte drei Tage. Der russische Minister Alexander Kozlow reiste ab.', {
    kind: 'person',
    name: 'Alexander Kozlow',
    mention: 'Kozlows',
  }),
  de('Petrescus Plan wurde abgelehnt. Maria Petrescu leitet die Mission.', {
    kind: 'person',
    name: 'Maria Petrescu',
    mention: 'Petrescus',
  }),
  de('Die Polizei nahm Baranow fest. Oleg Baranow führt eine Partei.', { name: 'Oleg Baranow', mention: 'Baranow' }),
  de('Luc Frieden reist nach Rom. Später traf Frieden den Papst.', { name: 'Luc Frieden', mention: 'Frieden' }),
  // A possessive before two titles owns both.
  de(pair, { name: 'Kim Tok Hun', country: 'PRK' }),
  de('Frankreichs Präsident Marc Dubois und Außenministerin Claire Morel reisten ab.', {
    name: 'Claire Morel',
    country: 'FRA',
  }),
  en("North Korea's leader Kim Jong Un and Premier Kim Tok Hun met envoys.", { name: 'Kim Tok Hun', country: 'PRK' }),
  // A list of states in one phrase: each has its own, under a name that fits it.
  en('Foreign ministers of Britain, France and Germany will meet.', {
    name: 'Foreign ministers of France',
    country: 'FRA',
  }),
  en('Ghana imposed sanctions on companies in Hong Kong and the United Arab Emirates.', {
    name: 'companies in the United Arab Emirates',
    country: 'ARE',
    sector: 'BUS',
  }),
  en('Ghana imposed sanctions on companies in Hong Kong and the United Arab Emirates.', {
    country: 'HKG',
    sector: 'BUS',
  }),
  de('Die Außenminister der USA und der Türkei trafen sich.', { name: 'Außenminister der Türkei', country: 'TUR' }),
  de('Der Iran sprach mit britischen und deutschen Diplomaten.', { name: 'deutsche Diplomaten', country: 'DEU' }),
  // Bodies with a plural name are taken up as many.
  en("Iran's Revolutionary Guards said they had shot down a drone.", {
    name: 'Revolutionary Guards',
    mention: 'they',
    form: 'pronoun',
  }),
  en('The Houthis said they had fired a missile.', { sector: 'REB', mention: 'they' }),
  en('The police said they had arrested two men.', { sector: 'COP', mention: 'they' }),
  de('Die Huthis erklärten, sie hätten eine Rakete abgefeuert.', { sector: 'REB', mention: 'sie' }),
  de('Die Vereinten Nationen erklärten, sie hätten Helfer entsandt.', { sector: 'IGO', mention: 'sie' }),
  // A title in apposition to another: one person, whose body the first one names.
  en('A spokesman for the Syrian army, Colonel Jan Hall, denied it.', {
    name: 'Jan Hall',
    country: 'SYR',
    role: 'Colonel',
  }),
  de('Ein Sprecher der syrischen Armee, Oberst Jan Hall, dementierte.', { name: 'Jan Hall', country: 'SYR' }),
  // Gender tells bodies from states.
  de(statement, { name: 'seine Truppen', country: 'RUS' }),
  de('Die Hamas warf Israel vor, seine Zusagen zu brechen.', { kind: 'state', country: 'ISR', mention: 'seine' }),
  // A definite noun takes up the body whose name ends with it, or a medium where it is a word for media.
  en('The International Atomic Energy Agency sent a team. Iran denied the agency access.', {
    sector: 'IGO',
    mention: 'agency',
  }),
  en('Reuters sent a team. Iran denied the agency access.', { name: 'Reuters', mention: 'agency' }),
  // Bare words for bodies of a state go back to the only state that has acted, and to that of the dateline.
  de('Peru hat die Grenze geschlossen. Die Regierung sprach von einer Notlage.', { sector: 'GOV', country: 'PER' }),
  de('Ghana kauft Drohnen. Das Verteidigungsministerium bestätigte den Kauf.', { sector: 'MIL', country: 'GHA' }),
  en('Peru closed its border. The government spoke of an emergency.', { sector: 'GOV', country: 'PER' }),
  en('HARARE, May 3 (Reuters) - Police arrested two men on Monday.', { sector: 'COP', country: 'ZWE' }),
  en("LILONGWE - Malawi's opposition rejected the result. Police fired tear gas.", { sector: 'COP', country: 'MWI' }),
]

/** Own texts whose other words seem to tell it and do not. */
export const entityContextCounterCases: readonly EntityCounterCase[] = [
  notEn(met, { kind: 'place', name: 'Kozlov' }),
  notEn('Alexander Kozlov was born in Kozlov.', { kind: 'person', mention: 'Kozlov' }),
  notDe('Alexander Kozlow wurde in Kozlow geboren.', { kind: 'person', mention: 'Kozlow' }),
  notDe('Die Fischer protestieren in Hamburg. Minister Jens Fischer lehnt das ab.', {
    kind: 'person',
    mention: 'Die Fischer',
  }),
  notEn('Price rises angered farmers. Jack Price, a spokesman, denied it.', { kind: 'person', mention: 'Price' }),
  // Common nouns in headlines are no names.
  notDe('Sofia bestreitet Sperre', { kind: 'person' }),
  notDe('Bulgarien hat die Grenze geschlossen.\nSofia bestreitet Sperre', { kind: 'person' }),
  notDe('Sofia fordert Stopp', { kind: 'person' }),
  notDe('Bukarest beklagt Stau', { name: 'Stau' }),
  notDe('Warschau kündigt Abkommen', { kind: 'person' }),
  notDe('Ankara rügt Exportverbot', { kind: 'person' }),
  notEn('Iran Rejects Sanctions', { kind: 'person' }),
  // A person has no country from a neighbour, a host or a place.
  notDe(greeting, { name: 'Nurlan Abajew', country: 'DEU' }),
  notDe('Der russische Außenminister Iwan Petrow und Präsident Nurlan Abajew trafen sich.', {
    name: 'Nurlan Abajew',
    country: 'RUS',
  }),
  notDe('US-Präsident Mark Hall und Außenminister Paul Stone berieten.', { name: 'Paul Stone', country: 'USA' }),
  notDe(hosts, { name: 'Kim Tok Hun', country: 'RUS' }),
  notEn('Russian minister Ivan Petrov met Prime Minister Kim Tok Hun.', { name: 'Kim Tok Hun', country: 'RUS' }),
  notEn('Chancellor Olaf Scholz and President Nurlan Abayev met.', { name: 'Nurlan Abayev', country: 'DEU' }),
  notEn('Police in Minsk detained Baranov. Oleg Baranov leads an opposition party.', {
    kind: 'person',
    country: 'BLR',
  }),
  notEn('Iran freed sailors from India and Pakistan.', { sector: 'MIL', country: 'IRN' }),
  notEn('Two ministers, Prime Minister Jan Hall and Minister Ann Berg, left.', {
    kind: 'person',
    mention: 'ministers',
  }),
  notDe(statement, { name: 'seine Truppen', country: 'DEU' }),
  notEn('The ministry met farmers. They left.', { sector: 'GOV', mention: 'They' }),
  notDe('Die Regierung traf die Bauern. Sie gingen.', { sector: 'GOV', mention: 'Sie' }),
  notEn('The company in Lagos in Nigeria closed.', { name: 'company in Nigeria' }),
  notDe('KCNA meldete den Besuch. Kozlow zeigte Kim den Zoo der Hauptstadt.', { name: 'KCNA', mention: 'Zoo' }),
  // Nor has a bare body where two states have acted, or where only soldiers of another state are named.
  notDe('Belgrad – Serbien liefert Granaten. Was sagt Israel? Eine Sprecherin der Regierung schwieg.', {
    kind: 'person',
    country: 'SRB',
  }),
  notDe('Peru und Chile streiten. Die Regierung sprach von einer Notlage.', { sector: 'GOV', country: 'PER' }),
  notDe('Russische Jets flogen über Litauen. Ein Sprecher der Luftwaffe bestätigte das.', {
    kind: 'person',
    country: 'RUS',
  }),
  notDe('Der Sender RTNC meldete Kämpfe in Goma.', { sector: 'MED', country: 'COD' }),
  notDe('Die Armee bombardierte Dörfer in Syrien.', { sector: 'MIL', country: 'SYR' }),
  notEn('Iran warned Serbia. A government spokesman rejected the threat.', { kind: 'person', country: 'IRN' }),
  notEn('NAIROBI, May 3 (Reuters) - Somalia and Ethiopia signed a pact. Police arrested two men.', {
    sector: 'COP',
    country: 'KEN',
  }),
]
