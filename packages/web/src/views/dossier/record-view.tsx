export function RecordView() {
  return <h1>RecordView</h1>
}
