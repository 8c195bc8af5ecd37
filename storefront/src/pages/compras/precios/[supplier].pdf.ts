import type { APIRoute } from 'astro'
import { handOut } from '../../../features/members/hand-out.server.ts'
import { supplyFile } from '../../../lib/store.ts'

/** All prices that a supplier publishes, as PDF. */
export const GET: APIRoute = async ({ params }) => handOut(await supplyFile('prices', params.supplier ?? ''))
