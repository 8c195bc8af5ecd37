import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'

/** Addresses with a word that opens what they name: an invitation, a buyer's order. */
const SECRET = /^\/+(members\/invitations|purchases)\/[^/?]+/i

/** Medusa writes the address of every request into its log: there nobody finds what only its holder may know. */
export function hideToken(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  req.originalUrl = req.originalUrl.replace(SECRET, '/$1/…')
  next()
}
