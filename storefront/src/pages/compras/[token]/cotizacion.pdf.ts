import type { APIRoute } from 'astro'
import { handOut } from '../../../features/members/hand-out.server.ts'
import { quotationFile } from '../../../lib/store.ts'

/** The quotation as PDF, to who has its address. */
export const GET: APIRoute = async ({ params }) => handOut(await quotationFile(params.token ?? ''))
