/** Where an archive is kept: in a folder, by this process alone, or on a PostgreSQL server, by any number. */
export type ArchivePlace = { readonly folder: string } | { readonly databaseUrl: string }
