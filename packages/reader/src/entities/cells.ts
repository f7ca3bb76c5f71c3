import { type Sector, sectorSchema } from '@lagebild/schema'

/** The values of a lexicon cell; none where the cell is empty. */
export function valuesOf(cell: string | undefined): string[] {
  return cell ? cell.split('|') : []
}

/** The sector of a cell, null where it is empty. Throws where the lexicon names a sector that there is not. */
export function sectorOf(cell: string | undefined): Sector | null {
  return cell ? sectorSchema.parse(cell) : null
}
