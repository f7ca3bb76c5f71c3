/** The entries of the masthead: where they lead and which pages belong to them. */
export const sections = [
  { path: '/', name: 'record', covers: /^\/($|happenings\/)/ },
  { path: '/dossiers', name: 'dossiers', covers: /^\/dossiers/ },
  { path: '/read', name: 'read', covers: /^\/(read|articles)/ },
] as const
