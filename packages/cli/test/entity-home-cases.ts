import { de, type EntityCase, type EntityCounterCase, en, notDe, notEn } from './entity-case.ts'

const talks = 'Swedish Defence Minister Nils Berg and a group of senators met officials from Latvia.'
const treaty =
  'Togolese Foreign Minister Kofi Mensah met Beninese Foreign Minister Paul Adjovi. The ministers signed it.'
const vertrag =
  'Der togoische Außenminister Kofi Mensah traf den beninischen Außenminister Paul Adjovi. Die Minister unterzeichneten ihn.'

/** Own texts that tell where people are from, where a body sits, or with whom officials act. */
export const entityHomeCases: readonly EntityCase[] = [
  // Where somebody is from
  en('A pastor from Winnipeg was arrested in Havana.', { sector: 'REL', country: 'CAN' }),
  en('Nurses from Rotterdam helped the wounded.', { sector: 'HLH', country: 'NLD' }),
  en('Soldiers from Chad attacked a village in Niger.', { sector: 'MIL', country: 'TCD' }),
  en('Refugees from Eritrea reached Sudan.', { sector: 'REF', country: 'ERI' }),
  de('Ein Pfarrer aus Winnipeg wurde in Havanna verhaftet.', { sector: 'REL', country: 'CAN' }),
  de('Fischer aus Mombasa blockierten den Hafen.', { sector: 'LAB', country: 'KEN' }),
  de('Soldaten aus dem Tschad griffen ein Dorf im Niger an.', { sector: 'MIL', country: 'TCD' }),
  de('Flüchtlinge aus Eritrea erreichten den Sudan.', { sector: 'REF', country: 'ERI' }),
  // Over a whole state, in a part of one
  en('Miners throughout Bolivia went on strike.', { sector: 'LAB', country: 'BOL' }),
  en('Priests across Poland criticised the law.', { sector: 'REL', country: 'POL' }),
  en('Teachers in the north of Mali went on strike.', { sector: 'EDU', country: 'MLI' }),
  de('Bergleute in ganz Bolivien streikten.', { sector: 'LAB', country: 'BOL' }),
  de('Lehrer im Norden Malis streikten.', { sector: 'EDU', name: 'Lehrer im Norden Malis', country: 'MLI' }),
  // Where a body sits
  en('A newspaper based in Nairobi criticised Uganda.', { sector: 'MED', country: 'KEN' }),
  en('The Nairobi-based newspaper criticised Uganda.', { sector: 'MED', country: 'KEN' }),
  de('Eine Stiftung mit Sitz in Kopenhagen verurteilte den Angriff.', { sector: 'NGO', country: 'DNK' }),
  de('Die in Nairobi ansässige Zeitung kritisierte Uganda.', {
    name: 'in Nairobi ansässige Zeitung',
    sector: 'MED',
    country: 'KEN',
  }),
  // Whose body a body is
  de('Ein Sprecher der Polizei Perus wies das zurück.', { kind: 'person', sector: 'COP', country: 'PER' }),
  de('Die Soldaten der Armee Malis griffen an.', { kind: 'group', sector: 'MIL', country: 'MLI' }),
  en('The Kenyan High Council rejected the plan.', { kind: 'organization', country: 'KEN' }),
  en('French National Assembly president Marc Vidal visited Oslo.', { name: 'Marc Vidal', country: 'FRA' }),
  en('President Lars Holm of Norway resigned.', { name: 'Lars Holm', country: 'NOR' }),
  en('Bosnian Serb forces shelled the town.', { kind: 'group', sector: 'MIL', country: 'BIH' }),
  en('Turkish and Serb forces shelled the town.', { kind: 'group', sector: 'MIL', country: 'SRB' }),
  // Officials are of the state of the official with whom they act.
  en(talks, { kind: 'group', name: 'senators', country: 'SWE' }),
  en('Chilean President Ana Ruiz and several generals visited Peru.', { sector: 'MIL', country: 'CHL' }),
  de('Der dänische Minister Lars Holm und eine Gruppe von Abgeordneten trafen Vertreter Perus.', {
    name: 'Abgeordneten',
    country: 'DNK',
  }),
  // A bare plural of their role takes up the persons who have it.
  en(treaty, { name: 'Kofi Mensah', mention: 'ministers' }),
  en(treaty, { name: 'Paul Adjovi', mention: 'ministers' }),
  de(vertrag, { name: 'Kofi Mensah', mention: 'Minister' }),
  de(vertrag, { name: 'Paul Adjovi', mention: 'Minister' }),
  // Places whose name several states have
  en('Villagers fled Tripoli, a Lebanese port.', { kind: 'place', name: 'Tripoli', country: 'LBN' }),
  en('Police in Tripoli arrested two men.', { sector: 'COP', country: 'LBY' }),
  en('Australia said police in Newcastle had arrested a man.', { sector: 'COP', country: 'AUS' }),
  en('Police in Hyderabad, Pakistan, arrested a man.', { sector: 'COP', country: 'PAK' }),
  de('In Granada in Nicaragua verhaftete die Polizei einen Mann.', { kind: 'place', name: 'Granada', country: 'NIC' }),
  // Whose a place is
  en("The minister toured Beirut's Hamra Street.", { kind: 'place', name: 'Hamra Street', country: 'LBN' }),
  en("Wheat was shipped to Odessa's Black Harbour.", { kind: 'place', name: 'Black Harbour', country: 'UKR' }),
  // People
  en('Malian militiamen attacked a village.', { sector: 'REB', country: 'MLI' }),
  en('Ugandan commuters protested.', { sector: 'CVL', country: 'UGA' }),
  de('Tunesische Pendler protestierten.', { sector: 'CVL', country: 'TUN' }),
  de('Zwei ghanaische Jugendliche wurden getötet.', { sector: 'CVL', country: 'GHA' }),
]

