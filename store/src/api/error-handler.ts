import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { errorHandler as coreErrorHandler } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { asProblem, Problem, STATUS } from '../problem'

const core = coreErrorHandler()

/** Our problems in our shape, a broken request in words, and everything else as Medusa says it. */
export function errorHandler(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const problem = asProblem(error) ?? brokenRequest(error)
  if (!problem) {
    req.scope?.resolve(ContainerRegistrationKeys.LOGGER).error(`${req.method} ${req.path}`, toError(error))
    core(error, req, res, next)
    return
  }
  const { code, message, fields } = problem
  res.status(STATUS[code]).json({ type: 'problem', code, message, ...(fields ? { fields } : {}) })
}

function brokenRequest(error: unknown): Problem | null {
  const status = statusOf(error)
  if (status === 413) return new Problem('too_large', 'Lo que mandaste es demasiado grande.')
  if (status === 400) return new Problem('unreadable', 'No pudimos leer lo que mandaste.')
  return null
}

/** Body parser errors carry an HTTP status and `expose`; a MedusaError carries neither. */
function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('expose' in error) || !('status' in error)) return null
  return typeof error.status === 'number' ? error.status : null
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
