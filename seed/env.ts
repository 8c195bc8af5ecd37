/** The only reader of the environment here. A flag (`--store-url=…`) wins over its variable (`STORE_URL`). */
const flags = new Map(
  process.argv
    .slice(2)
    .filter((argument) => argument.startsWith('--'))
    .map((argument) => {
      const [name = '', ...value] = argument.slice(2).split('=')
      return [name.toUpperCase().replaceAll('-', '_'), value.join('=')] as const
    }),
)

const given = (name: string): string | undefined => flags.get(name) || process.env[name] || undefined

const address = (name: string, internal: string, local: string) =>
  (given(name) && flags.has(name) ? flags.get(name) : (given(internal) ?? given(name)))?.replace(/\/$/, '') ??
  local

export const env = {
  storeUrl: address('STORE_URL', 'STORE_INTERNAL_URL', 'http://localhost:9000'),
  cmsUrl: address('CMS_URL', 'CMS_INTERNAL_URL', 'http://localhost:3000'),
  /** As browsers reach them. */
  publicStoreUrl: address('STORE_URL', 'STORE_URL', 'http://localhost:9000'),
  shopUrl: address('SHOP_URL', 'SHOP_URL', 'http://localhost:4321'),
  simulatorUrl: given('SIMULATOR_URL'),
  /** Of the store's database, as its owner. */
  ownerUrl: given('OWNER_DATABASE_URL'),
  dataDir: given('DATA_DIR'),
  adminEmail: given('ADMIN_EMAIL'),
  adminPassword: given('ADMIN_PASSWORD'),
  /** The store's own: who has it needs no second factor. */
  storeSecret: given('JWT_SECRET'),
  cmsAdminEmail: given('CMS_ADMIN_EMAIL'),
  cmsAdminPassword: given('CMS_ADMIN_PASSWORD'),
  /** The demonstration's accounts have public passwords: only a demonstration makes them. */
  isDemo: given('DEMO') === '1',
}
