/** Where this server listens; everything else it needs is read by Astro's env schema. */
const shopPort = process.env.SHOP_URL && new URL(process.env.SHOP_URL).port

export const env = {
  host: process.env.HOST || '0.0.0.0',
  port: Number(process.env.PORT || shopPort || 4321),
  shopUrl: process.env.SHOP_URL ?? '',
  storeUrl: process.env.STORE_INTERNAL_URL || process.env.STORE_URL || '',
  isHttps: process.env.SHOP_URL?.startsWith('https:') ?? false,
}
