import { ofSimulators, SIMULATOR_NAMES, simulatorOf } from '../simulators.mjs'

/**
 * What each server is told, by the names of docs/interfaces.md. Servers reach each other at 127.0.0.1; people at
 * localhost.
 * @param {{
 *   ports: import('../settings.mjs').Ports, dataDir: string, secrets: import('./secrets.mjs').Secrets,
 *   databaseUrls: { store: string, cms: string }, ownerUrl: (database: string) => string,
 *   admin: { email: string, password: string }, treasury: { email: string, password: string } | null,
 *   cmsAdmin: { email: string, password: string },
 *   adminDir: string, isDemo: boolean, isDev: boolean, given: NodeJS.ProcessEnv
 * }} of
 */
export function environmentsOf({
  ports,
  dataDir,
  secrets,
  databaseUrls,
  ownerUrl,
  admin,
  treasury,
  cmsAdmin,
  adminDir,
  isDemo,
  isDev,
  given,
}) {
  const open = (/** @type {number} */ port) => `http://localhost:${port}`
  const inside = (/** @type {number} */ port) => `http://127.0.0.1:${port}`
  const simulated = SIMULATOR_NAMES.filter((name) => isDemo && !given[simulatorOf(name).realKey])
  /** @type {Record<string, string>} */
  const toldOfSimulators = Object.assign(
    {},
    ...simulated.map((name) => simulatorOf(name).told(inside(ports[name]))),
  )
  const common = {
    NODE_ENV: isDev ? 'development' : 'production',
    SHOP_URL: given.SHOP_URL ?? open(ports.shop),
    STORE_URL: given.STORE_URL ?? open(ports.store),
    CMS_URL: given.CMS_URL ?? open(ports.cms),
    SHOP_INTERNAL_URL: inside(ports.shop),
    STORE_INTERNAL_URL: inside(ports.store),
    CMS_INTERNAL_URL: inside(ports.cms),
    INTERNAL_SECRET: secrets.internal,
    DATA_DIR: dataDir,
    DEMO: isDemo ? '1' : '0',
    // Pictures are drawn in several threads; each with a heap of its own would keep what it once had (glibc).
    MALLOC_ARENA_MAX: '2',
  }
  return {
    /** Gateways that are played here, for nobody gave their keys. */
    simulated,
    store: {
      ...common,
      DATABASE_URL: databaseUrls.store,
      JWT_SECRET: secrets.jwt,
      COOKIE_SECRET: secrets.cookie,
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      ...(treasury && { TREASURY_EMAIL: treasury.email, TREASURY_PASSWORD: treasury.password }),
      ADMIN_DIR: adminDir,
      ADMIN_DISABLED: isDev ? 'false' : 'true',
      MEDUSA_DISABLE_TELEMETRY: '1',
      ...toldOfSimulators,
    },
    cms: {
      ...common,
      DATABASE_URL: databaseUrls.cms,
      PAYLOAD_SECRET: secrets.payload,
      CMS_ADMIN_EMAIL: cmsAdmin.email,
      CMS_ADMIN_PASSWORD: cmsAdmin.password,
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(ports.cms),
    },
    storefront: {
      ...common,
      COOKIE_SECRET: secrets.cookie,
      HOST: '127.0.0.1',
      PORT: String(ports.shop),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    /** Over a server's: migrations change tables, which only their owner may. */
    asOwner: { store: { DATABASE_URL: ownerUrl('store') }, cms: { DATABASE_URL: ownerUrl('cms') } },
    seed: {
      ...common,
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      JWT_SECRET: secrets.jwt,
      CMS_ADMIN_EMAIL: cmsAdmin.email,
      CMS_ADMIN_PASSWORD: cmsAdmin.password,
    },
    /** For the history of the demonstration, whose cards only its simulator knows. */
    history: {
      OWNER_DATABASE_URL: ownerUrl('store'),
      ...(simulated.includes('simulator') && { SIMULATOR_URL: inside(ports.simulator) }),
    },
    simulatorUrls: ofSimulators((_, name) => open(ports[name])),
  }
}

/** @typedef {ReturnType<typeof environmentsOf>} Environments */
