import { readFile } from 'node:fs/promises'
import { Failure } from './failure.ts'

const folder = new URL('./images/', import.meta.url)

/** A committed picture as an upload. */
export async function imageFile(stem: string): Promise<File> {
  const name = `${stem}.avif`
  try {
    return new File([await readFile(new URL(name, folder))], name, { type: 'image/avif' })
  } catch {
    throw new Failure(`Falta el dibujo seed/images/${name}. Hazlo con: node seed/render.ts`)
  }
}
