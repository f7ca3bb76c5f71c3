/** The values of a cell that holds several: `a|b`. */
export function formsOf(cell: string | undefined): string[] {
  return cell ? cell.split('|') : []
}
