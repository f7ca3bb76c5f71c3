import { addCommand } from './add.ts'
import { articlesCommand } from './articles.ts'
import { backupCommand } from './backup.ts'
import { changesCommand } from './changes.ts'
import type { Command } from './command.ts'
import { completionCommand } from './completion.ts'
import { diffCommand } from './diff.ts'
import { doctorCommand } from './doctor.ts'
import { dossiersCommand } from './dossiers.ts'
import { entitiesCommand } from './entities.ts'
import { exchangesCommand } from './exchanges.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { failedCommand } from './failed.ts'
import { happeningsCommand } from './happenings.ts'
import { importCommand } from './import.ts'
import { parseCommand } from './parse.ts'
import { readCommand } from './read.ts'
import { rebuildCommand } from './rebuild.ts'
import { rereadCommand } from './reread.ts'
import { restoreCommand } from './restore.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import { showCommand } from './show.ts'
import { sourcesCommand } from './sources.ts'
import { storiesCommand } from './stories.ts'
import { watchCommand } from './watch.ts'

/** All verbs, in the order in which the overview lists them. */
export const commands: readonly Command[] = [
  readCommand,
  explainCommand,
  parseCommand,
  addCommand,
  serveCommand,
  watchCommand,
  failedCommand,
  happeningsCommand,
  exchangesCommand,
  diffCommand,
  changesCommand,
  sourcesCommand,
  entitiesCommand,
  storiesCommand,
  articlesCommand,
  searchCommand,
  showCommand,
  dossiersCommand,
  rereadCommand,
  rebuildCommand,
  exportCommand,
  importCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
  completionCommand(() => commands),
]
