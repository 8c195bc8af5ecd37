import type { APIRoute } from 'astro'
import { handOut } from '../../../features/members/hand-out.server.ts'
import { certificateFile } from '../../../lib/store.ts'

/** A certificate on paper, for whoever has its code. */
export const GET: APIRoute = async ({ params }) => handOut(await certificateFile(params.code ?? ''))
