import type { APIContext } from 'astro'
import { env } from '../../lib/env.ts'
import { signVisitor, visitorOf } from './visitor.ts'

/** `x-mingaco-visitor` of this request's sender: the store's rate limits count by it. */
export const visitorHeader = ({ clientAddress, request }: Pick<APIContext, 'clientAddress' | 'request'>) =>
  signVisitor(visitorOf(clientAddress, request.headers.get('x-forwarded-for')), env.internalSecret)
