/** Whether a type of schema.org stands for an article of a news site. */
export function isArticleType(type: unknown): boolean {
  return (
    typeof type === 'string' &&
    /(?:^|[/:#])(?:\w*NewsArticle|(?:Scholarly|Satirical|Advertiser)?Article|Report|\w*BlogPosting|LiveBlogPosting)$/.test(
      type,
    )
  )
}
