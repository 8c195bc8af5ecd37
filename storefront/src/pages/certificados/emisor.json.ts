import type { APIRoute } from 'astro'
import { issuerFile } from '../../features/training/badge-file.ts'
import { getBadgeIssuer } from '../../lib/store.ts'

/** Who issues badges. */
export const GET: APIRoute = async () => issuerFile((await getBadgeIssuer()).profile)
