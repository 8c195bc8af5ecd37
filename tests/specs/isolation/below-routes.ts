type Victim = { handle: string; memberId: string }

const DESK = 'desk' as const
const ASSOCIATIONS = { for: 'federation' as const, needs: 'associations' as const }
const desk = '/desk/organizations/:handle'
const ofGroup = ({ handle }: Victim) => ({ group: handle })

/** Of the associations and groups below a desk, as known-routes.ts names all. */
export const BELOW_ROUTES = {
  [`GET ${desk}/associations`]: ASSOCIATIONS,
  [`POST ${desk}/associations`]: {
    ...ASSOCIATIONS,
    body: () => ({ name: 'Asociación de Intrusas', communeCode: '08203' }),
  },
  [`GET ${desk}/groups`]: { for: DESK },
  [`POST ${desk}/groups`]: { for: DESK, body: () => ({ name: 'Grupo de Intrusas', communeCode: '08203' }) },
  [`GET ${desk}/import-template`]: { for: DESK },
  [`POST ${desk}/groups/:group/imports`]: { for: DESK, params: ofGroup },
  [`GET ${desk}/groups/:group`]: { for: DESK, params: ofGroup },
  [`GET ${desk}/groups/:group/faults`]: { for: DESK, params: ofGroup },
  [`POST ${desk}/groups/:group`]: {
    for: DESK,
    params: ofGroup,
    body: () => ({ name: 'Ahora es mío', communeCode: '08203' }),
  },
  [`POST ${desk}/groups/:group/trust`]: { for: DESK, params: ofGroup, body: () => ({ isTrusted: true }) },
  [`POST ${desk}/groups/:group/status`]: {
    for: DESK,
    params: ofGroup,
    body: () => ({ to: 'left', isSure: true }),
  },
  [`POST ${desk}/groups/:group/members`]: {
    for: DESK,
    params: ofGroup,
    body: () => ({ name: 'Intrusa Prueba', role: 'leader', phone: '+56900009998' }),
  },
  [`POST ${desk}/groups/:group/members/:member`]: {
    for: DESK,
    params: (victim: Victim) => ({ ...ofGroup(victim), member: victim.memberId }),
    body: () => ({ name: 'Ahora soy yo', phone: '+56900009997', hasAgreed: true }),
  },
}
