import type { APIRoute } from 'astro'
import { handOut } from '../../../features/members/hand-out.server.ts'
import { supplyFile } from '../../../lib/store.ts'

/** What a buyer may know of a standard, as PDF. */
export const GET: APIRoute = async ({ params }) =>
  handOut(await supplyFile('standards', params.standard ?? ''))
