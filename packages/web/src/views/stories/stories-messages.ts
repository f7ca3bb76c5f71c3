import { defineMessages } from '../../messages/define-messages.ts'

export const storiesMessages = defineMessages({
  en: {
    title: 'Stories',
    lead: 'Runs of news: articles about the same happenings and parties at the same time, across languages.',
    nothing: 'No story fits',
    nothingHint: 'Choose less in the filter, or add more articles on one matter.',
    story: 'Story',
    articles: 'Articles',
    happenings: 'Happenings',
    languages: 'Languages',
  },
  de: {
    title: 'Geschichten',
    lead: 'Nachrichtenläufe: Artikel über dieselben Ereignisse und Beteiligten zur selben Zeit, über Sprachen hinweg.',
    nothing: 'Keine Geschichte passt',
    nothingHint: 'Wählen Sie weniger aus, oder nehmen Sie mehr Artikel zu einer Sache auf.',
    story: 'Geschichte',
    articles: 'Artikel',
    happenings: 'Ereignisse',
    languages: 'Sprachen',
  },
})
