import type { MedusaResponse } from '@medusajs/framework/http'
import { notFound } from '../kernel/problem'

/** `saveAs`: a file that somebody else made is saved under this name, never shown by a browser in ours. */
export type PrivateFile = { folder: string; file: string; type: string; saveAs?: string }

/** A file of a private folder: nobody keeps a copy on the way. @throws Problem 404 not_found */
export async function sendPrivateFile(res: MedusaResponse, { folder, file, type, saveAs }: PrivateFile) {
  res.type(type).set({
    ...(saveAs && { 'Content-Disposition': `attachment; filename="${saveAs}"` }),
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
  })
  await new Promise<void>((resolve, reject) => {
    const options = { root: folder, cacheControl: false, etag: false, lastModified: false }
    res.sendFile(file, options, (error) =>
      error && !res.headersSent ? reject(notFound('Ese archivo ya no está.')) : resolve(),
    )
  })
}
