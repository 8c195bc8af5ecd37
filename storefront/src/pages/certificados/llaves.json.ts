import type { APIRoute } from 'astro'
import { issuerFile } from '../../features/training/badge-file.ts'
import { getBadgeIssuer } from '../../lib/store.ts'

/** With what badges were signed, as a JWK set. */
export const GET: APIRoute = async () => issuerFile({ keys: (await getBadgeIssuer()).keys })
