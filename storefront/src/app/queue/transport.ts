import type {
  GroupConsignment,
  LessonResult,
  LessonResultRequest,
  OwnPath,
  OwnProduct,
  PathNote,
  Photo,
} from '#contracts'
import { keepAnswer } from '../answers.ts'
import { ask, inGroup } from '../api.ts'
import { NotEntered, Offline, Refused } from '../failures.ts'
import { arrived, consignmentAddress } from '../consignment/arrived.ts'
import type { Act } from './item.ts'
import type { KeptPhoto } from './kept.ts'
import { nextChunk } from './pace.ts'
import type { Transport } from './send.ts'
import { judgedKey, noteJudged } from '../training/judged.ts'
import { judgedWords } from '../training/judged-words.ts'
import { told } from '../told.ts'
import { OWN_PATH, toldPath } from '../training/told-path.ts'

/** So long without a byte moving the line is dead, whatever the phone believes: slower than 20 kbps we do not wait for. */
const SILENCE_MS = 60_000
/** How often an upload that is known already is asked how far it is, before it waits its turn again. */
const ASKS = 3
let chunkBytes = nextChunk(null)

const uploadUrl = ({ handle, key }: KeptPhoto) => `/grupo/subir/${encodeURIComponent(handle)}/${key}`

/** The ways to the store over the network. */
export const transport: Transport = {
  upload,
  async keepPhoto({ handle, key, sha256 }) {
    const body = { upload: key, sha256 }
    const { photo } = await ask<{ photo: Photo }>('POST', inGroup(handle, 'photos'), { body })
    return photo
  },
  async sendWords(handle, { editing, sendKey }, words) {
    const body = editing ? { ...words, baseVersion: editing.baseVersion } : words
    const path = inGroup(handle, editing ? `products/${editing.id}` : 'products')
    const { product } = await ask<{ product: OwnProduct }>('POST', path, { body, idempotencyKey: sendKey })
    return product
  },
  async sendAct({ id, memberId, handle }, act, photoKey) {
    if (act.is === 'profile') {
      const { alt, ...words } = act.words
      const body = { ...words, photo: photoKey ? { key: photoKey, alt } : null }
      await ask('POST', inGroup(handle, 'profile-proposals'), { body, idempotencyKey: id })
      return null
    }
    if (act.is === 'consignment') return sendConsignment(handle, act)
    if (act.is === 'lesson') return sendLesson(id, memberId, act.body)
    if (act.is === 'path') return sendPath(id, memberId, act.body)
    if (act.is === 'attendance') {
      const path = `me/attendance-lists/${encodeURIComponent(act.sessionId)}`
      await ask('POST', path, { body: { members: act.members }, idempotencyKey: id })
      return null
    }
    if (act.is !== 'stock' && act.is !== 'sale') {
      const address = inGroup(handle, act.is === 'offer' ? act.is : `${act.is}s`)
      const value = await ask('POST', address + below(act), { body: act.body, idempotencyKey: id })
      // What is answered is how it all stands now.
      told.set({ address, value })
      await keepAnswer(address, value)
      return null
    }
    const path = inGroup(handle, `products/${act.productId}/${act.is}`)
    const body = act.is === 'stock' ? act.change : { to: act.to }
    const { product } = await ask<{ product: OwnProduct }>('POST', path, { body })
    return product
  },
}

/** The store's answer is the newest of that consignment, for the screen that shows it and for when there is no signal. */
async function sendConsignment(
  handle: string,
  { consignmentId, act: { is, body } }: Extract<Act, { is: 'consignment' }>,
) {
  const path = consignmentAddress(handle, consignmentId)
  const { consignment } = await ask<{ consignment: GroupConsignment }>('POST', `${path}/${is}`, { body })
  const at = new Date().toISOString()
  arrived.set({ ...arrived.get(), [path]: { consignment, at } })
  await keepAnswer(path, { consignment }, at)
  return null
}

