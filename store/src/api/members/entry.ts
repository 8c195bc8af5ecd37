import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { authenticate } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { limitKeyOf, MARK_HEADER } from '../../modules/access/write/trusted-devices'
import { spendRateLimit } from '../../modules/access/write/rate-limit'
import { isToken } from '../../modules/access/token'
import { codeRecipientOf } from '../../modules/access/read/code-recipient'
import { read } from '../../kernel/problem'
import { parseContact } from '../../kernel/text/contact'
import {
  TRIES_PER_CONTACT_AND_VISITOR,
  TRIES_PER_MARK,
  TRIES_PER_VISITOR,
} from '../../modules/access/rules/entry-limits'
import { visitorOf } from '../visitor'

export const sixDigits = z
  .string('El código son seis números.')
  .transform((typed) => typed.normalize('NFKC').replace(/[\s.-]/g, ''))
  .refine((code) => /^\d{6}$/.test(code), 'El código son seis números.')

const tryBody = z.object({
  to: z
    .string('Escribe tu número o tu correo.')
    .max(300)
    .refine(
      (to) => isToken(to) || parseContact(to) !== null,
      'Escribe tu número así: 9 1234 5678. O tu correo.',
    ),
  code: sixDigits,
})

/** Before the provider looks at a code: it can be one, and this address has not tried too often, at all or at hers; a known phone has turns of its own. */
async function readyToTry(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { to } = (req.body = read(tryBody, req.body))
  const visitor = visitorOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { markId } = await limitKeyOf(knex, await codeRecipientOf(knex, to), req.get(MARK_HEADER))
  await knex.transaction(async (trx) => {
    if (markId) return spendRateLimit(trx, TRIES_PER_MARK, markId)
    await spendRateLimit(trx, TRIES_PER_VISITOR, visitor)
    await spendRateLimit(trx, TRIES_PER_CONTACT_AND_VISITOR, parseContact(to)?.value ?? to, visitor)
  })
  next()
}

export const entryGuards = [
  { matcher: '/auth/member/code', middlewares: [readyToTry] },
  {
    matcher: '/members/sessions',
    methods: ['POST' as const],
    middlewares: [authenticate('member', 'bearer', { allowUnregistered: true, allowUnauthenticated: true })],
  },
]
