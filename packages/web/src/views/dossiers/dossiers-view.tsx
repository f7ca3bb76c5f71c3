export function DossiersView() {
  return <h1>DossiersView</h1>
}
