import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { notFound } from '../../../kernel/problem'
import { findAttempt } from '../write/attempt'

const TOKEN = /^[A-Za-z0-9_-]{32}$/

export const unknownPurchase = () =>
  notFound('No encontramos ese pedido. Revisa que la dirección esté completa.')

export const isToken = (token: string) => TOKEN.test(token)

/** Nobody sends us a file who does not know an order: asked before anything of the body is read. */
export function onlyForKnownPurchase(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const token = String(req.params.token)
  const found = isToken(token) ? findAttempt(knex, 'order_token', token) : Promise.resolve(null)
  found.then((attempt) => next(attempt ? undefined : unknownPurchase()), next)
}
