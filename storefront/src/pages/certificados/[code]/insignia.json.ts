import type { APIRoute } from 'astro'
import { envelopeOf } from '../../../../../store/src/contracts/badge.ts'
import { badgeFile } from '../../../features/training/badge-file.ts'
import { getBadge } from '../../../lib/store.ts'

/** A certificate as an Open Badge 3.0, for whoever has its code. */
export const GET: APIRoute = async ({ params }) =>
  badgeFile(JSON.stringify(envelopeOf(await getBadge(params.code ?? ''))), 'json')
