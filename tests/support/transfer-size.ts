import { request } from 'node:http'

/** Bytes of a body as they travel, with brotli, and the headers that came with it. */
export function transferSize(
  address: string,
  headers: Record<string, string> = {},
): Promise<{ bytes: number; encoding: string | undefined; status: number }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      address,
      { headers: { 'accept-encoding': 'br', accept: 'text/html,*/*', ...headers } },
      (answer) => {
        let bytes = 0
        answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
        answer.on('end', () =>
          resolve({ bytes, encoding: answer.headers['content-encoding'], status: answer.statusCode ?? 0 }),
        )
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}