/** Own texts whose places and neighbours do not tell it. */
export const entityHomeCounterCases: readonly EntityCounterCase[] = [
  notEn('Canada withdrew its soldiers from Cyprus.', { sector: 'MIL', country: 'CYP' }),
  notDe('Kanada zog seine Soldaten aus Zypern ab.', { sector: 'MIL', country: 'CYP' }),
  notEn('Refugees in Lebanon protested.', { sector: 'REF', country: 'LBN' }),
  notEn('Police arrested pilots in Oman.', { sector: 'MIL', country: 'OMN' }),
  notDe('Der Minister der Regierung sprach in Lima.', { sector: 'GOV', country: 'PER' }),
  notEn(talks, { kind: 'group', name: 'senators', country: 'LVA' }),
  notEn('Swedish Prime Minister Nils Berg and leaders met in Riga.', { name: 'leaders', country: 'SWE' }),
  notEn('Swedish Foreign Minister Nils Berg and other ministers met officials from Latvia.', {
    kind: 'group',
    country: 'SWE',
  }),
  notEn('Swedish Foreign Minister Nils Berg and farmers met officials from Latvia.', { sector: 'AGR', country: 'SWE' }),
  notEn(treaty.replace('ministers', 'generals'), { kind: 'person', mention: 'generals' }),
  notEn('Togolese Foreign Minister Kofi Mensah met a Beninese farmer. The ministers signed it.', {
    kind: 'person',
    mention: 'ministers',
  }),
  notEn("Canada's minister visited Hamra Street.", { name: 'Hamra Street', country: 'CAN' }),
  notEn('Bosnian Serb forces shelled the town.', { kind: 'group', sector: 'MIL', country: 'SRB' }),
  notEn("Moscow's embassy in London denied it. A lawmaker accused the government of sleeping.", {
    name: 'government',
    country: 'RUS',
  }),
  notDe(
    'BAKU (dpa) - Serbien und Aserbaidschan einigten sich. Serbien kauft Gas. Ministerin Ana Petric sprach in Baku.',
    {
      kind: 'person',
      country: 'AZE',
    },
  ),
  notEn('Police in Newcastle arrested a man.', { sector: 'COP', country: 'GBR' }),
  notEn('Rebels in Kashmir attacked a bus.', { sector: 'REB', country: 'IND' }),
]
