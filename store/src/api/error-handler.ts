import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { errorHandler as coreErrorHandler } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { WRONG_CODE } from '../providers/auth-code/service'
import { asOutOfOrder } from '../kernel/out-of-order'
import { asProblem, Problem, STATUS, unavailable } from '../kernel/problem'
import { isUniqueViolation } from '../kernel/unique-violation'

const core = coreErrorHandler()

/** Our problems in our shape, a broken request in words, and everything else as Medusa says it. */
export function errorHandler(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const problem =
    asProblem(error) ??
    brokenRequest(error) ??
    unwritable(error) ??
    atOnce(error) ??
    databaseAway(error) ??
    asOutOfOrder(error) ??
    wrongCode(error)
  if (!problem) {
    logger(req)?.error(`${req.method} ${pathOf(req)}`, toError(error))
    core(error, req, res, next)
    return
  }
  if (problem.code === 'unavailable') logger(req)?.warn(`${req.method} ${pathOf(req)}: ${messageOf(error)}`)
  const { code, message, fields, facts } = problem
  if (typeof facts?.retryAfterSeconds === 'number') res.set('Retry-After', String(facts.retryAfterSeconds))
  res.status(STATUS[code]).json({ type: 'problem', code, message, ...(fields ? { fields } : {}), ...facts })
}

/** As the log may tell it, without the words that open something (hide-token.ts). */
const pathOf = (req: MedusaRequest) => req.originalUrl.split('?')[0]

function brokenRequest(error: unknown): Problem | null {
  const status = statusOf(error)
  if (status === 413) return new Problem('too_large', 'Lo que mandaste es demasiado grande.')
  // What Express says of an address that is written wrong.
  if (status === 400 || error instanceof URIError)
    return new Problem('unreadable', 'No pudimos leer lo que mandaste.')
  return null
}

/** What PostgreSQL says of a text with a zero byte or half a character, which it keeps in no column. */
const UNWRITABLE =
  /invalid byte sequence for encoding|unsupported Unicode escape sequence|invalid message format$|invalid input syntax for type json/

function unwritable(error: unknown): Problem | null {
  return UNWRITABLE.test(messageOf(error))
    ? new Problem('unreadable', 'Hay una letra que no pudimos leer.')
    : null
}

/** Two that did the same at the same moment: the table kept the first one. */
function atOnce(error: unknown): Problem | null {
  if (!isUniqueViolation(error)) return null
  return new Problem('changed_meanwhile', 'Eso mismo se hizo recién en otro lado. Mira cómo quedó.')
}

/** What pg, knex and PostgreSQL itself say when a connection was cut, refused, or could not be had in time. */
const AWAY =
  /Connection terminated|not queryable|connect ECONNREFUSED|ECONNRESET|Timeout acquiring a connection|the database system is|terminating connection|Transaction query already complete/

/** The database went away under a request. Workflows hand errors on as plain objects. */
function databaseAway(error: unknown): Problem | null {
  if (typeof error !== 'object' || error === null || !('message' in error)) return null
  if (!AWAY.test(String(error.message))) return null
  return unavailable(
    'No pudimos terminar lo que pediste: la base de datos no respondió. Prueba en un momento.',
  )
}

/** What the provider of codes answers comes back without its class, as Medusa's own refusal. */
function wrongCode(error: unknown): Problem | null {
  return messageOf(error) === WRONG_CODE ? new Problem('wrong_code', WRONG_CODE) : null
}

/** Body parser errors carry an HTTP status and `expose`; a MedusaError carries neither. */
function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('expose' in error) || !('status' in error)) return null
  return typeof error.status === 'number' ? error.status : null
}

function logger(req: MedusaRequest) {
  return req.scope?.resolve(ContainerRegistrationKeys.LOGGER)
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error)
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(messageOf(error))
}
