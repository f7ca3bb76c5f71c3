import { defineMessages } from '../../messages/define-messages.ts'

export const exchangesMessages = defineMessages({
  en: {
    title: 'Exchanges',
    lead: 'What accounts say has moved from whom to whom. Amounts stay the ranges that the texts give, each with its origins; nothing is added up.',
    nothing: 'No exchange fits',
    nothingHint: 'Choose less in the filter, or add articles that tell of deliveries, payments or aid.',
    giver: 'From',
    receiver: 'To',
    what: 'What',
    amounts: 'How much, by whom',
    time: 'When',
    certainty: 'How sure',
    origins: 'Origins',
    unknown: 'not told',
  },
  de: {
    title: 'Austausch',
    lead: 'Was nach den Berichten von wem an wen ging. Mengen bleiben die Spannen, die in den Texten stehen, jede mit ihrem Ursprung; nichts wird zusammengezählt.',
    nothing: 'Kein Austausch passt',
    nothingHint:
      'Wählen Sie weniger aus, oder nehmen Sie Artikel auf, die von Lieferungen, Zahlungen oder Hilfe berichten.',
    giver: 'Von',
    receiver: 'An',
    what: 'Was',
    amounts: 'Wie viel, nach wem',
    time: 'Wann',
    certainty: 'Wie sicher',
    origins: 'Ursprünge',
    unknown: 'nicht genannt',
  },
})
