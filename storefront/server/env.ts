import { bootProblems } from '../../store/src/boot-problems.ts'

/** Where this server listens; everything else it needs is read by Astro's env schema. */
const shopPort = process.env.SHOP_URL && new URL(process.env.SHOP_URL).port
const isDemo = process.env.DEMO === '1'
const host = process.env.HOST || (isDemo ? '127.0.0.1' : '0.0.0.0')

const problems = bootProblems(process.env, host)
if (problems.length > 0) {
  console.error(`La tienda no puede arrancar así:\n  ${problems.join('\n  ')}`)
  process.exit(1)
}

export const env = {
  host,
  port: Number(process.env.PORT || shopPort || 4321),
  shopUrl: process.env.SHOP_URL ?? '',
  storeUrl: process.env.STORE_INTERNAL_URL || process.env.STORE_URL || '',
  isHttps: process.env.SHOP_URL?.startsWith('https:') ?? false,
}
