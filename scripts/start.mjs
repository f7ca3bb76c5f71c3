import { build, installMissing, run } from './install-missing.mjs'

// Opens the desk; an empty record is filled with the example dossiers. Options are those of `lagebild serve`.
installMissing()
build()
run('node', ['packages/cli/dist/main.js', 'serve', '--examples', 'examples', '--open', ...process.argv.slice(2)])
