import type { APIContext } from 'astro'
import { atDesk, deskFile } from './desk.server.ts'

/** A file that the store makes for this desk, to be saved under that name. @param path below `/desk` */
export async function deskDownload(context: APIContext, path: string, fileName: string): Promise<Response> {
  const found = await atDesk(context, () => deskFile(context, path))
  if (found.ok)
    found.headers.set('Content-Disposition', `attachment; filename="${fileName.replaceAll(/[^\w.-]/g, '-')}"`)
  return found
}
