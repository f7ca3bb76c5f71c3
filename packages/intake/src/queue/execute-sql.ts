/**
 * Runs one SQL statement on the archive's database, PGlite or PostgreSQL, each in a transaction of its own. `values` fill `$1`, `$2` …
 */
export type ExecuteSql = (
  sql: string,
  values?: readonly unknown[],
) => Promise<{ readonly rows: readonly Record<string, unknown>[] }>
