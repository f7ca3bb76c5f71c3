export function HappeningView() {
  return <h1>HappeningView</h1>
}
