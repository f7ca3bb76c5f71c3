import { defineMessages } from '../messages/define-messages.ts'

export const exportMessages = defineMessages({
  en: {
    take: 'Take along',
    feed: 'Feed of what is new (Atom)',
    briefingPage: 'Briefing as a page to print',
    briefingText: 'Briefing as text (Markdown)',
    plover: 'Happenings (PLOVER, JSON Lines)',
    ploverClaims: 'Claims (PLOVER, JSON Lines)',
    gdeltEvents: 'Events (GDELT 2.0, TSV)',
    gdeltMentions: 'Mentions (GDELT 2.0, TSV)',
    geojson: 'Places (GeoJSON)',
    annotations: 'Evidence (Web Annotations)',
    schemaClaims: 'Claims (schema.org)',
    articlesTable: 'Articles (CSV)',
    articlesList: 'Articles (JSON)',
  },
  de: {
    take: 'Mitnehmen',
    feed: 'Feed des Neuen (Atom)',
    briefingPage: 'Lagebericht als Druckseite',
    briefingText: 'Lagebericht als Text (Markdown)',
    plover: 'Ereignisse (PLOVER, JSON Lines)',
    ploverClaims: 'Aussagen (PLOVER, JSON Lines)',
    gdeltEvents: 'Ereignisse (GDELT 2.0, TSV)',
    gdeltMentions: 'Erwähnungen (GDELT 2.0, TSV)',
    geojson: 'Orte (GeoJSON)',
    annotations: 'Belege (Web Annotations)',
    schemaClaims: 'Aussagen (schema.org)',
    articlesTable: 'Artikel (CSV)',
    articlesList: 'Artikel (JSON)',
  },
})
