import { SIGNATURE_HEADER, signAsUs } from '../kernel/signature'

/** Where the cms is; null: this shop has none yet. */
export type Cms = { url: string | null; secret: string }

const TIMEOUT_MS = 10_000

/** The cms did not take a message. `isRefused`: it understood the sender and not the message; another try says the same. */
export class NotTaken extends Error {
  constructor(
    readonly isRefused: boolean,
    why: string,
  ) {
    super(why)
  }
}

/**
 * One message over the bridge, signed. @param path as `/api/profile-proposals`
 * @throws NotTaken
 */
export async function callCms({ url, secret }: Cms, path: string, message: object): Promise<void> {
  if (!url) throw new NotTaken(false, 'CMS_URL is not set')
  const body = JSON.stringify(message)
  const answer = await fetch(url + path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: signAsUs(body, secret) },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: unknown) => {
    throw new NotTaken(false, `the cms does not answer: ${error instanceof Error ? error.message : ''}`)
  })
  if (answer.ok) return void (await answer.body?.cancel())
  const said = (await answer.text().catch(() => '')).slice(0, 300)
  throw new NotTaken([400, 413, 422].includes(answer.status), `the cms said ${answer.status}: ${said}`)
}
