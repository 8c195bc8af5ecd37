type Victim = { trainingSessionId: string; memberId: string; trialId: string }

const group = '/members/organizations/:handle'
const desk = '/desk/organizations/:handle'
const PUBLIC = 'public' as const
const SELF = 'self' as const
const DESK = 'desk' as const
const GROUP = 'group' as const
const ofCertificate = ({ certificateId }: { certificateId: string }) => ({ id: certificateId })
const ofSession = ({ trainingSessionId: id }: Victim) => ({ id })
const ofTrial = ({ trialId }: Pick<Victim, 'trialId'>) => ({ id: trialId })
const strangersTrial = {
  ...{ trial: 'de-la-ladrona', step: 'idea', doneAt: '2026-11-30T10:00:00Z' },
  says: { title: 'De la ladrona', why: '', course: null, lesson: null },
}
/** Of no association that the others are not of: that it is not theirs is tried in sessions.test. */
const ofNone = () => ({ id: 'tses_01ABCDEF' })
const session = { for: DESK, params: ofSession }
const facts = {
  ...{ course: 'ninguno', day: '2027-01-10', from: '10:00', until: '12:00', place: 'De la ladrona' },
  ...{ places: 1, trainer: 'mem_01ABCDEF', childcare: '', transport: '' },
}

/** What is learned and certified, as known-routes.ts names all. */
export const TRAINING_ROUTES = {
  'GET /certificates/:code': { for: PUBLIC },
  'GET /certificates/:code/paper': { for: PUBLIC },
  'GET /certificates/:code/badge': { for: PUBLIC },
  'GET /badge-issuer': { for: PUBLIC },
  'POST /badge-checks': { for: PUBLIC },
  'GET /members/me/courses': { for: SELF },
  'POST /members/me/lesson-results': { for: SELF, body: () => ({ course: 'ninguno' }) },
  [`GET ${desk}/certificates`]: { for: DESK },
  [`GET ${desk}/certificates/:id`]: { for: DESK, params: ofCertificate },
  [`POST ${desk}/certificates/:id/revocation`]: {
    for: DESK,
    params: ofCertificate,
    body: () => ({ reason: 'No es mío' }),
  },
  [`POST ${desk}/certificate-extensions`]: {
    for: DESK,
    body: ({ certificateId }: { certificateId: string }) => ({
      certificates: [certificateId],
      until: '2027-12-31',
      reason: 'No es mío',
    }),
  },
  'GET /members/me/sessions': { for: SELF },
  'POST /members/me/sessions/:id/enrolment': { for: SELF, params: ofNone, body: () => ({ to: 'enrolled' }) },
  'POST /members/me/sessions/:id/attendance': { for: SELF, params: ofNone, body: () => ({ code: 'AAAAAA' }) },
  'GET /members/me/sessions/:id/calendar': { for: SELF, params: ofNone },
  // Of sessions where an office of hers trains, as at the desk: attendance.test tries those of others.
  'GET /members/me/attendance-lists': { for: SELF },
  'GET /members/me/attendance-lists/:id': { for: SELF, params: ofNone },
  'POST /members/me/attendance-lists/:id': {
    for: SELF,
    params: ofNone,
    body: ({ memberId }: Victim) => ({ members: [memberId] }),
  },
  [`GET ${desk}/training-report`]: { for: DESK },
  [`GET ${desk}/sessions`]: { for: DESK },
  [`POST ${desk}/sessions`]: { for: DESK, body: () => facts },
  [`GET ${desk}/sessions/:id`]: session,
  [`POST ${desk}/sessions/:id`]: { ...session, body: () => facts },
  [`GET ${desk}/sessions/:id/calendar`]: session,
  [`GET ${desk}/sessions/:id/code`]: session,
  [`POST ${desk}/sessions/:id/cancellation`]: { ...session, body: () => ({ reason: 'Ladrona' }) },
  [`POST ${desk}/sessions/:id/enrolments`]: {
    ...session,
    body: ({ memberId }: Victim) => ({ to: 'enrolled', members: [memberId] }),
  },
  [`POST ${desk}/sessions/:id/attendance`]: {
    ...session,
    body: ({ memberId }: Victim) => ({ how: 'list', members: [memberId] }),
  },
  [`POST ${desk}/sessions/:id/attendance/:member`]: {
    ...session,
    params: (victim: Victim) => ({ ...ofSession(victim), member: victim.memberId }),
    body: () => ({ reason: 'Ladrona' }),
  },
  [`GET ${group}/trials`]: { for: GROUP },
  [`POST ${group}/trials`]: { for: GROUP, body: () => strangersTrial },
  [`GET ${desk}/trials`]: { for: DESK },
  [`GET ${desk}/trials/:id`]: { for: DESK, params: ofTrial },
  [`POST ${desk}/trials/:id/advice`]: {
    for: DESK,
    params: ofTrial,
    body: () => ({ text: 'Esto no es mío' }),
  },
  // Only what another server of ours signed: tried in courses.test.
  'POST /bridge/course-outlines': { for: PUBLIC },
}
