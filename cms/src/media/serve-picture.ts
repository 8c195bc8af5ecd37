import { readFile } from 'node:fs/promises'
import path from 'node:path'

const pictures: Record<string, string> = {
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
}
const types: Record<string, string> = {
  ...pictures,
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.vtt': 'text/vtt',
}

export const isPicture = (filename: string): boolean => path.extname(filename) in pictures

export async function servePicture(file: string): Promise<Response> {
  const bytes = await readFile(file).catch(() => null)
  const type = types[path.extname(file)]
  if (!bytes || !type) return Response.json({ errors: [{ message: 'Esa foto no está.' }] }, { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type, 'cache-control': 'no-store' },
  })
}
