import { words } from '../words.ts'

/** Words that no noun phrase goes on with: capitalised after a stop, they begin a sentence. */
export const sentenceStarters = words(`
  Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Kein Keine Keiner
  Er Sie Es Wir Ihr Ich Du Man Wer Was Wem Wen Wessen Welche Welcher Welches Jemand Niemand Nichts Etwas
  Dieser Diese Dieses Diesen Diesem Jener Jene Jedes Jeder Jede Alle Alles Beide Viele Einige Manche Mehrere Andere Solche
  Sein Seine Seinen Seinem Seiner Ihre Ihren Ihrem Ihrer Unser Unsere Mein Meine Dein Deine
  In Im Am An Ans Auf Aus Bei Beim Bis Durch Für Gegen Gemäß Hinter Ins Innerhalb Laut Mit Mithilfe Nach Neben Ohne Seit
  Trotz Über Um Unter Von Vom Vor Während Wegen Zu Zum Zur Zwischen Anhand Angesichts Aufgrund Außerdem Anlässlich Infolge
  Und Oder Aber Doch Denn Sondern Sowohl Weder Entweder Dass Daß Ob Wenn Weil Als Obwohl Damit Nachdem Bevor Sobald Solange Sofern Falls Indem
  Da Dabei Dadurch Dafür Dagegen Daher Dahinter Damals Danach Daneben Dann Daran Darauf Daraufhin Daraus Darin Darüber Darum Darunter
  Davon Davor Dazu Deren Derzeit Deshalb Dessen Deswegen Dort Dorthin Ebenso Eigentlich Einerseits Andererseits Einst Endlich Erst
  Etwa Falls Ferner Folglich Gestern Heute Hier Hierbei Hierzu Hingegen Immer Inzwischen Insgesamt Irgendwann Ja Jedoch Jetzt
  Kaum Künftig Leider Mal Meist Mittlerweile Morgen Nein Nicht Noch Nun Nur Oft Schließlich Schon Sehr So Sodann Sogar Somit
  Sonst Soweit Später Stattdessen Tatsächlich Teilweise Trotzdem Übrigens Unterdessen Vielleicht Vielmehr Vorher Wann Warum Weiter
  Weiterhin Weshalb Wie Wieder Wo Wobei Woher Wohin Womit Zudem Zuerst Zuletzt Zumal Zunächst Zuvor Zwar Allerdings Allein Also
  Anschließend Anders Auch Bald Bereits Besonders Bisher Bislang Dennoch Gleichzeitig Zugleich Wenig Weniger Mehr
  Ist Sind War Waren Hat Haben Hatte Wird Werden Wurde Kann Können Muss Soll Darf Gibt`)
