type Victim = { tariffId: string }

const desk = '/desk/organizations/:handle'
const rates = { for: 'federation' as const, needs: 'rates' as const }
const tomorrow = () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)

/** Of what an organization settles, as known-routes.ts names all. */
export const SETTINGS_ROUTES = {
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
