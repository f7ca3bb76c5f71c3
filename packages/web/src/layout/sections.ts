/** The entries of the masthead: where they lead and which pages belong to them. */
export const sections = [
  { path: '/', name: 'record', covers: /^\/($|happenings\/)/ },
  { path: '/dossiers', name: 'dossiers', covers: /^\/dossiers/ },
  { path: '/stories', name: 'stories', covers: /^\/stories/ },
  { path: '/exchanges', name: 'exchanges', covers: /^\/exchanges/ },
  { path: '/sources', name: 'sources', covers: /^\/sources/ },
  { path: '/entities', name: 'entities', covers: /^\/entities/ },
  { path: '/map', name: 'map', covers: /^\/map/ },
  { path: '/graph', name: 'graph', covers: /^\/graph/ },
  { path: '/read', name: 'read', covers: /^\/(read|articles)/ },
] as const
