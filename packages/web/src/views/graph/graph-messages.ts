import { defineMessages } from '../../messages/define-messages.ts'

export const graphMessages = defineMessages({
  en: {
    title: 'Graph',
    lead: 'The parties that do most, and how they act on each other. Thicker lines are more happenings; a broken line is mostly conflict.',
    drawing: 'Graph of parties and their relations; the table lists them',
    nothing: 'No relation fits',
    nothingHint: 'Choose less in the filter. A relation needs a happening with two parties.',
    limit: 'Parties shown',
    relations: 'Relations',
    from: 'Who',
    to: 'With whom',
    happenings: 'Happenings',
    cooperation: 'Cooperation',
    conflict: 'Conflict',
    neither: 'neither',
    origins: 'Origins',
    of: (party: string, count: string) => `${party}: ${count}`,
  },
  de: {
    title: 'Geflecht',
    lead: 'Die Beteiligten, die am meisten tun, und wie sie aufeinander wirken. Dickere Linien sind mehr Ereignisse; eine gestrichelte ist überwiegend Konflikt.',
    drawing: 'Geflecht der Beteiligten und ihrer Beziehungen; die Tabelle führt sie auf',
    nothing: 'Keine Beziehung passt',
    nothingHint: 'Wählen Sie weniger aus. Eine Beziehung braucht ein Ereignis mit zwei Beteiligten.',
    limit: 'Gezeigte Beteiligte',
    relations: 'Beziehungen',
    from: 'Wer',
    to: 'Mit wem',
    happenings: 'Ereignisse',
    // A narrow column breaks the word.
    cooperation: 'Zusammen\u00adarbeit',
    conflict: 'Konflikt',
    neither: 'weder noch',
    origins: 'Ursprünge',
    of: (party: string, count: string) => `${party}: ${count}`,
  },
})
