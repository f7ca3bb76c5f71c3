export function DossierView() {
  return <h1>DossierView</h1>
}
