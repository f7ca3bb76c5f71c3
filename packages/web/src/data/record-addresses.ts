/** Addresses of the desk's pages about one thing. */
export const recordAddresses = {
  happening: (id: string) => `/happenings/${encodeURIComponent(id)}`,
  entity: (key: string) => `/entities/${encodeURIComponent(key)}`,
  source: (key: string) => `/sources/${encodeURIComponent(key)}`,
  story: (id: string) => `/stories/${encodeURIComponent(id)}`,
  dossier: (id: string) => `/dossiers/${encodeURIComponent(id)}`,
  /** An article, at a claim (`c3`) or at an offset of its text (`at-120`) where one is given. */
  article: (id: string, anchor?: string) => `/articles/${encodeURIComponent(id)}${anchor ? `#${anchor}` : ''}`,
} as const
