import { createServer } from 'node:http'

const page = `<!doctype html><html lang="es-CL"><meta charset="utf-8"><meta http-equiv="refresh" content="5">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Se está preparando</title>
<body style="font:18px/1.5 system-ui;max-width:32rem;margin:3rem auto;padding:0 1rem">
<h1>Se está preparando</h1><p>La primera vez tarda unos minutos. Esta página se recarga sola.</p>`

/**
 * Holds an address with words while what will live there is built.
 * @param {number} port
 * @returns {Promise<() => Promise<void>>} leaves the address free
 */
export async function openWaitingRoom(port) {
  const server = createServer((_request, response) => {
    response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '10' })
    response.end(page)
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
}
