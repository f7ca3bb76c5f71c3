import type { ColumnType, JSONColumnType } from 'kysely'

/** A jsonb column: read as the value, written as JSON text, since one of the drivers takes a bare array for a PostgreSQL array. */
export type Json<Value extends object> = JSONColumnType<Value, string, string>

/** A range column in PostgreSQL's notation: `[2024-11-20,2024-11-21)`. */
export type Range = string

/** An ISO date; both drivers give it as text, without a time zone. */
export type Day = string

/** An ISO date-time in UTC that the database sets itself. */
export type SetByDatabase = ColumnType<string, string | undefined, string>
