/** Style of the briefing's page, on screen and on paper. */
export const briefingStyle = `:root { color-scheme: light dark }
body { font: 1rem/1.5 Charter, 'Iowan Old Style', Georgia, serif; margin: 0 auto; max-width: 44rem; padding: 2rem 1rem }
h1, h2 { font-weight: 600; line-height: 1.2 }
h2 { border-bottom: 1px solid; font-size: 1.15rem; margin-top: 2rem; padding-bottom: .25rem }
dl { display: grid; gap: .25rem 1rem; grid-template-columns: max-content 1fr }
dd { margin: 0 }
ul { padding-left: 1.25rem }
li { margin: .5rem 0 }
sup { line-height: 0; margin-left: .15em }
small { white-space: nowrap }
ol { font-size: .9rem; overflow-wrap: anywhere }
@media print { body { font-size: 10pt; max-width: none; padding: 0 } section, li { break-inside: avoid-page } a { color: inherit; text-decoration: none } }
`
