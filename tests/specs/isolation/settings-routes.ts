import { dayIn } from '../../support/days.ts'

type Victim = { tariffId: string; pointId: string; handle: string }

const desk = '/desk/organizations/:handle'
const rates = { for: 'federation' as const, needs: 'rates' as const }
const shop = { for: 'federation' as const, needs: 'shop' as const }
const ofCategory = () => ({ id: 'pcat_01ABCDEF' })
const tomorrow = () => dayIn(2)

const ofPoint = ({ pointId }: Victim) => ({ id: pointId })
const place = {
  ...{ name: 'Bodega de la ladrona', address: 'Calle 1', communeCode: '08203' },
  ...{ hours: 'Siempre', instructions: '', dates: [] },
}

/** Of what an organization settles, as known-routes.ts names all. */
export const SETTINGS_ROUTES = {
  [`GET ${desk}/points`]: { for: 'desk' as const },
  [`POST ${desk}/points`]: {
    for: 'desk' as const,
    body: ({ handle }: Victim) => ({ ...place, kind: 'pickup', organization: handle }),
  },
  [`POST ${desk}/points/:id`]: { for: 'desk' as const, params: ofPoint, body: () => place },
  [`POST ${desk}/points/:id/ending`]: { for: 'desk' as const, params: ofPoint, body: () => ({}) },
  [`GET ${desk}/announcements`]: { for: 'desk' as const },
  [`POST ${desk}/announcements`]: {
    for: 'desk' as const,
    body: () => ({ place: 'groups', text: 'Ladrona', from: tomorrow(), until: tomorrow() }),
  },
  [`POST ${desk}/announcements/:id/ending`]: {
    for: 'desk' as const,
    params: () => ({ id: 'anno_01ABCDEF' }),
    body: () => ({}),
  },
  [`GET ${desk}/federation`]: shop,
  [`POST ${desk}/federation`]: { ...shop, body: () => ({ name: 'De la ladrona', communeCode: '08203' }) },
  [`GET ${desk}/categories`]: shop,
  [`POST ${desk}/categories`]: { ...shop, body: () => ({ name: 'Ladrona', after: '', like: '' }) },
  [`POST ${desk}/categories/:id`]: {
    ...shop,
    params: ofCategory,
    body: () => ({ name: 'Ladrona', after: '', like: '' }),
  },
  [`POST ${desk}/categories/:id/photo`]: { ...shop, params: ofCategory, body: () => ({ alt: 'Ladrona' }) },
  [`POST ${desk}/categories/:id/offer`]: { ...shop, params: ofCategory, body: () => ({ isOffered: false }) },
  [`GET ${desk}/terms`]: { for: 'federation' as const },
  [`POST ${desk}/share-terms`]: {
    for: 'federation' as const,
    body: () => ({ group: '0', association: '0', federation: '100', fund: '0', cardFee: '0' }),
  },
  [`GET ${desk}/agreement-terms`]: { for: 'desk' as const },
  [`POST ${desk}/agreement-terms`]: {
    for: 'desk' as const,
    body: () => ({ group: '100', association: '0', federation: '0', fund: '0' }),
  },
  [`POST ${desk}/selling-entity`]: { for: 'federation' as const, body: () => ({ legalName: 'Ladrona' }) },
  [`POST ${desk}/term-changes/:id`]: {
    for: 'federation' as const,
    params: () => ({ id: 'chg_01ABCDEF' }),
    body: () => ({ decision: 'confirm' }),
  },
  [`GET ${desk}/rates`]: rates,
  [`GET ${desk}/rates/:id/:file`]: {
    ...rates,
    params: ({ tariffId }: Victim) => ({ id: tariffId, file: 'rates.csv' }),
  },
  [`POST ${desk}/rates/preview`]: { ...rates, body: () => ({ validFrom: tomorrow(), carrier: 'Ladrona' }) },
  [`POST ${desk}/rates`]: { ...rates, body: () => ({ validFrom: tomorrow(), carrier: 'Ladrona' }) },
  [`POST ${desk}/rate-changes/:id`]: {
    ...rates,
    params: () => ({ id: 'chg_01ABCDEF' }),
    body: () => ({ decision: 'confirm' }),
  },
}
