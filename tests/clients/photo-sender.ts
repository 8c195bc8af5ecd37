import { createHash, randomBytes } from 'node:crypto'
import type { Photo } from '../../store/src/contracts/index.ts'
import { groupPhone } from './group-phone.ts'
import { readStack } from '../support/stack.ts'

type Said = { status: number; headers: Headers; text: string }

export const newKey = () => randomBytes(16).toString('hex')
export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A phone of the group that sends photos, straight to the store. */
export async function photoSender(group: string) {
  const phone = await groupPhone(group)
  const { store } = readStack().urls
  const tus = async (
    method: string,
    key: string,
    headers: Record<string, string | number> = {},
    body?: Uint8Array,
  ): Promise<Said> => {
    const response = await fetch(`${store}/members/organizations/${group}/uploads/${key}`, {
      method,
      headers: {
        authorization: `Bearer ${phone.token}`,
        'tus-resumable': '1.0.0',
        ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      },
      ...(body && { body: Buffer.from(body) }),
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  const patch = (key: string, offset: number, bytes: Uint8Array) =>
    tus('PATCH', key, { 'upload-offset': offset, 'content-type': 'application/offset+octet-stream' }, bytes)
  const photo = (upload: string, bytes: Uint8Array, sha256 = hashOf(bytes)) =>
    phone.ask<{ photo: Photo }>('POST', 'photos', { upload, sha256, alt: 'una foto de prueba' })
  return {
    ...phone,
    tus,
    patch,
    photo,
    begin: (key: string, length: number) => tus('POST', key, { 'upload-length': length }),
    /** All of it, and what the store says to it: to the upload when that is refused, else to the photo. */
    send: async (bytes: Uint8Array, key = newKey()) => {
      const begun = await tus('POST', key, { 'upload-length': bytes.length })
      if (begun.status !== 201) return { status: begun.status, ...problemOf(begun) }
      const ended = bytes.length > 0 ? await patch(key, 0, bytes) : begun
      if (ended.status >= 300) return { status: ended.status, ...problemOf(ended) }
      const { status, body } = await photo(key, bytes)
      return { status, code: body.code, message: body.message, photo: body.photo }
    },
  }
}

const problemOf = ({ text }: Said) => JSON.parse(text) as { code: string; message: string; photo?: Photo }
