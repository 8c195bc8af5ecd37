const PUBLIC = 'public' as const
const SELF = 'self' as const

/** What is learned and certified, as known-routes.ts names all. */
export const TRAINING_ROUTES = {
  'GET /certificates/:code': { for: PUBLIC },
  'GET /certificates/:code/paper': { for: PUBLIC },
  'GET /members/me/courses': { for: SELF },
  'POST /members/me/lesson-results': { for: SELF, body: () => ({ course: 'ninguno' }) },
  // Only what another server of ours signed: tried in courses.test.
  'POST /bridge/course-outlines': { for: PUBLIC },
}
