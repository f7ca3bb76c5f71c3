/** How sites head their lists of other articles; the whole line. */
const listHeadings =
  /^(?:mehr (?:zum thema|zu\b.*|aus\b.*|von\b.*|über\b.*)|weitere (?:meldungen|artikel|nachrichten|themen|beiträge|news)\b.*|das könnte (?:sie|dich|ihnen) .*|auch interessant|empfehlung(?:en)?\b.*|(?:am )?meist ?gelesen(?:e artikel)?|top[- ]?(?:themen|stories|news)|lesen sie (?:auch|mehr|dazu)\b.*|lies auch\b.*|verwandte (?:artikel|themen)|themen(?: in diesem artikel)?|schlagw(?:orte|örter)|kommentare?(?: \(?\d+\)?)?|newsletter|related(?: (?:stories|articles|posts|news|content|topics|coverage))?|read (?:more|also|next)\b.*|more (?:from|on|about|in|stories|news)\b.*|most (?:read|viewed|popular|shared)|you (?:may|might) (?:also )?(?:like|be interested).*|recommended(?: for you| stories)?|recent (?:posts|stories|news)|latest (?:news|stories)|trending(?: now)?|editor.?s.? picks?|top stories|see also|topics|tags|share (?:this|on)\b.*|explore more\b.*|what to read next|(?:\d+ )?comments?(?: \(?\d+\)?)?|join the (?:discussion|conversation)|up next|(?:jetzt |hier )?weiterlesen(?: mit .*)?|(?:jetzt )?(?:abonnieren|abo abschließen|mitglied werden).*|unterstützen sie (?:uns|unse).*|keep reading\b.*|continue reading\b.*|support (?:our|independent|quality) journalism.*|become a (?:member|subscriber).*|subscribe (?:to|now|for)\b.*|sign up (?:for|to)\b.*|explore (?:more|our) offers.*)[:.!…]?$/iu

/** Lines that sites set between or below the paragraphs of an article. */
const lines =
  /^(?:anzeige|werbung|advertisement|advertising|sponsored|ad|promoted|story continues below.*|article continues (?:below|after).*|weiter nach der (?:anzeige|werbung).*|(?:lesen|hören|sehen) sie (?:hier |dazu )?(?:auch|mehr|weiter)\b.*|lies auch\b.*|mehr dazu\b.*|mehr zum thema\b.*|siehe auch\b.*|read (?:more|also)\b.*|see also\b.*|related:.*|watch:.*|listen:.*|(?:jetzt |hier )?(?:weiterlesen|abonnieren|anmelden|registrieren|testen)\b.*|sie haben bereits ein .*|already (?:a subscriber|have an account).*|subscribe (?:now|today|to)\b.*|sign (?:up|in)\b.*|log in\b.*|create (?:a free|an) account.*|to continue reading.*|dieser (?:artikel|inhalt) ist (?:nur|exklusiv) .*|this (?:article|content) is (?:only|exclusively|for subscribers).*|(?:foto|fotos|bild|bilder|grafik|video|photo|photos|picture|image|photograph|credit)s?(?: ?\/[^:]{0,30})?: .{2,80}|bild \d+ von \d+\b.*|(?:image|photo|picture) \d+ of \d+\b.*|(?:artikel |seite |beitrag )?(?:teilen|drucken|merken|versenden|kommentieren|vorlesen)|share(?: (?:this|article|on .{2,20}))?|print|e-?mail|copy link|link kopieren|teilen auf .*|(?:lesezeit|lesedauer)\b.*|(?:ca\. )?\d+ min(?:uten)?\.?(?: lesezeit)?|\d+ min(?:ute)?s? read|loading\b.*|wird geladen\b.*|nach oben|zurück|weiter|next|previous|back to top|mehr laden|load more|show more|mehr anzeigen|inhalt laden|zum (?:seiten)?anfang|alle rechte vorbehalten.*|all rights reserved.*|(?:©|\(c\)|copyright)[^.]{0,120}|dieses thema im programm\b.*|über dieses thema berichtete\b.*|tags?: .*|themen: .*|topics?: .*|filed under\b.*|tagged\b.*|posted (?:in|on)\b.*|categor(?:y|ies): .*|kategorien?: .*|(?:tel(?:efon)?|fax|e-?mail)\.?: .*|follow (?:us|.{2,30} on)\b.*|folgen sie uns\b.*)$/iu

/** Paragraphs by which sites ask for consent, accounts or money, wherever they stand. */
const requests =
  /(?:(?:we|wir)\b.{0,40}\b(?:use|verwenden|nutzen|setzen)\b.{0,40}\bcookies\b|\bcookies (?:ein|zu verwenden)\b|unsere \d* ?partner\b.{0,60}\b(?:daten|informationen)\b|our (?:\d+ )?partners\b.{0,60}\b(?:store|process|data)\b|an dieser stelle (?:finden sie|steht|befindet sich)\b.{0,60}\b(?:extern|inhalt)|externe[nr]? inhalt\b.{0,80}\b(?:klick|anzeigen|laden)|enable javascript|javascript (?:aktivieren|einschalten)|abonnement\b.{0,60}\bkündbar|jederzeit kündbar|cancel (?:at )?any ?time|unsubscribe at any time|kostenlos (?:lesen|testen)\?|enter your email|e-mail-adresse ein|(?:consider|please) (?:becoming|become) a (?:member|subscriber|supporter)|subscribe to (?:unlock|read|continue)|(?:werden sie|jetzt) (?:mitglied|abonnent)|unterstützen sie (?:uns|unseren? journalismus)|complete digital access)/iu

/** Longest line that can be one of a site's own. */
const longestLine = 260

export function isListHeading(text: string): boolean {
  return text.length <= 80 && listHeadings.test(text)
}

/** Whether a block is one of the site's own lines: `Anzeige`, `Lesen Sie auch: …`, `Foto: …`, `Sie haben bereits ein Abo?`. */
export function isFurnitureLine(text: string): boolean {
  return text.length <= longestLine && (lines.test(text) || requests.test(text))
}
