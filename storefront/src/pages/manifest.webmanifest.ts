import type { APIRoute } from 'astro'
import { getChrome } from '../lib/page.ts'
import { paths } from '../lib/paths.ts'

const icon = (size: number) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })

/** The shop on a home screen. The groups' app has its own, below `/grupo`. */
export const GET: APIRoute = async () => {
  const { shop, brand } = await getChrome('es')
  const manifest = {
    id: '/',
    name: shop?.federation.name ?? 'Tienda',
    short_name: shop?.federation.name.split(' ')[0] ?? 'Tienda',
    description: brand?.intro ?? undefined,
    lang: 'es-CL',
    start_url: paths.home,
    scope: '/',
    display: 'browser',
    background_color: '#f8f2e6',
    theme_color: '#f8f2e6',
    icons: [icon(192), icon(512), { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  }
  return new Response(JSON.stringify(manifest), {
    headers: {
      'content-type': 'application/manifest+json; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    },
  })
}
