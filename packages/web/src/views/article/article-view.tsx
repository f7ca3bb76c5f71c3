export function ArticleView() {
  return <h1>ArticleView</h1>
}
