import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ApiLoader, authenticate } from '@medusajs/framework/http'
import express from 'express'
import { notStaff } from './admin/staff'
import { setHeaders } from './response-headers'
import { openingOf } from '../modules/access/rules/panel-access'

type Handler = NonNullable<Parameters<NonNullable<(typeof ApiLoader)['traceMiddleware']>>[0]>

/** Medusa shows its folder `static` to everybody, before any middleware of ours: what an export once left there too. */
export function showNoFolder(): void {
  const nothing = () => (_req: unknown, _res: unknown, next: () => void) => next()
  Object.assign(express, { static: nothing })
}

/**
 * Medusa refuses who brings no session before our guard is asked, in English and without our headers. By its own hook
 * for instruments we stand before it; who brings one goes on to Medusa's check, and then to our guard.
 */
export function refuseStrangersInWords(): void {
  ApiLoader.traceMiddleware = (handler, { route }) =>
    route === '/admin' && handler.name === 'authMiddleware' ? afterOurs(handler) : handler
}

function afterOurs(core: Handler): Handler {
  const knows = authenticate('user', ['bearer', 'session', 'api-key'], { allowUnauthenticated: true })
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const goOn = () => void core(req, res, next)
    if (openingOf(req.method, req.baseUrl + req.path)?.to === 'anyone') return goOn()
    await new Promise<void>((resolve) => void knows(req, res, () => resolve()))
    if ('auth_context' in req && req.auth_context) return goOn()
    setHeaders(req, res, () => undefined)
    res.set('Cache-Control', 'no-store')
    next(notStaff())
  }
}
