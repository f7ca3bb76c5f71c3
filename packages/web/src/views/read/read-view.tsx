export function ReadView() {
  return <h1>ReadView</h1>
}
