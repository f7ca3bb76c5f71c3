/** Style of the documentation. */
export const documentationStyle = `:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent) }
body { display: grid; font: 1rem/1.5 system-ui, sans-serif; gap: 2rem; grid-template-columns: 12rem minmax(0, 60rem); margin: 0; padding: 2rem }
nav { align-self: start; position: sticky; top: 2rem }
nav ul { list-style: none; padding: 0 }
nav [aria-current] { font-weight: 700 }
h1 { margin-top: 0 }
h2 { border-top: 1px solid var(--line); font-size: 1.1rem; margin-top: 2rem; overflow-wrap: anywhere; padding-top: 1rem }
pre { border: 1px solid var(--line); overflow-x: auto; padding: .75rem }
code, pre { font-family: ui-monospace, monospace; font-size: .9em }
table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .75rem .35rem 0; text-align: left; vertical-align: top }
th small { font-weight: 400 }
a:focus-visible { outline: 3px solid; outline-offset: 2px }
@media (max-width: 50rem) { body { grid-template-columns: minmax(0, 1fr); padding: 1rem } nav { position: static } }
`
