import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { env } from '../env'
import { PANEL_POLICY } from './header-rules'

const PREPARING = `<!doctype html><html lang="es-CL"><meta charset="utf-8"><meta http-equiv="refresh" content="5">
<title>Se está preparando</title><p>El panel se está preparando. Esta página se recarga sola.</p>`

/** The panel, built apart from the server and possibly after it: until then its address says so. */
export async function adminApp(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const root = env.adminDir
  // Medusa's own pages of entering know no second factor: ours stands before the panel.
  if (/^\/app\/(?:login|invite|reset-password)(?:[/?]|$)/.test(req.originalUrl))
    return res.redirect(303, '/entrar')
  if (!root || req.method !== 'GET') return next()
  const asked = path.normalize(
    decodeURIComponent(req.originalUrl.split('?')[0] ?? '').replace(/^\/app\/?/, ''),
  )
  const isInside = asked !== '.' && !asked.startsWith('..') && !path.isAbsolute(asked)
  const file = isInside ? await stat(path.join(root, asked)).catch(() => null) : null
  if (file?.isFile()) return res.sendFile(asked, { root, immutable: true, maxAge: '1y', dotfiles: 'allow' })
  if (existsSync(path.join(root, 'index.html')))
    return res.sendFile('index.html', {
      root,
      dotfiles: 'allow',
      cacheControl: false,
      headers: { 'Cache-Control': 'no-cache', 'Content-Security-Policy': PANEL_POLICY },
    })
  return res.status(503).set('Retry-After', '10').type('html').send(PREPARING)
}
