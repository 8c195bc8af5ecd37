const proposals = '/members/organizations/:handle/profile-proposals'
const GROUP = 'group' as const
const PUBLIC = 'public' as const

/** How a group presents itself, and what the cms tells of it, as known-routes.ts names all. */
export const PROFILE_ROUTES = {
  [`GET ${proposals}`]: { for: GROUP },
  [`POST ${proposals}`]: {
    for: GROUP,
    body: () => ({ headline: 'Ahora es mío', body: null, quote: null, photo: null, isSigned: false }),
  },
  // Only what another server of ours signed: tried in profile-proposals.test.
  'POST /bridge/profile-outcomes': { for: PUBLIC },
}
