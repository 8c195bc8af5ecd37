type Victim = { circleId: string; mentorshipId: string; memberId: string }

const desk = '/desk/organizations/:handle'
const SELF = 'self' as const
const DESK = 'desk' as const
const circle = { for: DESK, params: ({ circleId: id }: Victim) => ({ id }) }

/** Who would take over an office, and mentoring, as known-routes.ts names all. */
export const LEADERSHIP_ROUTES = {
  'GET /members/me/path': { for: SELF },
  'POST /members/me/path': {
    for: SELF,
    body: ({ mentorshipId: id }: Victim) => ({
      ...{ says: 'mentoring', id, answer: 'end' },
      saidAt: new Date().toISOString(),
    }),
  },
  [`GET ${desk}/leadership`]: { for: DESK },
  [`POST ${desk}/circles`]: { for: DESK, body: () => ({ name: 'De la ladrona', about: 'Nada' }) },
  [`GET ${desk}/circles/:id`]: circle,
  [`POST ${desk}/circles/:id/people`]: {
    ...circle,
    body: ({ memberId }: Victim) => ({ to: 'out', members: [memberId] }),
  },
  [`POST ${desk}/circles/:id/meetings`]: {
    ...circle,
    body: ({ memberId }: Victim) => ({ day: '2026-11-01', talked: 'Nada', present: [memberId] }),
  },
  [`POST ${desk}/circles/:id/meetings/:meeting/taking-back`]: {
    ...circle,
    params: ({ circleId: id }: Victim) => ({ id, meeting: 'mmee_01ABCDEF' }),
  },
  [`POST ${desk}/circles/:id/ending`]: circle,
  [`POST ${desk}/mentorships`]: {
    for: DESK,
    body: ({ memberId: mentee }: Victim) => ({ mentor: 'mem_01ABCDEF', mentee }),
  },
  [`POST ${desk}/mentorships/:id/ending`]: {
    for: DESK,
    params: ({ mentorshipId: id }: Victim) => ({ id }),
  },
}
