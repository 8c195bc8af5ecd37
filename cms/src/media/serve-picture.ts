import { readFile } from 'node:fs/promises'
import path from 'node:path'

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
}

export async function servePicture(file: string): Promise<Response> {
  const bytes = await readFile(file).catch(() => null)
  const type = types[path.extname(file)]
  if (!bytes || !type) return Response.json({ errors: [{ message: 'Esa foto no está.' }] }, { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type, 'cache-control': 'no-store' },
  })
}
