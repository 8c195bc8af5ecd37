import { createServer } from 'node:http'

/** @param {number} port */
export function serveHealth(port) {
  createServer((_request, response) => response.end('ok')).listen(port, '127.0.0.1')
}
