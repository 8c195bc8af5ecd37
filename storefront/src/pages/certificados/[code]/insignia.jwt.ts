import type { APIRoute } from 'astro'
import { badgeFile } from '../../../features/training/badge-file.ts'
import { getBadge } from '../../../lib/store.ts'

/** The same as its signed text alone, as wallets of badges take it. */
export const GET: APIRoute = async ({ params }) =>
  badgeFile((await getBadge(params.code ?? '')).jwt, 'vc+jwt')
