import type { APIRoute } from 'astro'
import { cms } from '../../lib/cms.ts'
import { passOn } from '../../lib/http/pass-on.ts'

/** What a lesson lets hear, see or print. */
export const GET: APIRoute = ({ params, request }) =>
  passOn(cms, '/api/lesson-files/file/', params.file, 'lessonFiles', request.headers.get('range'))
