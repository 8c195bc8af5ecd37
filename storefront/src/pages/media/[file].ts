import type { APIRoute } from 'astro'
import { passOn } from '../../lib/http/pass-on.ts'
import { store } from '../../lib/store.ts'

/** The store's photos; their names are random and never used again. */
export const GET: APIRoute = ({ params }) => passOn(store, '/media/', params.file)