/** What was judged as not enough is an answer that says no: it stays with her until she does it again. */
async function sendLesson(idempotencyKey: string, memberId: string, body: LessonResultRequest) {
  const result = await ask<LessonResult>('POST', 'me/lesson-results', { body, idempotencyKey })
  await noteJudged(judgedKey(memberId, body.lesson), result)
  if (!result.isPassed) throw new Refused(422, 'not_passed', judgedWords(result), {}, null)
  return null
}

async function sendPath(idempotencyKey: string, memberId: string, body: PathNote) {
  const path = await ask<OwnPath>('POST', OWN_PATH, { body, idempotencyKey })
  toldPath.set({ memberId, path })
  await keepAnswer(OWN_PATH, path)
  return null
}

/** Of what of the group it is said. */
const below = (act: Act) =>
  act.is === 'share' ? `/${act.shareId}/answer` : act.is === 'till' ? `/${act.till}/${act.does}` : ''

/** Where the upload lives is known before it begins: one begun by a tab that died goes on at its byte. */
async function upload(photo: KeptPhoto, onSent: (bytes: number) => void) {
  const { DetailedError, Upload } = await import('tus-js-client').catch(() => {
    throw new Offline('signal', 'No hay señal.')
  })
  const url = new URL(uploadUrl(photo), location.href).href
  let asksLeft = ASKS
  let silence = 0
  let [left, accepted] = [0, 0]
  const cut = () => {
    // Without signal nothing left the phone, and nothing was lost.
    if (left > accepted) chunkBytes = nextChunk(chunkBytes, false)
  }
  await new Promise<void>((resolve, reject) => {
    const heard = () => {
      clearTimeout(silence)
      silence = window.setTimeout(() => {
        cut()
        void sending.abort()
        reject(new Offline('signal', 'No hay señal.'))
      }, SILENCE_MS)
    }
    const sending = new Upload(photo.blob, {
      endpoint: url,
      uploadUrl: photo.isBegun ? url : null,
      chunkSize: chunkBytes,
      // The queue decides when to try again.
      retryDelays: null,
      storeFingerprintForResuming: false,
      fingerprint: () => Promise.resolve(photo.key),
      uploadDataDuringCreation: true,
      metadata: { sha256: photo.sha256, type: photo.blob.type },
      onProgress: (bytes) => {
        heard()
        left = bytes
      },
      onChunkComplete: (_size, bytes) => {
        heard()
        accepted = bytes
        onSent(bytes)
      },
      // To begin anew, as tus would, costs her bytes; and our side only stumbles.
      onAfterResponse: (asked, answer) => {
        if (asked.getMethod() === 'HEAD' && answer.getStatus() >= 500)
          throw new Offline('server', 'No hay señal.')
      },
      onSuccess: () => {
        chunkBytes = nextChunk(chunkBytes)
        resolve()
      },
      onError: (error) => {
        cut()
        sending.options.chunkSize = chunkBytes
        const answer = error instanceof DetailedError ? error.originalResponse : null
        const refusal = failureOf(answer?.getStatus() ?? 0, answer?.getBody() ?? '')
        if (!(refusal instanceof Refused && refusal.code === 'upload_known')) return reject(refusal)
        // It is there, whole or in part: at its address it says how much.
        if (asksLeft-- === 0) return reject(new Offline('server', 'No hay señal.'))
        sending.url = url
        sending.start()
      },
    })
    heard()
    sending.start()
  }).finally(() => clearTimeout(silence))
}

/** tus itself answers in English; what our store says is JSON. */
function failureOf(status: number, body: string): Error {
  const { code, message } = said(body)
  if (status === 401) return new NotEntered()
  // 409 and 423: another tab is at it, or the last one was cut a moment ago.
  if (status === 0 || status >= 500 || ((status === 409 || status === 423) && !code))
    return new Offline(status === 0 ? 'signal' : 'server', 'No hay señal.')
  return new Refused(
    status,
    code ?? 'upload',
    message ?? 'Esa foto no se pudo subir. Sácala de nuevo.',
    {},
    null,
  )
}

function said(body: string): { code?: string; message?: string } {
  try {
    return (JSON.parse(body) ?? {}) as { code?: string; message?: string }
  } catch {
    return {}
  }
}
