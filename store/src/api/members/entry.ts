import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { authenticate } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { laneOf, MARK_HEADER } from '../../modules/access/marks'
import { takeTurns } from '../../modules/access/take-turns'
import { isToken } from '../../modules/access/token'
import { whomOf } from '../../modules/access/whom'
import { notFound, read } from '../../problem'
import { parseContact } from '../../rules/contact'
import { TRIES_PER_CONTACT_AND_VISITOR, TRIES_PER_MARK, TRIES_PER_VISITOR } from '../../rules/entry-limits'
import { visitorOf } from './visitor'

const tryBody = z.object({
  to: z
    .string('Escribe tu número o tu correo.')
    .max(300)
    .refine(
      (to) => isToken(to) || parseContact(to) !== null,
      'Escribe tu número así: 9 1234 5678. O tu correo.',
    ),
  code: z
    .string('El código son seis números.')
    .transform((typed) => typed.normalize('NFKC').replace(/[\s.-]/g, ''))
    .refine((code) => /^\d{6}$/.test(code), 'El código son seis números.'),
})

/** Before the provider looks at a code: it can be one, and this address has not tried too often, at all or at hers; a known phone has turns of its own. */
async function readyToTry(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (req.path !== '/') throw notOpen()
  const { to } = (req.body = read(tryBody, req.body))
  const visitor = visitorOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { markId } = await laneOf(knex, await whomOf(knex, to), req.get(MARK_HEADER))
  await knex.transaction(async (trx) => {
    if (markId) return takeTurns(trx, TRIES_PER_MARK, markId)
    await takeTurns(trx, TRIES_PER_VISITOR, visitor)
    await takeTurns(trx, TRIES_PER_CONTACT_AND_VISITOR, parseContact(to)?.value ?? to, visitor)
  })
  next()
}

const notOpen = () => notFound('Esta dirección no está abierta.')

/** The one address of codes, as we write it: in any other spelling Medusa's own route hears it, without our limits. */
const CODE_ADDRESS = /^\/member\/code\/?$/i

function onlyByItsName(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const [actor = '', provider = ''] = partsOf(req.path)
  const isOfCodes = provider.toLowerCase() === 'code'
  if (isOfCodes && (actor !== 'member' || !CODE_ADDRESS.test(req.path))) throw notOpen()
  next()
}

/** As Medusa reads the names in an address. */
function partsOf(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '')
  try {
    return parts.map(decodeURIComponent)
  } catch {
    throw notOpen()
  }
}

/** The token of a code opens a session of ours and nothing of Medusa's: no cookie, no newer token, no second factor. */
function notForMembers(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const payload = (req.headers.authorization ?? '').split('.')[1] ?? ''
  const isMember = Buffer.from(payload, 'base64url').toString().includes('"actor_type":"member"')
  next(isMember ? notOpen() : undefined)
}

export const entryGuards = [
  { matcher: '/auth', middlewares: [onlyByItsName] },
  { matcher: '/auth/member/code', middlewares: [readyToTry] },
  ...['/auth/mfa', '/auth/session', '/auth/token', '/auth/verification'].map((matcher) => ({
    matcher,
    middlewares: [notForMembers],
  })),
  {
    matcher: '/members/sessions',
    methods: ['POST' as const],
    middlewares: [authenticate('member', 'bearer', { allowUnregistered: true, allowUnauthenticated: true })],
  },
]
