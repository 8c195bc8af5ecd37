import { xml } from './xml.ts'

export type Entry = { path: string; changedAt?: string; english?: string }

export const sitemapIndex = (addresses: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses
    .map((address) => `<sitemap><loc>${xml(address)}</loc></sitemap>`)
    .join('')}</sitemapindex>`

export function sitemap(base: string, entries: Entry[]): string {
  const alternate = (lang: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${lang}" href="${xml(base + path)}"/>`
  const urls = entries.flatMap(({ path, changedAt, english }) => {
    const links = english ? alternate('es', path) + alternate('en', english) : ''
    const changed = changedAt ? `<lastmod>${changedAt.slice(0, 10)}</lastmod>` : ''
    return [path, ...(english ? [english] : [])].map(
      (one) => `<url><loc>${xml(base + one)}</loc>${changed}${links}</url>`,
    )
  })
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>`
}
