import type { UnmarkedStarters } from '../language-rules.ts'
import { words } from '../words.ts'

// Wirtschaft und Verkehr Nach dem Krieg wuchs die Stadt. Not here: prepositions that street and house names begin with
// (Unter den Linden, Zur Post), Von (nobility), polite Sie and Ihr, nouns that look the same (Morgen, Laut, Mal).
export const unmarkedStarters: UnmarkedStarters = {
  always: words(`
    Er Es Wir Ich Man Dies Dieser Diese Dieses Diesen Diesem Jener Jede Jeder Jedes Einige Viele Manche Mehrere Beide
    Im In Bei Beim Nach Seit Mit Während Wegen Trotz Aus Durch Für Gegen Zwischen Aufgrund Angesichts Anhand Gemäß Ohne Infolge
    Als Wenn Weil Obwohl Nachdem Bevor Sobald Dass Daß Ob Da Denn Und Aber Doch Oder Sondern Sowohl Weder
    Auch Hier Dort Dabei Dadurch Dafür Dagegen Daher Damals Damit Danach Dann Daraufhin Darüber Darunter Davon Davor Dazu Deshalb Deswegen
    Derzeit Ebenso Außerdem Allerdings Anschließend Bereits Besonders Bis Bisher Bislang Dennoch Erst Ferner Heute Gestern Hierbei Hierzu
    Insgesamt Inzwischen Jedoch Jetzt Leider Mittlerweile Nun Nur Oft Schließlich Schon Sehr So Sogar Somit Später Stattdessen Trotzdem
    Um Vielleicht Weiterhin Wie Wo Wobei Warum Zudem Zuerst Zuletzt Zunächst Zwar Seine Unser Unsere Mein Meine Kein Keine
    Ist War Hat Wird Wurde Kann Gibt`),
  beforeSmall: words('Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Am An Auf Vom Vor Zu Zum Zur'),
}
