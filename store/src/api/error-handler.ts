import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { errorHandler as coreErrorHandler } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { Problem } from './problem'

const core = coreErrorHandler()

/** Our problems in our shape, a broken request in words, and everything else as Medusa says it. */
export function errorHandler(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const problem = asProblem(error)
  if (!problem) {
    req.scope?.resolve(ContainerRegistrationKeys.LOGGER).error(`${req.method} ${req.path}`, toError(error))
    core(error as never, req, res, next)
    return
  }
  const { status, problemCode, message, fields } = problem
  res.status(status).json({ type: 'problem', code: problemCode, message, ...(fields ? { fields } : {}) })
}

function asProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error
  const status = statusOf(error)
  if (status === 413) return new Problem(413, 'too_large', 'Lo que mandaste es demasiado grande.')
  if (status === 400) return new Problem(400, 'unreadable', 'No pudimos leer lo que mandaste.')
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
