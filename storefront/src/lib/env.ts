import * as raw from 'astro:env/server'

const bare = (url: string) => url.replace(/\/+$/, '')

export const env = {
  shopUrl: bare(raw.SHOP_URL),
  isHttps: raw.SHOP_URL.startsWith('https:'),
  storeUrl: bare(raw.STORE_INTERNAL_URL || raw.STORE_URL),
  cmsUrl: bare(raw.CMS_INTERNAL_URL || raw.CMS_URL),
  cmsPublicUrl: bare(raw.CMS_URL),
  internalSecret: raw.INTERNAL_SECRET,
  cookieSecret: raw.COOKIE_SECRET,
  dataDir: raw.DATA_DIR,
  isDemo: raw.DEMO === '1',
}
