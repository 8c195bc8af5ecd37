import type { APIRoute } from 'astro'
import { cms } from '../../lib/cms.ts'
import { passOn } from '../../lib/http/pass-on.ts'

export const GET: APIRoute = ({ params }) => passOn(cms, '/api/media/file/', params.file)
